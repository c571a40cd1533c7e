/* report_figures.h - what each figure of the reports counts */
#ifndef REPORT_FIGURES_H
#define REPORT_FIGURES_H

#include "report_def.h"

/* The figures of a report; each table is ended by a NULL name. */
extern const struct figure report_figures_volume[];
extern const struct figure report_figures_backlog[];
extern const struct figure report_figures_level[];
extern const struct figure report_figures_ageing[];
extern const struct figure report_figures_times[];
extern const struct figure report_figures_survival[];
extern const struct figure report_figures_sla[];
extern const struct figure report_figures_fcr[];
extern const struct figure report_figures_reopens[];
extern const struct figure report_figures_reassignments[];
extern const struct figure report_figures_escalations[];
extern const struct figure report_figures_fairness[];
extern const struct figure report_figures_paths[];
extern const struct figure report_figures_agents[];
extern const struct figure report_figures_csat[];
extern const struct figure report_figures_recurring[];
extern const struct figure report_figures_customers[];
extern const struct figure report_figures_training[];
extern const struct figure report_figures_worklog[];
extern const struct figure report_figures_kb[];
extern const struct figure report_figures_goals[];
extern const struct figure report_figures_gaming[];
extern const struct figure report_figures_value[];
extern const struct figure report_figures_history[];
extern const struct figure report_figures_dashboard[];
#endif
