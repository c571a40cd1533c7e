/*
 * kind_columns.h - the columns of kinds that are not in kind_table.c, for
 * kind_all; private to kind
 */
#ifndef KIND_COLUMNS_H
#define KIND_COLUMNS_H

#include "kind.h"

/* Each table ends with a column whose name is NULL. */
extern const struct col kind_ticket_cols[], kind_entry_cols[],
    kind_attachment_cols[], kind_clock_cols[], kind_article_cols[],
    kind_link_cols[], kind_mail_cols[], kind_lesson_cols[], kind_notice_cols[],
    kind_model_cols[], kind_alert_cols[], kind_approval_cols[],
    kind_vote_cols[];
extern const struct col kind_event_cols[], kind_change_cols[],
    kind_history_cols[], kind_seal_cols[];
extern const struct col kind_worklog_cols[], kind_rule_cols[],
    kind_macro_cols[], kind_ascent_cols[], kind_blackout_cols[];
extern const struct col kind_calendar_cols[], kind_holiday_cols[],
    kind_shift_cols[], kind_policy_cols[], kind_target_cols[];

/* Columns that many kinds have. */
#define KIND_NAME(S, what) COL(S, name, COL_KEY | COL_SHOW, .help = what)
#define KIND_HELP(S) \
	COL(S, help, COL_SHOW | COL_PERSONAL, .help = "what it is for")

/* The column that every kind has whose records can be retired. */
#define KIND_RETIRED(S)         \
	COL(S, retired, COL_RO, \
	    .help = "when it was retired; empty: still in use")
#endif
