/* mime_gmime.c - the module mail.so: walks through the parts of a message */
#include <gmime/gmime.h>

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "mime.h"
#include "mime_impl.h"

extern const struct mime_module mime_module;

struct walk {
	void (*emit)(enum mime_piece, const char *, size_t);
	struct buf text;
	int parts, unnamed;
	bool cut;
};

/* NULL: nothing is marked. */
static void
mark(struct walk *w, const char *word)
{
	if (word != NULL)
		w->emit(MIME_MARK, word, strlen(word));
}

/* ------------------------------------------------------------------- parts */

/* The bytes of a part, decoded. */
static void
contents(GMimePart *part, struct buf *b)
{
	GMimeDataWrapper *data = g_mime_part_get_content(part);
	GMimeStream *mem = g_mime_stream_mem_new();
	GByteArray *bytes;

	if (data != NULL) {
		g_mime_data_wrapper_write_to_stream(data, mem);
		bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(mem));
		buf_add(b, (const char *)bytes->data, bytes->len);
	}
	g_object_unref(mem);
}

/* The bytes of any object as they came, with its headers. */
static void
whole(GMimeObject *o, struct buf *b)
{
	GMimeStream *mem = g_mime_stream_mem_new();
	GByteArray *bytes;

	g_mime_object_write_to_stream(o, NULL, mem);
	bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(mem));
	buf_add(b, (const char *)bytes->data, bytes->len);
	g_object_unref(mem);
}

static const char *
ending(const char *type)
{
	static const char *const known[][2] = { { "text/html", "html" },
		{ "text/calendar", "ics" }, { "message/rfc822", "eml" },
		{ "image/png", "png" }, { "image/jpeg", "jpg" },
		{ "image/gif", "gif" }, { "application/pdf", "pdf" },
		{ "application/pgp-signature", "asc" },
		{ "application/pkcs7-signature", "p7s" } };

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (strcasecmp(type, known[i][0]) == 0)
			return known[i][1];
	return strncasecmp(type, "text/", 5) == 0 ||
		strncasecmp(type, "message/", 8) == 0
	    ? "txt"
	    : "bin";
}

static void
attach(struct walk *w, GMimeObject *o, const char *name, const struct buf *data)
{
	GMimeContentType *type = g_mime_object_get_content_type(o);
	char *said = type != NULL ? g_mime_content_type_get_mime_type(type)
				  : g_strdup("application/octet-stream");
	struct buf b = { 0 };

	if (name != NULL && *name != '\0')
		mime_text(&b, name, strlen(name), NULL);
	if (b.n == 0)
		buf_fmt(&b, "part-%d.%s", ++w->unnamed, ending(said));
	buf_ch(&b, '\0');
	buf_str(&b, said);
	buf_ch(&b, '\0');
	buf_add(&b, buf_s(data), data->n);
	w->emit(MIME_ATTACHMENT, b.s, b.n);
	buf_free(&b);
	g_free(said);
}

static void
attach_part(struct walk *w, GMimeObject *o)
{
	struct buf data = { 0 };

	if (GMIME_IS_PART(o)) {
		contents(GMIME_PART(o), &data);
		attach(w, o, g_mime_part_get_filename(GMIME_PART(o)), &data);
	} else {
		if (GMIME_IS_MESSAGE_PART(o)) {
			GMimeMessage *m = g_mime_message_part_get_message(
			    GMIME_MESSAGE_PART(o));

			if (m != NULL)
				whole(GMIME_OBJECT(m), &data);
		} else
			whole(o, &data);
		attach(w, o,
		    g_mime_object_get_content_type_parameter(o, "name"), &data);
	}
	buf_free(&data);
}

/* ------------------------------------------------------------- text for people
 */

static bool
is_type(GMimeObject *o, const char *type, const char *subtype)
{
	GMimeContentType *t = g_mime_object_get_content_type(o);

	return t == NULL ? strcmp(type, "text") == 0
			 : g_mime_content_type_is_type(t, type, subtype);
}

/* Returns true if the part is text that belongs to the message itself. */
static bool
is_text(GMimeObject *o)
{
	const char *disposition = g_mime_object_get_disposition(o);

	return GMIME_IS_PART(o) &&
	    (is_type(o, "text", "plain") || is_type(o, "text", "html") ||
		is_type(o, "text", "enriched")) &&
	    (disposition == NULL || strcasecmp(disposition, "inline") == 0) &&
	    (disposition == NULL ||
		g_mime_part_get_filename(GMIME_PART(o)) == NULL);
}

static bool
says(GMimeObject *o, const char *parameter, const char *value)
{
	const char *s = g_mime_object_get_content_type_parameter(o, parameter);

	return s != NULL && strcasecmp(s, value) == 0;
}

static void
add_text(struct walk *w, GMimeObject *o)
{
	struct buf raw = { 0 }, text = { 0 };

	contents(GMIME_PART(o), &raw);
	mime_text(&text, buf_s(&raw), raw.n,
	    g_mime_object_get_content_type_parameter(o, "charset"));
	if (w->text.n > 0 && w->text.s[w->text.n - 1] != '\n')
		buf_ch(&w->text, '\n');
	if (text.n > MIME_TEXT_SIZE || w->text.n > MIME_TEXT_SIZE)
		w->cut = true;
	else if (is_type(o, "text", "html") || is_type(o, "text", "enriched"))
		w->cut |= !mime_html(&w->text, buf_s(&text), text.n);
	else if (says(o, "format", "flowed"))
		mime_text_flowed(
		    &w->text, buf_s(&text), text.n, says(o, "delsp", "yes"));
	else
		buf_add(&w->text, buf_s(&text), text.n);
	buf_free(&raw);
	buf_free(&text);
}

