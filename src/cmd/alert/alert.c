/* hd-alert - make tickets of what monitoring reports */
#include <stdlib.h>

#include "alert.h"
#include "cmd.h"
#include "readings.h"

static bool sweep;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "source", "name", OPT_TEXT, &readings.source,
	    N_("the program that reports, for records that do not name it") },
	{ 0, "sweep", NULL, OPT_BOOL, &sweep,
	    N_("do what has fallen due: flapping has ended, planned work is over") },
	OPT_END
};
/* clang-format on */

/* Prints the tickets that were made or changed. */
static void
print(struct cmd *c, struct ids *ids)
{
	struct item it = { .c = c, .id = NONE };

	ids_unique(ids);
	for (size_t i = 0; i < ids->n; i++)
		cmd_changed(&it, ids->v[i]);
}

static void
forget(void *arg)
{
	struct ids *ids = arg;

	free(ids->v);
	readings_free();
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = { .heading = readings_heading,
		.each = readings_add };
	struct ids ids = { 0 };
	struct buf why = { 0 };
	struct guard guard;
	enum answer answer;
	bool good = true;

	desk_guard(&c->desk, &guard, forget, &ids);
	if (!sweep)
		good = cmd_each(c, &loop);
	if (good) {
		answer = sweep
		    ? alert_sweep(&c->desk, &ids, &why)
		    : alert_take(&c->desk, readings.v, readings.n, &ids, &why);
		if (answer == REFUSED)
			die(EX_DATAERR, "%s", why.s);
		print(c, &ids);
	}
	desk_unguard(&c->desk);
	forget(&ids);
	return good;
}

static bool
idle(struct cmd *c)
{
	return alert_idle(&c->desk);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[file ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS);
	if (sweep && c.argc > 0)
		cmd_usage(&c, _("--sweep takes no files"));
	if (sweep) {
		cmd_no_records(&c, false);
		c.idle = idle;
	} else
		cmd_slurp(&c, c.argv, c.argc);
	c.alone = "alert";
	return cmd_write(&c, work);
}
