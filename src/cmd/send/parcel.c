/* parcel.c - one notice as a message, and the program that takes it */
#include <stdlib.h>
#include <string.h>

#include "compose.h"
#include "conf.h"
#include "document.h"
#include "markdown.h"
#include "notice.h"
#include "parcel.h"
#include "program.h"
#include "token.h"

#define SENDMAIL "/usr/sbin/sendmail"
#define EMAIL	 "email"
#define SECONDS	 60
#define MEMORY	 ((size_t)1 << 30)
#define OUTPUT	 4096

/* Files of a message; the bytes are kept in the pool. */
struct files {
	struct mime_file *v; /* owned */
	size_t n, cap;
	struct pool *keep;
};

static void
add_file(void *arg, const struct delivery_file *f)
{
	struct files *all = arg;
	struct mime_file is = { .n = f->n };

	is.name = mem_keep(all->keep, f->name, strlen(f->name));
	is.type = mem_keep(all->keep, f->type, strlen(f->type));
	is.data = mem_keep(all->keep, f->data != NULL ? f->data : "", f->n);
	all->v = mem_grow(all->v, all->n, &all->cap, sizeof(*all->v));
	all->v[all->n++] = is;
}

/* The text, and behind it a signature. */
static void
add_text(const char *body, const char *signature, struct buf *b)
{
	buf_str(b, body);
	if (b->n > 0 && b->s[b->n - 1] != '\n')
		buf_ch(b, '\n');
	if (signature != NULL)
		buf_fmt(b, "\n%s%s\n",
		    strncmp(signature, "-- \n", 4) == 0 ? "" : "-- \n",
		    signature);
}

/* The same as a page. The lines of a signature stay lines. */
static void
add_html(const struct delivery *y, struct buf *b)
{
	buf_str(b, "<!DOCTYPE html>\n<html><body>\n");
	markdown_html(b, y->body, NULL);
	if (y->signature != NULL) {
		buf_str(b, "<p style=\"white-space: pre-line\">");
		document_html(b, y->signature, strlen(y->signature));
		buf_str(b, "</p>\n");
	}
	buf_str(b, "</body></html>\n");
}

/* The secrets of the desk, read once; none if there is no file. */
static const struct token_keys *
secrets(struct cmd *c)
{
	static struct token_keys keys;
	static bool read;
	struct buf file = { 0 }, why = { 0 };

	if (!read) {
		token_file(conf_database(c->database), &file);
		if (!token_keys_read(&keys, file.s, &why))
			die(EX_CONFIG, "%s", why.s);
		buf_free(&file);
		read = true;
	}
	return &keys;
}

/* The address of the desk: with a token, if the desk has a secret, that ties
 * what comes there to the ticket and the reader (hd-mail(1)). */
static const char *
with_token(struct cmd *c, struct parcel *p, enum token_use use)
{
	struct buf b = { 0 };
	const char *kept;

	token_address(&b, secrets(c), use, p->from, p->notice.ticket,
	    p->notice.address, delivery_answers_until(&c->desk));
	kept = mem_keep(&p->keep, b.s, b.n);
	buf_free(&b);
	return kept;
}

static void
write_message(struct cmd *c, struct parcel *p)
{
	const struct delivery *y = &p->notice;
	struct files files = { .keep = &p->keep };
	struct buf text = { 0 }, html = { 0 }, why = { 0 };
	struct mime_message m = { .from = p->from,
		.from_name = y->author != NULL ? y->author : y->from_name,
		.to = y->address,
		.to_name = y->name,
		.reply_to = with_token(c, p, TOKEN_ANSWER),
		.subject = y->subject,
		.message_id = y->message_id,
		.in_reply_to = y->answers,
		.references = y->references,
		.date = y->at.s,
		.automatic = y->entry == NONE ? "auto-generated" : NULL };

	p->envelope = with_token(c, p, TOKEN_RETURN);
	add_text(y->body, y->signature, &text);
	if (strcmp(desk_setting(&c->desk, "mail_html", "no"), "yes") == 0)
		add_html(y, &html);
	delivery_files(&c->desk, y, add_file, &files);
	m.text = text.s;
	m.html = html.s;
	m.file = files.v;
	m.nfiles = files.n;
	if (!compose(&m, &p->message, &why))
		die(EX_UNAVAILABLE, "%s", why.s);
	free(files.v);
	buf_free(&text);
	buf_free(&html);
}

