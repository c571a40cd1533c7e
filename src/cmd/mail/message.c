/* message.c - a message of mail on its way into the desk */
#include <stdlib.h>
#include <string.h>

#include "authres.h"
#include "conf.h"
#include "delivery.h"
#include "message.h"

/* ------------------------------------------------------------- where it came
 * to
 */

/* Adds an address, without <> around it. */
static void
add_recipient(struct buf *to, const char *s)
{
	size_t n;

	if (s == NULL)
		return;
	s += strspn(s, " \t<");
	n = strcspn(s, "> \t\r\n");
	if (n == 0)
		return;
	buf_add(to, s, n);
	buf_ch(to, '\n');
}

static struct token_keys keys;

void
message_keys(struct cmd *c)
{
	struct buf file = { 0 }, why = { 0 };

	token_file(conf_database(c->database), &file);
	if (!token_keys_read(&keys, file.s, &why))
		die(EX_NOPERM, "%s", why.s);
	buf_free(&file);
}

void
message_address(
    struct cmd *c, struct buf *b, const struct delivery *y, enum token_use use)
{
	token_address(b, &keys, use, y->from, y->ticket, y->address,
	    delivery_answers_until(&c->desk));
}

/* The first address with a token. */
static void
find_token(struct message *m, const struct envelope *e)
{
	const char *line = buf_s(&m->recipients);

	m->post.token = m->token.ticket = NONE;
	for (size_t n; *line != '\0' && m->token.ticket == NONE;
	     line += n + (line[n] == '\n')) {
		char *address;

		n = strcspn(line, "\n");
		address = xstrndup(line, n);
		token_find(address, &m->token);
		free(address);
	}
	if (e->at.s == NONE || !token_expired(&m->token, e->at))
		m->post.token = m->token.ticket;
	m->post.back = m->token.use == TOKEN_RETURN;
}

static bool
bound(const void *of, const char *address)
{
	const struct message *m = of;

	return token_is(&m->token, &keys, address);
}

static bool
verified(const void *of, const char *id)
{
	const struct message *m = of;

	return authres_verified(&m->letter, id);
}

/* The envelope first, then what mail systems note of it, then the headers that
 * whoever wrote the message has chosen. */
static void
find_recipients(struct message *m, const struct envelope *e)
{
	static const char *const noted[] = { "X-Original-To", "Delivered-To",
		"Envelope-To" };
	const struct letter *l = &m->letter;

	add_recipient(&m->recipients, e->recipient);
	for (size_t i = 0; i < sizeof(noted) / sizeof(noted[0]); i++)
		add_recipient(&m->recipients, letter_header(l, noted[i]));
	for (size_t i = 0; i < l->nto; i++) {
		add_recipient(&m->recipients, l->to[i].address);
		if (l->to[i].copy)
			add_recipient(&m->copied, l->to[i].address);
	}
}

/* ------------------------------------------------------------ what it answers
 */

/* Adds the lines of a buffer, the last one first. */
static void
add_reversed(struct buf *to, const struct buf *lines)
{
	size_t end = lines->n;

	while (end > 0) {
		size_t begin = end - 1;

		while (begin > 0 && lines->s[begin - 1] != '\n')
			begin--;
		buf_add(to, lines->s + begin, end - begin);
		end = begin;
	}
}

/* References have the oldest message first. */
static void
find_answers(struct message *m)
{
	const char *reply = letter_header(&m->letter, "In-Reply-To"),
		   *references = letter_header(&m->letter, "References");
	struct buf ids = { 0 };

	if (reply != NULL)
		letter_ids(&m->answers, reply);
	if (references != NULL)
		letter_ids(&ids, references);
	add_reversed(&m->answers, &ids);
	buf_free(&ids);
}

/* -------------------------------------------------------------- all together
 */

/* The sender of the envelope is a header, too, unless the mail system wrote
 * one. */
