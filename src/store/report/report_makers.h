/*
 * report_makers.h - the makers of reports, each in a file of its own, for the
 * table of reports
 */
#ifndef REPORT_MAKERS_H
#define REPORT_MAKERS_H

struct grid;
struct group;
struct report;

/* report_make_x() counts; report_row_x() writes the row of a group. */
#define REPORT_MAKER(name)                        \
	void report_make_##name(struct report *); \
	void report_row_##name(struct report *, struct group *, struct grid *)
REPORT_MAKER(volume);
REPORT_MAKER(backlog);
REPORT_MAKER(ageing);
REPORT_MAKER(times);
REPORT_MAKER(sla);
REPORT_MAKER(fcr);
REPORT_MAKER(reopens);
REPORT_MAKER(reassignments);
REPORT_MAKER(escalations);
REPORT_MAKER(fairness);
REPORT_MAKER(paths);
REPORT_MAKER(agents);
REPORT_MAKER(recurring);
REPORT_MAKER(customers);
REPORT_MAKER(training);
REPORT_MAKER(kb);
REPORT_MAKER(worklog);
REPORT_MAKER(gaming);
REPORT_MAKER(value);
REPORT_MAKER(history);
#undef REPORT_MAKER

/* Goals write their rows themselves. */
void report_make_goals(struct report *);
#endif
