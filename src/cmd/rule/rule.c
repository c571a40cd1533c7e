/* hd-rule - run, check and count rules */
#include "cmd.h"
#include "rule_lint.h"
#include "rule_time.h"
#include "verb.h"

static const struct opt opts[] = { OPT_END };

/* Runs the rules by time. */
static bool
run(struct cmd *c)
{
	bool tells = !c->quiet || c->dry;

	if (tells)
		cmd_out(c);
	cmd_count(c, rule_run_due(&c->desk, tells ? &c->out : NULL));
	return true;
}

/* Silent when all is well. */
static bool
check(struct cmd *c)
{
	cmd_out(c);
	c->out.header = rule_lint(&c->desk, &c->out) > 0;
	c->status = c->out.header ? EX_DATAERR : EX_OK;
	return true;
}

static bool
cover(struct cmd *c)
{
	cmd_out(c);
	rule_cover(&c->desk, &c->out);
	return true;
}

/* clang-format off */
static const struct verb verbs[] = {
	{ "run", VERB_WRITES, 0, 0, "", CMD_CHANGES, NULL, run },
	{ "check", 0, 0, 0, "", CMD_PAGES, NULL, check },
	{ "cover", 0, 0, 0, "", CMD_PAGES, NULL, cover },
};
/* clang-format on */

static bool
idle(struct cmd *c)
{
	return rule_idle(&c->desk);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;
	const struct verb *v =
	    verb_start(&c, argc, argv, opts, verbs, CMD_OUTPUT | CMD_SHOWS);

	if (v->fn == run) {
		c.alone = "fired"; /* a rule acts once on a ticket */
		c.idle = idle;
	}
	return verb_run(&c, v);
}
