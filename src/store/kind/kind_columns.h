/*
 * kind_columns.h - the columns of the kinds that hd-put does not write, for
 * kind_all; private to kind
 */
#ifndef KIND_COLUMNS_H
#define KIND_COLUMNS_H

#include "kind.h"

/* Each table ends with a column whose name is NULL. */
extern const struct col kind_ticket_cols[], kind_entry_cols[],
    kind_attachment_cols[], kind_clock_cols[], kind_article_cols[],
    kind_link_cols[], kind_mail_cols[], kind_lesson_cols[], kind_notice_cols[];
extern const struct col kind_event_cols[], kind_change_cols[],
    kind_history_cols[], kind_seal_cols[];
extern const struct col kind_worklog_cols[];

/* The column that every kind has whose records can be retired. */
#define KIND_RETIRED(S)         \
	COL(S, retired, COL_RO, \
	    .help = "when it was retired; empty: still in use")
#endif
