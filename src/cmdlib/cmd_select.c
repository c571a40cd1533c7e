/* cmd_select.c - which records a reading command is asked for */
#include <string.h>

#include "cmd.h"

void
cmd_slurp_ids(struct cmd *c)
{
	for (int i = 0; i < c->argc; i++)
		if (strcmp(c->argv[i], "-") == 0) {
			cmd_slurp(c, NULL, 0);
			return;
		}
}

void
cmd_select(struct cmd *c, char *const *words, int n, struct ids *ids,
    struct filter **out, size_t *nout)
{
	struct buf why = { 0 };
	int64_t id;

	*out = xcalloc((size_t)n + 2, sizeof(**out));
	*nout = 0;
	/* one more may be added by the command */
	if (c->nsources > 0) {
		ids->v = mem_grow(ids->v, ids->n, &ids->cap, sizeof(*ids->v));
		cmd_ids(c, ids);
	}
	for (int i = 0; i < n; i++) {
		if (strcmp(words[i], "-") == 0)
			continue;
		if (cmd_id(words[i], &id)) {
			ids->v = mem_grow(ids->v, ids->n, &ids->cap,
			    sizeof(*ids->v));
			ids->v[ids->n++] = id;
		} else if (!filter_parse(words[i], &(*out)[(*nout)++], &why))
			cmd_usage(c, "%s", why.s);
	}
	buf_free(&why);
}
