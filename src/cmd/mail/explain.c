/* explain.c - what hd-mail sees in messages: hd-mail --explain */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "explain.h"
#include "letter.h"
#include "mailfile.h"
#include "verdict.h"

static void
begin(struct cmd *c)
{
	static const struct out_heading columns[] = { { "file", OUT_TEXT },
		{ "verdict", OUT_TEXT }, { "reason", OUT_TEXT },
		{ "line", OUT_TEXT }, { "sender", OUT_TEXT },
		{ "subject", OUT_TEXT }, { "message_id", OUT_TEXT },
		{ "date", OUT_TEXT }, { "attachments", OUT_TEXT },
		{ "marks", OUT_TEXT }, { "text", OUT_TEXT } };

	cmd_out(c);
	out_columns(&c->out, columns, sizeof(columns) / sizeof(columns[0]));
}

static void
text(struct out *o, const char *s)
{
	out_str(o, s != NULL && *s != '\0' ? s : NULL);
}

static void
print_letter(struct out *o, const char *name, const struct letter *l)
{
	struct verdict v;
	struct buf files = { 0 };

	verdict_judge(&v, l);
	for (size_t i = 0; i < l->nfiles; i++)
		buf_fmt(&files, "%s%s", i > 0 ? ", " : "", l->file[i].name);
	text(o, name);
	out_str(o, WORD_OF(verdict, v.is));
	out_str(o, v.reason);
	text(o, buf_s(&v.line));
	text(o, l->nfrom > 0 ? l->from[0].address : NULL);
	text(o, l->subject);
	text(o, l->message_id);
	out_instant(o, l->date);
	text(o, buf_s(&files));
	text(o, l->marks);
	text(o, l->text);
	out_row(o);
	verdict_free(&v);
	buf_free(&files);
}

static bool
each(void *cmd, const char *name, const char *message, size_t n)
{
	struct cmd *c = cmd;
	struct letter l;
	struct buf why = { 0 };

	switch (letter_read(&l, message, n, &why)) {
	case LETTER_READ:
		print_letter(&c->out, name, &l);
		break;
	case LETTER_DIED:
		text(&c->out, name);
		out_null(&c->out);
		out_str(&c->out, "it cannot be parsed");
		out_row(&c->out);
		break;
	case LETTER_LATER:
		die(EX_UNAVAILABLE, "%s", why.s);
	}
	letter_free(&l);
	buf_free(&why);
	return true;
}

static bool
standard_input(struct cmd *c)
{
	struct spool s = { 0 };
	char *message;

	spool_from(&s, STDIN_FILENO, _("standard input"));
	message = xmalloc(s.size + 1);
	spool_read(&s, 0, message, s.size);
	each(c, NULL, message, s.size);
	free(message);
	spool_free(&s);
	return true;
}

int
explain_run(struct cmd *c)
{
	struct buf why = { 0 };

	begin(c);
	if (c->argc == 0)
		standard_input(c);
	for (int i = 0; i < c->argc; i++)
		if (!mailfile_each(c->argv[i], each, c, &why))
			die(EX_NOINPUT, "%s", why.s);
	letter_end();
	out_end(&c->out);
	return cmd_finish(c);
}