static void
with_return_path(
    const struct message *m, const struct envelope *e, struct buf *to)
{
	size_t skip = digest_from_line(m->raw.s, m->raw.n);

	buf_fmt(to, "Return-Path: <%.*s>\n", (int)strcspn(e->sender, "\r\n<>"),
	    e->sender);
	buf_add(to, m->raw.s + skip, m->raw.n - skip);
}

static enum letter_end
parse(struct message *m, const struct envelope *e, struct buf *why)
{
	struct buf b = { 0 };
	enum letter_end end;

	if (e->sender != NULL && !digest_has(m->raw.s, m->raw.n, "return-path"))
		with_return_path(m, e, &b);
	end = b.n > 0 ? letter_read(&m->letter, b.s, b.n, why)
		      : letter_read(&m->letter, m->raw.s, m->raw.n, why);
	buf_free(&b);
	return end;
}

/* What nobody can read is attached as it came. */
static void
unreadable(struct message *m, const struct envelope *e)
{
	m->itself = (struct attached){ .name = "message.eml",
		.type = "message/rfc822",
		.data = m->raw.s,
		.n = m->raw.n };
	m->post.sender = e->sender != NULL ? e->sender : "";
	m->post.subject = "(a message that cannot be read)";
	m->post.text = "This message cannot be read. It is attached as it "
		       "came.";
	m->post.marks = "unreadable";
	m->post.file = &m->itself;
	m->post.nfiles = 1;
}

static void
readable(struct message *m, const struct envelope *e)
{
	const struct letter *l = &m->letter;

	verdict_judge(&m->verdict, l);
	returned_read(l, &m->returned);
	find_answers(m);
	m->files = xcalloc(l->nfiles + 1, sizeof(*m->files));
	for (size_t i = 0; i < l->nfiles; i++)
		m->files[i] = (struct attached){ .name = l->file[i].name,
			.type = l->file[i].type,
			.data = l->file[i].data,
			.n = l->file[i].n };
	m->post.message_id = l->message_id;
	m->post.sender = l->nfrom > 0 ? l->from[0].address
	    : e->sender != NULL	      ? e->sender
				      : "";
	m->post.name = l->nfrom > 0 ? l->from[0].name : "";
	m->post.subject = l->subject;
	m->post.text = l->text;
	m->post.verdict = m->verdict.is;
	m->post.evidence = buf_s(&m->verdict.line);
	m->post.answers = buf_s(&m->answers);
	m->post.marks = l->marks;
	m->post.returned = buf_s(&m->returned.message_id);
	m->post.returned_to = buf_s(&m->returned.address);
	m->post.failed = m->returned.failed;
	m->post.file = m->files;
	m->post.nfiles = l->nfiles;
}

struct message *
message_read(const char *s, size_t n, const struct envelope *e, struct buf *why)
{
	struct message *m = xcalloc(1, sizeof(*m));
	enum letter_end end;

	*m = (struct message){ .post = { .at = e->at,
				   .message_id = "",
				   .name = "",
				   .evidence = "",
				   .returned = "",
				   .returned_to = "",
				   .release = NONE,
				   .answers = "" } };
	buf_add(&m->raw, s, n);
	digest_message(s, n, m->digest);
	end = parse(m, e, why);
	if (end == LETTER_LATER) {
		message_free(m);
		return NULL;
	}
	if (end == LETTER_READ)
		readable(m, e);
	else
		unreadable(m, e);
	find_recipients(m, e);
	find_token(m, e);
	m->post.of = m;
	m->post.verified = verified;
	m->post.bound = bound;
	m->post.digest = m->digest;
	m->post.recipients = buf_s(&m->recipients);
	m->post.copied = buf_s(&m->copied);
	m->post.raw = m->raw.s;
	m->post.nraw = n;
	return m;
}

void
message_free(struct message *m)
{
	letter_free(&m->letter);
	verdict_free(&m->verdict);
	returned_free(&m->returned);
	buf_free(&m->raw);
	buf_free(&m->recipients);
	buf_free(&m->copied);
	buf_free(&m->answers);
	free(m->files);
	free(m);
}