/* ------------------------------------------------------------------- the walk
 */

static void walk(struct walk *, GMimeObject *, int depth);

/* Returns true if the text has anything but blanks from an offset on. */
static bool
said_something(const struct buf *b, size_t at)
{
	while (at < b->n && strchr(" \t\n\r", b->s[at]) != NULL)
		at++;
	return at < b->n;
}

/* The first plain text that says something, else the last part that does. What
 * is neither plain text nor HTML, such as an invitation, is attached. */
static void
alternative(struct walk *w, GMimeMultipart *m, int depth)
{
	int n = g_mime_multipart_get_count(m);
	size_t before = w->text.n;
	bool done = false;

	for (int i = 0; i < n && !done; i++) {
		GMimeObject *o = g_mime_multipart_get_part(m, i);

		if (is_text(o) && is_type(o, "text", "plain")) {
			add_text(w, o);
			done = said_something(&w->text, before);
		}
	}
	for (int i = n - 1; i >= 0; i--) {
		GMimeObject *o = g_mime_multipart_get_part(m, i);
		bool text = is_text(o), rich = GMIME_IS_MULTIPART(o);

		if (text && is_type(o, "text", "plain"))
			continue;
		if (!text && !rich)
			walk(w, o, depth + 1);
		else if (rich || !done) {
			size_t now = w->text.n;

			walk(w, o, depth + 1);
			if (done) { /* only its pictures */
				w->text.n = now;
				w->text.s[now] = '\0';
			}
			done |= said_something(&w->text, before);
		}
	}
}

static void
multipart(struct walk *w, GMimeMultipart *m, int depth)
{
	int n = g_mime_multipart_get_count(m);

	if (GMIME_IS_MULTIPART_SIGNED(m))
		mark(w, "signed");
	if (GMIME_IS_MULTIPART_ENCRYPTED(m))
		mark(w, "encrypted");
	if (is_type(GMIME_OBJECT(m), "multipart", "alternative")) {
		alternative(w, m, depth);
		return;
	}
	for (int i = 0; i < n; i++)
		walk(w, g_mime_multipart_get_part(m, i), depth + 1);
}

static void
walk(struct walk *w, GMimeObject *o, int depth)
{
	if (o == NULL || w->parts > MIME_PARTS)
		return;
	if (++w->parts > MIME_PARTS || depth > MIME_NESTING) {
		w->cut = true;
		return;
	}
	if (GMIME_IS_MULTIPART(o))
		multipart(w, GMIME_MULTIPART(o), depth);
	else if (is_text(o))
		add_text(w, o);
	else {
		mark(w, mime_crypto_part(o));
		attach_part(w, o);
	}
}

/* ------------------------------------------------------------- the message */

static GMimeParserOptions *
start(void)
{
	static GMimeParserOptions *options;
	static const char *charsets[] = { "utf-8", "windows-1252", NULL };

	if (options == NULL) {
		g_mime_init();
		options = g_mime_parser_options_new();
		g_mime_parser_options_set_fallback_charsets(options, charsets);
	}
	return options;
}

/* Takes the blanks and empty lines at the end away. */
static void
end_text(struct buf *b)
{
	while (b->n > 0 && strchr(" \t\n", b->s[b->n - 1]) != NULL)
		b->s[--b->n] = '\0';
}

static GMimeMessage *
construct(GMimeParserOptions *options, const char *s, size_t n)
{
	GMimeStream *stream = g_mime_stream_mem_new_with_buffer(s, n);
	GMimeParser *parser = g_mime_parser_new_with_stream(stream);
	GMimeMessage *m = g_mime_parser_construct_message(parser, options);

	g_object_unref(parser);
	g_object_unref(stream);
	return m;
}

/* GMime finds no message at all if the first header is damaged, or if no empty
 * line ends the headers. */
static GMimeMessage *
mended(GMimeParserOptions *options, const char *s, size_t n)
{
	struct buf b = { 0 };
	GMimeMessage *m;

	buf_str(&b, "X-Damaged: yes\n");
	buf_add(&b, s, n);
	buf_str(&b, "\n\n");
	m = construct(options, b.s, b.n);
	buf_free(&b);
	return m;
}

/* g_mime_multipart_get_boundary is never called: it may never return. */
static void
parse(const char *s, size_t n,
    void (*emit)(enum mime_piece, const char *, size_t))
{
	GMimeParserOptions *options = start();
	GMimeMessage *m = construct(options, s, n);
	struct walk w = { .emit = emit };

	if (m == NULL && n > 0 && (m = mended(options, s, n)) != NULL)
		mark(&w, "damaged");
	if (m == NULL) {
		emit(MIME_NONE, "", 0);
		return;
	}
	w.cut = !mime_head(m, options, emit);
	walk(&w, g_mime_message_get_mime_part(m), 0);
	mark(&w, mime_crypto_text(buf_s(&w.text)));
	end_text(&w.text);
	emit(MIME_TEXT, buf_s(&w.text), w.text.n);
	if (w.cut)
		mark(&w, "cut");
	emit(MIME_END, "", 0);
	buf_free(&w.text);
	g_object_unref(m);
}

const struct mime_module mime_module = {
	.release = HD_VERSION, .parse = parse, .compose = mime_compose
};
