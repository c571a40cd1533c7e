/* dashboard.h - the reports that the dashboard shows */
#ifndef DASHBOARD_H
#define DASHBOARD_H

#include "report_set.h"

/*
 * Adds the reports of the dashboard, of the last 30 days unless --from or --to
 * says otherwise. Operands: "dashboard", then ids and conditions.
 */
void dashboard_add(struct report_set *, const struct report_words *common,
    char **operands, int n);
#endif