/* A program that is not where it should be is no fault of the notice. */
static void
find_program(struct parcel *p)
{
	const char *name = p->notice.program;
	struct buf why = { 0 };

	if (name == NULL && strcmp(p->notice.channel, EMAIL) == 0) {
		buf_str(&p->program, SENDMAIL);
		buf_str(&p->name, "sendmail");
		return;
	}
	if (name == NULL) {
		buf_fmt(&p->why, _("the channel %s has no program"),
		    p->notice.channel);
		return;
	}
	if (!program_find(conf_send_dir(), name, &p->program, &why))
		die(EX_CONFIG, _("channel %s: %s"), p->notice.channel, why.s);
	buf_str(&p->name, name);
}

bool
parcel_open(struct cmd *c, int64_t id, struct parcel *p)
{
	*p = (struct parcel){ .from = "" };
	if (!delivery_read(&c->desk, id, &p->keep, &p->notice))
		return false;
	if (p->notice.from != NULL)
		p->from =
		    mem_keep(&p->keep, p->notice.from, strlen(p->notice.from));
	if (!notice_address(p->from))
		die(EX_CONFIG,
		    _("the desk has no address: neither a mailbox in use nor "
		      "the setting address"));
	if (strcmp(p->notice.channel, EMAIL) == 0 &&
	    !notice_address(p->notice.address))
		buf_fmt(&p->why, _("\"%s\" is no address of mail"),
		    p->notice.address);
	else
		find_program(p);
	if (p->why.n == 0)
		write_message(c, p);
	return true;
}

void
parcel_free(struct parcel *p)
{
	buf_free(&p->message);
	buf_free(&p->program);
	buf_free(&p->name);
	buf_free(&p->why);
	mem_free(&p->keep);
}

/* Adds the first line that a program has printed. */
static void
first_line(const struct buf *output, int status, struct buf *reason)
{
	const char *s = buf_s(output);

	buf_fmt(reason, _("exit status %d"), status);
	if (*s == '\0')
		return;
	buf_str(reason, ": ");
	for (; *s != '\0' && *s != '\n'; s++)
		buf_ch(reason,
		    (char)((unsigned char)*s < ' ' || *s == 127 ? ' ' : *s));
}

/* Says what a status means: bad data, no such user, no such host stay so. */
static enum parcel_fate
fate(int status)
{
	if (status == 0)
		return PARCEL_SENT;
	return status == EX_DATAERR || status == EX_NOUSER ||
		status == EX_NOHOST
	    ? PARCEL_NEVER
	    : PARCEL_LATER;
}

enum parcel_fate
parcel_give(struct parcel *p, struct buf *reason)
{
	const char *const argv[] = { p->name.s, "-i", "-f", p->envelope, "--",
		p->notice.address, NULL };
	const char *const env[] = { "HD_CHANNEL", p->notice.channel, NULL };
	const struct program program = { .path = p->program.s,
		.argv = argv,
		.input = p->message.s,
		.ninput = p->message.n,
		.seconds = SECONDS,
		.memory = MEMORY,
		.output = OUTPUT,
		.env = env };
	struct buf output = { 0 };
	int status;

	if (p->why.n > 0) {
		buf_str(reason, p->why.s);
		return PARCEL_NEVER;
	}
	status = program_run(&program, &output);
	if (status != 0)
		first_line(&output, status, reason);
	buf_free(&output);
	return fate(status);
}
