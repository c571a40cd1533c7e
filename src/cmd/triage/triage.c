/* hd-triage - propose category, type, priority and team of new tickets */
#include "learn.h"
#include "propose.h"
#include "verb.h"

static struct propose_words words;
static const char *least;
static int64_t limit = NONE;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "propose", "names", OPT_NAME, &words.columns,
	    N_("propose only these columns, with commas between") },
	{ 0, "least", "score", OPT_TEXT, &least,
	    N_("leave out what is less probable, from 0 to 1; default: 0.5") },
	{ 0, "replace", NULL, OPT_BOOL, &words.replace,
	    N_("propose also where a record has a value") },
	{ 0, "probability", NULL, OPT_BOOL, &words.probability,
	    N_("print how probable each proposal is") },
	{ 'l', "limit", "number", OPT_NUMBER, &limit,
	    N_("train, test: use at most this many of the newest tickets") },
	OPT_END
};
/* clang-format on */

static bool
propose(struct cmd *c)
{
	return propose_all(c, &words);
}

static bool
train(struct cmd *c)
{
	return learn_train(c, limit);
}

static bool
test(struct cmd *c)
{
	return learn_test(c, limit, words.least);
}

/* clang-format off */
static const struct verb verbs[] = {
	{ "propose", VERB_USUAL, 0, -1, "[ticket ...]",
	    CMD_OUTPUT | CMD_RECORDS,
	    "propose least replace probability", propose },
	{ "train", VERB_WRITES, 0, 0, "", CMD_CHANGES | CMD_SHOWS | CMD_ADMIN,
	    "limit", train },
	{ "test", 0, 0, 0, "", CMD_OUTPUT | CMD_PAGES, "limit least", test },
};
/* clang-format on */

int
main(int argc, char *argv[])
{
	static struct cmd c;
	const struct verb *v = verb_start(&c, argc, argv, opts, verbs, 0);

	propose_read(&c, &words, least);
	if (v->fn == propose && c.argc == 0)
		cmd_slurp(&c, NULL, 0);
	else if (v->fn == propose)
		cmd_no_records(&c, false);
	return verb_run(&c, v);
}
