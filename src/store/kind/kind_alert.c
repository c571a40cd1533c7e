/* kind_alert.c - the columns of alerts; their manual is made from here */
#include "kind_columns.h"

/* Each row describes one column, so a row stays on one line where it can. */
/* clang-format off */
const struct col kind_alert_cols[] = {
	COL(alert, source, COL_KEY | COL_BLANK | COL_RO | COL_SHOW | COL_LINE, .help = "the program that reports; may be empty"),
	COL(alert, key, COL_KEY | COL_RO | COL_SHOW | COL_LINE | COL_PERSONAL, .help = "what is watched, such as web1/http"),
	COL(alert, state, COL_RO | COL_SHOW, .set = &vocabulary_alert, .help = "ok, problem, held (planned work is under way) or flapping"),
	COL(alert, severity, COL_RO | COL_SHOW, .set = &vocabulary_severity, .help = "of the newest record: critical, major, warning, minor, info or ok"),
	COL(alert, text, COL_RO | COL_SHOW | COL_PERSONAL, .help = "what the newest record says"),
	COL(alert, service, COL_RO | COL_SHOW, .ref = "service", .help = "the service that it is about"),
	COL(alert, at, COL_RO, .help = "when the newest record was made"),
	COL(alert, since, COL_RO | COL_SHOW, .help = "when the state began"),
	COL(alert, opened, COL_RO, .help = "when the last trouble began"),
	COL(alert, turned, COL_RO, .help = "when it last went from ok to trouble, or back"),
	COL(alert, turns, COL_RO, .help = "how often it did so, each time soon after the one before"),
	COL(alert, next_at, COL_RO, .help = "when hd-alert --sweep has something to do for it"),
	COL(alert, readings, COL_RO, .help = "how many records changed it or said it again"),
	COL(alert, ticket, COL_RO | COL_SHOW, .help = "its last ticket"),
	{ .name = NULL }
};
