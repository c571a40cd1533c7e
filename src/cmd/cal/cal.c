/* hd-cal - calculate with working hours: due times, durations, opening hours */
#include <string.h>

#include "desk_calendar.h"
#include "question.h"
#include "calendar_cmd.h"
#include "cmd.h"

static const struct opt opts[] = { OPT_END };

/* due CAL START AMOUNT, between CAL START END; or about one instant. */
static bool
question(struct cmd *c)
{
	const char *start = c->argc > 2 ? c->argv[2] : "now";
	const char *other = c->argc > 3 ? c->argv[3] : NULL;
	const struct question q = { .op = c->argv[0],
		.calendar = c->argv[1],
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
	bool good = calendar_month(
	    &c->desk, c->argv[1], c->argc > 2 ? c->argv[2] : NULL, &b, &why);

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

	for (int i = 1; i < c->argc; i++)
		if (question_calendar(&c->desk, c->argv[i], &why) == NULL) {
			warn("%s", buf_s(&why));
			return false;
		}
	cmd_count(c, desk_calendar_compile(&c->desk, c->argv + 1, c->argc - 1));
	return true;
}

static bool
import(struct cmd *c)
{
	return calendar_import(c, c->argc > 2 ? c->argv[2] : NULL);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;
	const char *verb;
	int n;

	cmd_start(&c, argc, argv, opts,
	    "due calendar start amount | between calendar start end | "
	    "open calendar [at] | next calendar [at] | show calendar [month] | "
	    "import file [calendar] | compile [calendar ...] | [-]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_SHOWS);
	verb = c.argc > 0 ? c.argv[0] : "";
	if (c.argc == 0 || (c.argc == 1 && strcmp(verb, "-") == 0)) {
		c.argc = 0;
		cmd_slurp(&c, NULL, 0);
		return cmd_read(&c, calendar_records);
	}
	if (strcmp(verb, "show") == 0 && (c.argc == 2 || c.argc == 3))
		return cmd_read(&c, show);
	if (strcmp(verb, "compile") == 0)
		return cmd_write(&c, compile);
	if (strcmp(verb, "import") == 0 && (c.argc == 2 || c.argc == 3)) {
		cmd_slurp(&c, c.argv + 1, 1);
		return c.argc == 3 ? cmd_write(&c, import)
				   : cmd_read(&c, import);
	}
	n = question_operands(verb);
	if (n == 0 || c.argc > 2 + n || c.argc < (n == 1 ? 2 : 2 + n))
		cmd_usage(&c,
		    _("say what to do and with which calendar: due, "
		      "between, open, next, show, import or compile"));
	return cmd_read(&c, question);
}
