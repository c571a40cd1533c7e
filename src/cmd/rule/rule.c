/* hd-rule - run, check, test and count rules */
#include <errno.h>

#include "cmd.h"
#include "rehearse.h"
#include "rule_lint.h"
#include "rule_time.h"
#include "verb.h"

static const char *rules, *since;
static struct instant from = { NONE };
static struct put_file rule_file, case_file;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "rules", "file", OPT_NAME, &rules,
	    N_("test, simulate: use the rules of this file, not those of the desk") },
	{ 0, "since", "instant", OPT_TEXT, &since,
	    N_("simulate: the events from this instant on") },
	OPT_END
};
/* clang-format on */

/* Runs the rules by time. */
static bool
run(struct cmd *c)
{
	bool tells = !c->quiet || c->dry;

	if (tells)
		cmd_out(c);
	cmd_count(c, rule_run_due(&c->desk, NULL, tells ? &c->out : NULL));
	return true;
}

/* Silent when all is well. */
static void
verdict(struct cmd *c, int64_t problems)
{
	c->out.header &= problems > 0;
	c->status = problems > 0 ? EX_DATAERR : EX_OK;
}

static bool
check(struct cmd *c)
{
	cmd_out(c);
	verdict(c, rule_lint(&c->desk, &c->out));
	return true;
}

static bool
cover(struct cmd *c)
{
	cmd_out(c);
	rule_cover(&c->desk, &c->out);
	return true;
}

static bool
test(struct cmd *c)
{
	if (rules != NULL)
		rehearse_rules(&c->desk, &rule_file);
	cmd_out(c);
	verdict(c, rehearse_cases(&c->desk, &case_file, &c->out));
	return true;
}

static bool
simulate(struct cmd *c)
{
	if (rules != NULL)
		rehearse_rules(&c->desk, &rule_file);
	cmd_out(c);
	if (rehearse_history(&c->desk, from, &c->out) == 0)
		c->status = EX_NOTHING;
	return true;
}

/* clang-format off */
static const struct verb verbs[] = {
	{ "run", VERB_WRITES, 0, 0, "", CMD_CHANGES, NULL, run },
	{ "check", 0, 0, 0, "", CMD_PAGES, NULL, check },
	{ "cover", 0, 0, 0, "", CMD_PAGES, NULL, cover },
	{ "test", VERB_WRITES, 1, 1, "cases", 0, "rules", test },
	{ "simulate", VERB_WRITES, 0, 0, "", 0, "rules since", simulate },
};
/* clang-format on */

static bool
idle(struct cmd *c)
{
	return rule_idle(&c->desk);
}

static void
open_file(struct put_file *f, const char *path)
{
	if (path != NULL && !put_file_open(f, path))
		die(EX_NOINPUT, "%s: %s", path, translate_error(errno));
}

/* Reads what a trial needs, before the database is locked. */
static void
open_trial(struct cmd *c, const struct verb *v)
{
	const char *why;

	if (v->fn == simulate && since == NULL)
		cmd_usage(c, _("simulate needs --since: an instant"));
	if (since != NULL && !when_parse(since, c->now, &from, &why))
		cmd_usage(c, "--since: \"%s\": %s", since, why);
	open_file(&rule_file, rules);
	if (v->fn == test)
		open_file(&case_file, c->argv[0]);
	c->dry |= v->fn == test || v->fn == simulate; /* all is taken back */
}

int
main(int argc, char *argv[])
{
	static struct cmd c;
	const struct verb *v =
	    verb_start(&c, argc, argv, opts, verbs, CMD_OUTPUT | CMD_SHOWS);

	open_trial(&c, v);
	if (v->fn == run) {
		c.alone = "fired"; /* a rule acts once on a ticket */
		c.idle = idle;
	}
	return verb_run(&c, v);
}
