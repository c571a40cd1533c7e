/* mime_compose.c - for the module mail.so: writes a message */
#include <gmime/gmime.h>

#include <string.h>

#include "mime.h"
#include "mime_impl.h"

/* Adds a header whose value is one line: GMime would not change it. */
static void
header(GMimeMessage *m, const char *name, const char *value)
{
	struct buf b = { 0 };

	if (value == NULL)
		return;
	for (const char *p = value; *p != '\0'; p++)
		buf_ch(&b, (char)((unsigned char)*p < ' ' ? ' ' : *p));
	g_mime_object_set_header(GMIME_OBJECT(m), name, buf_s(&b), "utf-8");
	buf_free(&b);
}

static void
set_headers(GMimeMessage *m, const struct mime_message *of)
{
	GDateTime *date = g_date_time_new_from_unix_utc(of->date);

	g_mime_message_add_mailbox(
	    m, GMIME_ADDRESS_TYPE_FROM, of->from_name, of->from);
	g_mime_message_add_mailbox(
	    m, GMIME_ADDRESS_TYPE_TO, of->to_name, of->to);
	if (of->reply_to != NULL)
		g_mime_message_add_mailbox(
		    m, GMIME_ADDRESS_TYPE_REPLY_TO, NULL, of->reply_to);
	g_mime_message_set_subject(m, of->subject, "utf-8");
	g_mime_message_set_date(m, date);
	g_mime_message_set_message_id(m, of->message_id);
	if (of->in_reply_to != NULL) {
		struct buf b = { 0 };

		buf_fmt(&b, "<%s>", of->in_reply_to);
		header(m, "In-Reply-To", b.s);
		buf_free(&b);
	}
	header(m, "References", of->references);
	header(m, "Auto-Submitted", of->automatic);
	if (of->automatic != NULL) {
		header(m, "Precedence", "bulk");
		header(m, "X-Auto-Response-Suppress", "All");
	}
	g_date_time_unref(date);
}

/* Returns true if a text is ASCII, with lines that every program takes. */
static int
simple(const char *text)
{
	size_t line = 0;

	for (; *text != '\0'; text++) {
		line = *text == '\n' ? 0 : line + 1;
		if ((unsigned char)*text > 126 || line > 900)
			return 0;
	}
	return 1;
}

static void
set_content(
    GMimePart *part, const char *data, size_t n, GMimeContentEncoding encoding)
{
	GMimeStream *mem = g_mime_stream_mem_new_with_buffer(data, n);
	GMimeDataWrapper *wrapper = g_mime_data_wrapper_new_with_stream(
	    mem, GMIME_CONTENT_ENCODING_DEFAULT);

	g_mime_part_set_content(part, wrapper);
	g_mime_part_set_content_encoding(part, encoding);
	g_object_unref(wrapper);
	g_object_unref(mem);
}

static GMimeObject *
text_part(const char *text, const char *subtype)
{
	GMimePart *part = g_mime_part_new_with_type("text", subtype);

	g_mime_object_set_content_type_parameter(
	    GMIME_OBJECT(part), "charset", "utf-8");
	set_content(part, text, strlen(text),
	    simple(text) ? GMIME_CONTENT_ENCODING_7BIT
			 : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
	return GMIME_OBJECT(part);
}

static GMimeObject *
file_part(const struct mime_file *f)
{
	GMimeContentType *type = g_mime_content_type_parse(
	    NULL, f->type != NULL ? f->type : "application/octet-stream");
	/* the bytes of a message stay as they are in a part of bytes */
	int whole = type == NULL ||
	    g_mime_content_type_is_type(type, "multipart", "*") ||
	    g_mime_content_type_is_type(type, "message", "*");
	GMimePart *part = whole
	    ? g_mime_part_new_with_type("application", "octet-stream")
	    : g_mime_part_new_with_type(
		  g_mime_content_type_get_media_type(type),
		  g_mime_content_type_get_media_subtype(type));

	set_content(part, f->data, f->n, GMIME_CONTENT_ENCODING_BASE64);
	g_mime_object_set_disposition(GMIME_OBJECT(part), "attachment");
	if (f->name != NULL)
		g_mime_part_set_filename(part, f->name);
	if (type != NULL)
		g_object_unref(type);
	return GMIME_OBJECT(part);
}

/* The text; with HTML, both, of which a program shows the last one it can. */
static GMimeObject *
words(const struct mime_message *of)
{
	GMimeObject *part[] = { text_part(of->text, "plain"), NULL };
	GMimeMultipart *both;

	if (of->html == NULL)
		return part[0];
	part[1] = text_part(of->html, "html");
	both = g_mime_multipart_new_with_subtype("alternative");
	for (size_t i = 0; i < 2; i++) {
		g_mime_multipart_add(both, part[i]);
		g_object_unref(part[i]);
	}
	return GMIME_OBJECT(both);
}

static GMimeObject *
content(const struct mime_message *of)
{
	GMimeObject *text = words(of);
	GMimeMultipart *all;

	if (of->nfiles == 0)
		return text;
	all = g_mime_multipart_new_with_subtype("mixed");
	g_mime_multipart_add(all, text);
	g_object_unref(text);
	for (size_t i = 0; i < of->nfiles; i++) {
		GMimeObject *part = file_part(&of->file[i]);

		g_mime_multipart_add(all, part);
		g_object_unref(part);
	}
	return GMIME_OBJECT(all);
}

int
mime_compose(const struct mime_message *of, struct buf *b)
{
	GMimeMessage *m;
	GMimeObject *part;
	char *s;

	g_mime_init();
	m = g_mime_message_new(TRUE);
	part = content(of);
	set_headers(m, of);
	g_mime_message_set_mime_part(m, part);
	s = g_mime_object_to_string(GMIME_OBJECT(m), NULL);
	if (s != NULL)
		buf_str(b, s);
	g_free(s);
	g_object_unref(part);
	g_object_unref(m);
	return s != NULL;
}
