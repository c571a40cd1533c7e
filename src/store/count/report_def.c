/* report_def.c - finds the definition of a report, and tells what it allows */
#include <string.h>

#include "report_def.h"

const struct report_def *
report_def_find(const struct report_def *all, const char *name)
{
	for (; all->name != NULL; all++)
		if (strcmp(all->name, name) == 0)
			return all;
	return NULL;
}

bool
report_def_levels(const struct report_def *def, enum period period)
{
	return period != PERIOD_NONE && (def->flags & REPORT_LEVELS) != 0;
}
