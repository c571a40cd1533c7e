/* hd-mail - take mail into the desk, and show what it says */
#include "cmd.h"
#include "deliver.h"
#include "explain.h"
#include "many.h"
#include "secret.h"
#include "selftest.h"
#include "waiting.h"

static bool explain, import, waiting, new_key, release, drop, tokens_wanted,
    selftest;
static const char *sender, *recipient, *token;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "explain", NULL, OPT_BOOL, &explain,
	    N_("print what messages say, and change nothing") },
	{ 0, "import", NULL, OPT_BOOL, &import,
	    N_("take in old messages, at the instants that they name; nothing follows from them") },
	{ 0, "sender", "address", OPT_TEXT, &sender,
	    N_("the sender of the envelope; default: SENDER of the environment") },
	{ 0, "recipient", "address", OPT_TEXT, &recipient,
	    N_("the address that the message came to; default: RECIPIENT") },
	{ 0, "spool", NULL, OPT_BOOL, &waiting,
	    N_("take in the messages that waited, because the desk could not be written") },
	{ 0, "release", NULL, OPT_BOOL, &release,
	    N_("take in suspended messages; the operands are their numbers") },
	{ 0, "drop", NULL, OPT_BOOL, &drop,
	    N_("drop suspended messages") },
	{ 0, "new-key", NULL, OPT_BOOL, &new_key,
	    N_("make a new secret for addresses that answers go to; the one before stays valid") },
	{ 0, "token", "address", OPT_TEXT, &token,
	    N_("print what ties answers of this person to the tickets that the operands name") },
	{ 0, "selftest", NULL, OPT_BOOL, &selftest,
	    N_("play conversations of this desk with programs; show that they end") },
	OPT_END
};
/* clang-format on */

static int
tokens(struct cmd *c)
{
	return secret_tokens(c, token);
}

/* What can be done beside a delivery. */
static const struct job {
	const char *option;
	const bool *wanted;
	int (*run)(struct cmd *);
	bool none, some; /* operands */
} jobs[] = { { "--explain", &explain, explain_run, false, false },
	{ "--import", &import, many_import, false, true },
	{ "--spool", &waiting, many_waiting, true, false },
	{ "--release", &release, waiting_release, false, true },
	{ "--drop", &drop, waiting_drop, false, true },
	{ "--new-key", &new_key, secret_new, true, false },
	{ "--token", &tokens_wanted, tokens, false, true },
	{ "--selftest", &selftest, selftest_run, true, false } };

/* Returns the job that was asked for, NULL if none was. */
static const struct job *
job_wanted(struct cmd *c)
{
	const struct job *job = NULL;

	for (size_t i = 0; i < sizeof(jobs) / sizeof(jobs[0]); i++) {
		if (!*jobs[i].wanted)
			continue;
		if (job != NULL)
			cmd_usage(c, _("use only one of %s, %s"), job->option,
			    jobs[i].option);
		job = &jobs[i];
	}
	if (job != NULL && job->none && c->argc > 0)
		cmd_usage(c, _("%s takes no operands; leave out \"%s\""),
		    job->option, c->argv[0]);
	if (job != NULL && job->some && c->argc == 0)
		cmd_usage(c, _("%s needs operands"), job->option);
	return job;
}

int
main(int argc, char *argv[])
{
	static struct cmd c;
	const struct job *job;

	err_prog(CMD_NAME);
	deliver_prepare(argc, argv);
	cmd_start(&c, argc, argv, opts, "[file ...]", CMD_CHANGES | CMD_OUTPUT);
	tokens_wanted = token != NULL;
	if ((job = job_wanted(&c)) == NULL && c.argc == 0 && !c.dry)
		return deliver(&c, sender, recipient);
	deliver_not();
	if (job != NULL)
		return job->run(&c);
	if (c.argc == 0)
		cmd_usage(&c, _("-n needs files, or --spool"));
	return many_files(&c);
}
