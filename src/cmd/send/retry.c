/* retry.c - dead notices are tried again: hd-send --retry */
#include <stdlib.h>

#include "delivery.h"
#include "retry.h"

static bool
work(struct cmd *c)
{
	struct ids ids = { 0 };
	bool good = true;

	cmd_ids(c, &ids);
	for (size_t i = 0; i < ids.n; i++)
		switch (delivery_retry(&c->desk, ids.v[i])) {
		case DONE:
			cmd_count(c, 1);
			cmd_print_id(c, ids.v[i]);
			break;
		case MISSING:
			warn(_("no notice has the id %lld"),
			    (long long)ids.v[i]);
			good = false;
			break;
		default:
			break;
		}
	free(ids.v);
	return good;
}

int
retry_run(struct cmd *c)
{
	if (c->argc == 0)
		cmd_slurp(c, NULL, 0);
	return cmd_write(c, work);
}
