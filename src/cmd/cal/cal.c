/* hd-cal - calculate with working hours: due times, durations, opening hours */
#include <string.h>

#include "cmd.h"
#include "desk_calendar.h"
#include "import.h"
#include "month.h"
#include "question.h"
#include "records.h"
#include "verb.h"

static const struct opt opts[] = { OPT_END };
static const struct verb *verb;

/* due CAL START AMOUNT, between CAL START END; or about one instant. */
static bool
question(struct cmd *c)
{
	const char *start = c->argc > 1 ? c->argv[1] : "now";
	const char *other = c->argc > 2 ? c->argv[2] : NULL;
	const struct question q = { .op = verb->name,
		.calendar = c->argv[0],
		.start = start,
		.amount = other,
		.end = other };
	struct buf result = { 0 }, why = { 0 };
	bool good = question_run(&c->desk, &q, &result, &why), says;

	if (!good)
		warn("%s", why.s);
	says = strcmp(buf_s(&result), "yes") == 0;
	if (good && !says && (result.n == 0 || strcmp(result.s, "no") == 0))
		c->status = EX_NOTHING;
	else if (good && !says) {
		buf_ch(&result, '\n');
		spool_add(&c->printed, result.s, result.n);
	}
	buf_free(&result);
	buf_free(&why);
	return good;
}

static bool
show(struct cmd *c)
{
	struct buf b = { 0 }, why = { 0 };
	bool good = month_page(
	    &c->desk, c->argv[0], c->argc > 1 ? c->argv[1] : NULL, &b, &why);

	if (good)
		spool_add(&c->printed, b.s, b.n);
	else
		warn("%s", why.s);
	buf_free(&b);
	buf_free(&why);
	return good;
}

static bool
compile(struct cmd *c)
{
	struct buf why = { 0 };

	for (int i = 0; i < c->argc; i++)
		if (question_calendar(&c->desk, c->argv[i], &why) == NULL) {
			warn("%s", buf_s(&why));
			return false;
		}
	cmd_count(c, desk_calendar_compile(&c->desk, c->argv, c->argc));
	return true;
}

static bool
compiled(struct cmd *c)
{
	return desk_calendar_compiled(&c->desk);
}

static bool
import(struct cmd *c)
{
	return import_holidays(c, c->argc > 1 ? c->argv[1] : NULL);
}

/* clang-format off */
static const struct verb verbs[] = {
	{ "due", 0, 3, 3, "calendar start amount", 0, NULL, question },
	{ "between", 0, 3, 3, "calendar start end", 0, NULL, question },
	{ "open", 0, 1, 2, "calendar [at]", 0, NULL, question },
	{ "next", 0, 1, 2, "calendar [at]", 0, NULL, question },
	{ "show", 0, 1, 2, "calendar [month]", 0, NULL, show },
	{ "import", VERB_WRITES, 1, 2, "file [calendar]", CMD_CHANGES | CMD_OUTPUT, NULL, import },
	{ "compile", VERB_WRITES, 0, -1, "[calendar ...]", CMD_CHANGES, NULL, compile },
	{ "", VERB_USUAL, 0, 1, "[-]", CMD_RECORDS | CMD_OUTPUT, NULL, records_answer },
	/* the other questions that records can ask */
	{ "before", VERB_HIDDEN, 3, 3, "calendar start amount", 0, NULL, question },
	{ "back", VERB_HIDDEN, 1, 2, "calendar [at]", 0, NULL, question },
	{ "workday", VERB_HIDDEN, 1, 2, "calendar [at]", 0, NULL, question },
	{ "holiday", VERB_HIDDEN, 1, 2, "calendar [at]", 0, NULL, question },
	{ "workdays", VERB_HIDDEN, 3, 3, "calendar start end", 0, NULL, question },
	{ "workdays_due", VERB_HIDDEN, 3, 3, "calendar start amount", 0, NULL, question },
	{ "due_day", VERB_HIDDEN, 3, 3, "calendar start amount", 0, NULL, question },
	{ "next_day", VERB_HIDDEN, 1, 2, "calendar [at]", 0, NULL, question },
};
/* clang-format on */

int
main(int argc, char *argv[])
{
	static struct cmd c;

	verb = verb_start(&c, argc, argv, opts, verbs, CMD_SHOWS);
	if (verb->fn == records_answer) {
		c.argc = 0;
		cmd_slurp(&c, NULL, 0);
	}
	if (verb->fn == import)
		cmd_slurp(&c, c.argv, 1);
	if (verb->fn == compile && c.argc == 0 && c.as == NULL)
		c.idle = compiled;
	/* without a calendar, the days are only shown */
	return verb->fn == import && c.argc == 1 ? cmd_read(&c, import)
						 : verb_run(&c, verb);
}
