/* kind_records.h - the structs of the records that hd-put writes */
#ifndef KIND_RECORDS_H
#define KIND_RECORDS_H

#include "col.h"
#include "vocabulary.h"

/* They are as those of kind.h, which includes this. */

struct agent {
	const char *login, *name, *email, *team;
	int64_t level;
	const char *skills;
	int64_t capacity;
	struct instant absent_from, absent_until;
	int64_t assigned;
	struct instant retired;
	enum rights rights;
	int64_t active, late;
	struct flag struggling;
	const char *calendar;
	struct flag on_duty;
	const char *language, *channel;
};

struct absence {
	const char *agent;
	struct instant since, until;
	const char *deputy, *reason;
	struct instant retired;
};

struct contact {
	const char *address, *name, *phone, *organisation;
	enum relation relation;
	const char *channel, *language, *zone;
	struct instant retired, undeliverable;
};

struct policy {
	const char *name, *valid_from;
	int64_t position;
	const char *filter, *calendar;
	enum on_change on_change;
	struct flag carry_pause;
	const char *help;
	struct instant retired;
};

struct target {
	const char *policy;
	enum metric metric;
	int64_t priority;
	const char *valid_from, *duration, *warnings, *steps;
	struct instant retired;
};

/* Small kinds of configuration: team, status, setting ... */
struct named {
	const char *name, *help, *team, *email, *channel, *language, *zone;
	const char *calendar, *assignment_timeout, *skills;
	enum category category;
	enum clock_effect first_reply, resolution;
	const char *value, *program;
	int64_t level, position;
	struct instant retired;
	const char *domain, *manager;
	struct flag shared;
	const char *owner, *depends, *alerts;
};

struct transition {
	const char *old, *new, *help;
	struct instant retired;
	const char *type, *approved;
};

struct priority {
	int64_t priority;
	const char *name, *help;
	struct instant retired;
};

/* One cell of the matrix: the priority of an impact and an urgency. */
struct matrix {
	int64_t impact, urgency, priority;
	struct instant retired;
};

struct goal {
	const char *name, *report, *figure, *filter, *period;
	double least, most;
	const char *help;
	struct instant retired;
};

/* A search with a name. */
struct view {
	const char *name, *kind, *filter, *columns, *sort, *help;
	struct instant retired;
};

/* A text with names in braces. */
struct template
{
	const char *name, *language, *subject, *body, *help;
	struct instant retired;
};

/* Where tickets go when they are escalated. */
struct ascent {
	const char *name, *category, *service, *team;
	int64_t level;
	const char *to_team;
	int64_t to_level;
	struct flag inform;
	const char *help;
	struct instant retired;
};

/* Actions with a name. */
struct macro {
	const char *name, *actions, *help;
	struct instant retired;
};

/* When nothing may be changed. */
struct blackout {
	const char *name;
	struct instant starts, ends;
	const char *service, *help;
	struct instant retired;
};

/* What is done by itself. */
struct rule {
	int64_t position;
	const char *name, *trigger, *filter, *actions;
	struct instant valid_from;
	const char *help;
	struct instant retired;
};

/* When people work: calendars, holidays, shifts. */
struct opening {
	const char *name, *valid_from, *zone, *hours, *holidays, *help;
	const char *calendar, *date;
	struct instant retired;
};

struct field {
	const char *name, *kind;
	enum field_type type;
	const char *choices;
	struct flag indexed;
	int64_t position;
	const char *help;
	struct instant retired;
	const char *for_type;
	struct flag required, public;
};

/* An address at which the desk gets mail. */
struct mailbox {
	const char *address, *name, *team, *category, *service, *language,
	    *signature;
	struct flag answer;
	const char *help;
	struct instant retired;
};
#endif
