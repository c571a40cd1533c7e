/* hd-kb - write, list and search the knowledge base */
#include "edit.h"
#include "exchange.h"
#include "find_articles.h"
#include "read.h"
#include "teach.h"
#include "verb.h"
#include "verbs.h"

/* clang-format off */
static const struct opt opts[] = {
	{ 'm', "message", "text", OPT_TEXT, &verbs_given.message,
	    N_("the text; default: standard input") },
	{ 'e', "edit", NULL, OPT_BOOL, &verbs_given.edit,
	    N_("add: write the text in the editor; edit: also title and columns") },
	{ 0, "ticket", "id", OPT_NAME, &verbs_given.words.ticket,
	    N_("add: make the article from this ticket; rate: what this ticket asked") },
	{ 0, "title", "text", OPT_TEXT, &verbs_given.words.title,
	    N_("the title: what the article answers, in one line") },
	{ 0, "state", "state", OPT_NAME, &verbs_given.words.state,
	    N_("draft, review, internal or public; search, suggest: find only these") },
	{ 0, "language", "tag", OPT_TEXT, &verbs_given.words.language,
	    N_("language tag, such as en, pt-BR or zh-Hant; search, suggest: find only this language") },
	{ 0, "tag", "words", OPT_TEXT, &verbs_given.words.tag,
	    N_("any words, separated by spaces") },
	{ 0, "translation-of", "id", OPT_TEXT, &verbs_given.words.translation_of,
	    N_("the article that this one is a translation of") },
	{ 0, "review-at", "instant", OPT_TEXT, &verbs_given.words.review_at,
	    N_("when somebody should look at it again") },
	{ 0, "owner", "agent", OPT_TEXT, &verbs_given.words.owner,
	    N_("the agent who keeps it right") },
	{ 0, "category", "name", OPT_TEXT, &verbs_given.words.category,
	    N_("what it is about") },
	{ 0, "service", "name", OPT_TEXT, &verbs_given.words.service,
	    N_("the service that it is about") },
	{ 'l', "limit", "number", OPT_NUMBER, &verbs_given.limit,
	    N_("list, search, suggest, candidates: print at most this many") },
	{ 0, "least", "score", OPT_TEXT, &verbs_given.answering.least,
	    N_("answer: how sure the first article must be, from 0 to 1") },
	{ 0, "calibrate", NULL, OPT_BOOL, &verbs_given.answering.calibrate,
	    N_("answer: print how often answers would have been right") },
	{ 0, "explain", NULL, OPT_BOOL, &verbs_given.terms.explain,
	    N_("search, suggest: print the terms of each score instead of articles") },
	OPT_END
};
/* clang-format on */

/* clang-format off */
#define RECORDS (CMD_OUTPUT | CMD_COLUMNS)
#define READS	(RECORDS | CMD_PAGES)
#define WRITES "message edit ticket title state language tag translation-of " \
	"review-at owner category service"
static const struct verb verbs[] = {
	{ "add", VERB_WRITES, 0, 0, "", CMD_CHANGES | RECORDS, WRITES, verbs_save },
	{ "edit", VERB_WRITES, 1, 1, "id", CMD_CHANGES | RECORDS, WRITES, verbs_save },
	{ "show", 0, 1, -1, "id ...", CMD_PAGES, "output", read_show },
	{ "diff", 0, 1, 3, "id [version [version]]", CMD_PAGES, NULL,
	    read_diff },
	{ "list", 0, 0, -1, "[condition ...]", READS, "limit", verbs_list },
	{ "search", 0, 1, -1, "word ...", READS,
	    "state language limit explain", verbs_search },
	{ "suggest", 0, 1, -1, "ticket ...", READS,
	    "state language limit explain", verbs_suggest },
	{ "answer", 0, 0, -1, "[ticket ...]", RECORDS, "least calibrate",
	    verbs_answer },
	{ "learn", VERB_WRITES, 0, 0, "", CMD_CHANGES | CMD_RECORDS | RECORDS,
	    NULL, teach_records },
	{ "rate", VERB_WRITES, 2, 2, "id yes|no", CMD_CHANGES | RECORDS,
	    "message ticket", verbs_rate },
	{ "candidates", 0, 0, -1, "[id ...] [condition ...]",
	    CMD_OUTPUT | CMD_PAGES, "limit", verbs_candidates },
	{ "import", VERB_WRITES, 1, 1, "folder", CMD_CHANGES | RECORDS, NULL,
	    verbs_exchange },
	{ "export", 0, 1, -1, "folder [condition ...]", 0, NULL, verbs_exchange },
	{ "index", VERB_WRITES, 0, 0, "", 0, NULL, verbs_renew },
};
/* clang-format on */

int
main(int argc, char *argv[])
{
	static struct cmd c;
	const struct verb *v = verb_start(&c, argc, argv, opts, verbs, 0);

	if (v->fn == verbs_exchange)
		return v->flags & VERB_WRITES ? exchange_import(&c)
					      : exchange_export(&c);
	if (v->fn == verbs_save && verbs_given.edit && c.argc == 1 &&
	    verbs_given.message == NULL)
		edit_begin(&c);
	else if (v->fn == verbs_save)
		write_begin(&c, &verbs_given.words, verbs_given.message,
		    verbs_given.edit, v == &verbs[0]);
	else if (verbs_given.words.ticket != NULL)
		write_ticket(&c, &verbs_given.words);
	if (v->fn == verbs_rate && verbs_given.message != NULL)
		verbs_given.message = cmd_text(&c, verbs_given.message, false);
	if (v->fn == verbs_search)
		find_articles_slurp(&c);
	if (v->fn == teach_records ||
	    (v->fn == verbs_answer && c.argc == 0 &&
		!verbs_given.answering.calibrate))
		cmd_slurp(&c, NULL, 0);
	return verb_run(&c, v);
}
