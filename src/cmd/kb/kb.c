/* hd-kb - write, list and search the knowledge base */
#include <stdlib.h>
#include <string.h>

#include "candidates.h"
#include "cmd.h"
#include "edit.h"
#include "exchange.h"
#include "find_articles.h"
#include "give_answer.h"
#include "index.h"
#include "read.h"
#include "teach.h"
#include "verb.h"
#include "write.h"

static const char *message;
static struct write_words words;
static struct search_terms terms;
static struct give_answer answering;
static bool edit;
static int64_t limit = NONE;

#define SUGGESTED 5 /* articles for a ticket */

/* clang-format off */
static const struct opt opts[] = {
	{ 'm', "message", "text", OPT_TEXT, &message,
	    N_("the text; default: standard input") },
	{ 'e', "edit", NULL, OPT_BOOL, &edit,
	    N_("add: write the text in the editor; edit: also title and columns") },
	{ 0, "ticket", "id", OPT_NAME, &words.ticket,
	    N_("add: make the article from this ticket; rate: what this ticket asked") },
	{ 0, "title", "text", OPT_TEXT, &words.title,
	    N_("the title: what the article answers, in one line") },
	{ 0, "state", "state", OPT_NAME, &words.state,
	    N_("draft, review, internal or public; search, suggest: find only these") },
	{ 0, "language", "tag", OPT_TEXT, &words.language,
	    N_("language tag, such as en, pt-BR or zh-Hant; search, suggest: find only this language") },
	{ 0, "tag", "words", OPT_TEXT, &words.tag,
	    N_("any words, separated by spaces") },
	{ 0, "translation-of", "id", OPT_TEXT, &words.translation_of,
	    N_("the article that this one is a translation of") },
	{ 0, "review-at", "instant", OPT_TEXT, &words.review_at,
	    N_("when somebody should look at it again") },
	{ 0, "owner", "agent", OPT_TEXT, &words.owner,
	    N_("the agent who keeps it right") },
	{ 0, "category", "name", OPT_TEXT, &words.category,
	    N_("what it is about") },
	{ 0, "service", "name", OPT_TEXT, &words.service,
	    N_("the service that it is about") },
	{ 'l', "limit", "number", OPT_NUMBER, &limit,
	    N_("list, search, suggest, candidates: print at most this many") },
	{ 0, "least", "score", OPT_TEXT, &answering.least,
	    N_("answer: how sure the first article must be, from 0 to 1") },
	{ 0, "calibrate", NULL, OPT_BOOL, &answering.calibrate,
	    N_("answer: print how often answers would have been right") },
	{ 0, "explain", NULL, OPT_BOOL, &terms.explain,
	    N_("search, suggest: print the terms of each score instead of articles") },
	OPT_END
};
/* clang-format on */

static bool
save(struct cmd *c)
{
	return edit && c->argc == 1 && message == NULL
	    ? edit_save(c, &words)
	    : write_article(c, &words);
}

/* import and export have transactions of their own. */
static bool
exchange(struct cmd *c)
{
	(void)c;
	return false;
}

static bool
search(struct cmd *c)
{
	find_articles_terms(c, &terms, &words, limit);
	return find_articles(c, &terms);
}

static bool
suggest(struct cmd *c)
{
	find_articles_terms(
	    c, &terms, &words, limit != NONE ? limit : SUGGESTED);
	return give_suggestions(c, &terms);
}

static bool
answer(struct cmd *c)
{
	return give_answer(c, &answering);
}

static bool
renew(struct cmd *c)
{
	index_renew(&c->desk);
	return true;
}

static bool
candidates(struct cmd *c)
{
	return candidates_print(c, limit);
}

static bool
rate(struct cmd *c)
{
	return teach_rate(c, words.ticket, message);
}

static bool
list(struct cmd *c)
{
	read_list(c, limit);
	return true;
}

/* clang-format off */
#define RECORDS (CMD_OUTPUT | CMD_COLUMNS)
#define READS	(RECORDS | CMD_PAGES)
#define WRITES "message edit ticket title state language tag translation-of " \
	"review-at owner category service"
static const struct verb verbs[] = {
	{ "add", VERB_WRITES, 0, 0, "", CMD_CHANGES | RECORDS, WRITES, save },
	{ "edit", VERB_WRITES, 1, 1, "id", CMD_CHANGES | RECORDS, WRITES, save },
	{ "show", 0, 1, -1, "id ...", CMD_PAGES, "output", read_show },
	{ "diff", 0, 1, 3, "id [version [version]]", CMD_PAGES, NULL,
	    read_diff },
	{ "list", 0, 0, -1, "[condition ...]", READS, "limit", list },
	{ "search", 0, 1, -1, "word ...", READS,
	    "state language limit explain", search },
	{ "suggest", 0, 1, -1, "ticket ...", READS,
	    "state language limit explain", suggest },
	{ "answer", 0, 0, -1, "[ticket ...]", RECORDS, "least calibrate",
	    answer },
	{ "learn", VERB_WRITES, 0, 0, "", CMD_CHANGES | CMD_RECORDS | RECORDS,
	    NULL, teach_records },
	{ "rate", VERB_WRITES, 2, 2, "id yes|no", CMD_CHANGES | RECORDS,
	    "message ticket", rate },
	{ "candidates", 0, 0, -1, "[id ...] [condition ...]",
	    CMD_OUTPUT | CMD_PAGES, "limit", candidates },
	{ "import", VERB_WRITES, 1, 1, "folder", CMD_CHANGES | RECORDS, NULL,
	    exchange },
	{ "export", 0, 1, -1, "folder [condition ...]", 0, NULL, exchange },
	{ "index", VERB_WRITES, 0, 0, "", 0, NULL, renew },
};
/* clang-format on */

int
main(int argc, char *argv[])
{
	static struct cmd c;
	const struct verb *v = verb_start(&c, argc, argv, opts, verbs, 0);

	if (v->fn == exchange)
		return v->flags & VERB_WRITES ? exchange_import(&c)
					      : exchange_export(&c);
	if (v->fn == save && edit && c.argc == 1 && message == NULL)
		edit_begin(&c);
	else if (v->fn == save)
		write_begin(&c, &words, message, edit, v == &verbs[0]);
	else if (words.ticket != NULL)
		write_ticket(&c, &words);
	if (v->fn == rate && message != NULL)
		message = cmd_text(&c, message, false);
	if (v->fn == search)
		find_articles_slurp(&c);
	if (v->fn == teach_records ||
	    (v->fn == answer && c.argc == 0 && !answering.calibrate))
		cmd_slurp(&c, NULL, 0);
	return verb_run(&c, v);
}
