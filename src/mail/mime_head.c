/* mime_head.c - for the module mail.so: the headers of a message */
#include <gmime/gmime.h>

#include <stdbool.h>
#include <string.h>

#include "mime.h"
#include "mime_impl.h"

struct head {
	void (*emit)(enum mime_piece, const char *, size_t);
	bool cut;
};

static void
pair(struct head *h, enum mime_piece piece, const char *a, const char *b)
{
	struct buf both = { 0 };

	if (a != NULL)
		mime_text(&both, a, strlen(a), NULL);
	buf_ch(&both, '\0');
	if (b != NULL)
		mime_text(&both, b, strlen(b), NULL);
	h->emit(piece, both.s, both.n);
	buf_free(&both);
}

/* Joins the lines of a header, in place: white space around their ends becomes
 * one blank. */
static char *
unfold(char *s)
{
	char *to = s;

	for (char *p = s; *p != '\0'; p++)
		if (*p == '\n' || *p == '\r') {
			while (to > s && (to[-1] == ' ' || to[-1] == '\t'))
				to--;
			p += strspn(p, " \t\r\n") - 1;
			*to++ = ' ';
		} else
			*to++ = *p;
	*to = '\0';
	return g_strstrip(s);
}

static void
headers(struct head *h, GMimeObject *o, GMimeParserOptions *options)
{
	GMimeHeaderList *list = g_mime_object_get_header_list(o);
	int n = g_mime_header_list_get_count(list);

	for (int i = 0; i < n && i < MIME_HEADERS; i++) {
		GMimeHeader *one = g_mime_header_list_get_header_at(list, i);
		const char *raw = g_mime_header_get_raw_value(one);
		char *some, *text;

		if (raw == NULL)
			continue;
		some = g_strndup(raw, MIME_HEADER_SIZE);
		text = g_mime_utils_header_decode_text(options, some);
		h->cut |= strlen(raw) > MIME_HEADER_SIZE;
		pair(h, MIME_HEADER, g_mime_header_get_name(one),
		    text != NULL ? unfold(text) : "");
		g_free(text);
		g_free(some);
	}
	h->cut |= n > MIME_HEADERS;
}

static void
addresses(
    struct head *h, enum mime_piece piece, InternetAddressList *list, int depth)
{
	int n = list != NULL ? internet_address_list_length(list) : 0;

	for (int i = 0; i < n && i < MIME_HEADERS; i++) {
		InternetAddress *a = internet_address_list_get_address(list, i);

		if (INTERNET_ADDRESS_IS_MAILBOX(a))
			pair(h, piece,
			    internet_address_mailbox_get_addr(
				INTERNET_ADDRESS_MAILBOX(a)),
			    internet_address_get_name(a));
		else if (depth < MIME_NESTING)
			addresses(h, piece,
			    internet_address_group_get_members(
				INTERNET_ADDRESS_GROUP(a)),
			    depth + 1);
	}
}

int
mime_head(GMimeMessage *m, GMimeParserOptions *options,
    void (*emit)(enum mime_piece, const char *, size_t))
{
	struct head all = { .emit = emit }, *h = &all;
	GDateTime *date = g_mime_message_get_date(m);
	char seconds[32];

	headers(h, GMIME_OBJECT(m), options);
	if (g_mime_message_get_mime_part(m) != NULL) /* has Content-... */
		headers(h, g_mime_message_get_mime_part(m), options);
	addresses(h, MIME_FROM, g_mime_message_get_from(m), 0);
	addresses(h, MIME_TO, g_mime_message_get_to(m), 0);
	addresses(h, MIME_CC, g_mime_message_get_cc(m), 0);
	if (date != NULL) {
		g_snprintf(seconds, sizeof(seconds), "%" G_GINT64_FORMAT,
		    g_date_time_to_unix(date));
		h->emit(MIME_DATE, seconds, strlen(seconds));
	}
	return !h->cut;
}
