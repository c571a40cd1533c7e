/* rec_open.c - finding out what kind of records there are */
#include <string.h>

#include "translate.h"
#include "rec_impl.h"
#include "text.h"

static const struct {
	const char *name;
	enum rec_format format;
	enum rec_got (*next)(struct rec_in *);
} formats[] = {
	{ "csv", REC_CSV, rec_csv_next },
	{ "line", REC_LINE, rec_line_next },
	{ "json", REC_JSON, rec_json_next },
	{ "ids", REC_IDS, rec_ids_next },
};

#define NFORMATS (sizeof(formats) / sizeof(formats[0]))

bool
rec_named(const struct rec_in *in)
{
	return in->next == rec_json_next;
}

bool
rec_format(const char *s, size_t n, enum rec_format *out)
{
	for (size_t i = 0; i < NFORMATS; i++)
		if (strlen(formats[i].name) == n &&
		    memcmp(formats[i].name, s, n) == 0) {
			*out = formats[i].format;
			return true;
		}
	return false;
}

/* Adds the columns of "id, subject". */
static bool
columns_given(struct rec_in *r, const char *list)
{
	const char *end;
	size_t n;

	for (;; list = end + 1) {
		list += strspn(list, " ");
		end = list + strcspn(list, ",");
		for (n = (size_t)(end - list); n > 0 && list[n - 1] == ' ';)
			n--;
		if (!rec_add_column(r, list, n))
			return false;
		if (*end == '\0')
			return true;
	}
}

/* True if this line has an id and nothing else. */
static bool
is_id(const char *s)
{
	s += strspn(s, " \t");
	s += *s == '#';
	if (*s < '0' || *s > '9')
		return false;
	s += strspn(s, "0123456789");
	s += strspn(s, " \t\r");
	return *s == '\n' || *s == '\0';
}

/* Recognises the format by the first bytes behind a BOM. */
static enum rec_format
guess(const char *s, const char *columns)
{
	const char *first = s + strspn(s, " \t\r\n");

	if (first[0] == '[')
		first += 1 + strspn(first + 1, " \t\r\n");
	if (first[0] == '{' || (first > s && first[0] == ']'))
		return REC_JSON;
	if ((columns == NULL || strcmp(columns, "id") == 0) &&
	    is_id(s + strspn(s, "\r\n")))
		return REC_IDS;
	return REC_CSV;
}

/* Returns which UTF-16 it is, with its mark or without: Latin letters have
 * every second byte 0. NULL: it is something else. */
static const char *
utf16(const char *head, size_t n)
{
	if (n >= 2 && memcmp(head, "\377\376", 2) == 0)
		return "UTF-16LE";
	if (n >= 2 && memcmp(head, "\376\377", 2) == 0)
		return "UTF-16BE";
	if (n < 4 || (head[0] == '\0') != (head[2] == '\0') ||
	    (head[0] == '\0') == (head[1] == '\0') ||
	    (head[1] == '\0') != (head[3] == '\0'))
		return NULL;
	return head[1] == '\0' ? "UTF-16LE" : "UTF-16BE";
}

/*
 * True for a program, a picture, an archive or a workbook: its first line has
 * what no heading has, or it is no text and NUL bytes follow.
 */
static bool
is_binary(const char *head, size_t n)
{
	const char *line = memchr(head, '\n', n);
	size_t end = line != NULL ? (size_t)(line - head) : n, bad;

	for (size_t i = 0; i < end; i++)
		if ((unsigned char)head[i] < ' ' &&
		    strchr("\t\r\v\f", head[i]) == NULL)
			return true;
	return memchr(head, '\0', n) != NULL && !text_valid(head, end, &bad);
}

/* Looks at the first bytes: BOM, UTF-16, no text, format. */
static enum rec_format
look(struct rec_in *r, enum rec_format format, const char *columns)
{
	char head[1024];
	size_t n;

	n = spool_read(r->in.from, 0, head, sizeof(head) - 1);
	head[n] = '\0';
	r->line = 1; /* what is said now is said of the beginning */
	if (utf16(head, n) != NULL)
		rec_refuse(r, REC_BROKEN,
		    _("the input is UTF-16; read it with --encoding %s"),
		    utf16(head, n));
	else if (columns == NULL && (format == REC_AUTO || format == REC_CSV) &&
	    is_binary(head, n))
		rec_refuse(r, REC_BROKEN, "%s",
		    _("the input is a binary file and no text; a spreadsheet "
		      "must be saved as CSV"));
	if (n >= 3 && memcmp(head, "\357\273\277", 3) == 0)
		r->in.got = r->in.next = 3;
	return format == REC_AUTO ? guess(head + r->in.next, columns) : format;
}

struct rec_in *
rec_open(struct spool *sp, const char *name, enum rec_format format,
    const char *columns, const struct rec_how *how)
{
	struct rec_in *r = xcalloc(1, sizeof(*r));

	r->name = xstrdup(name);
	r->how = how;
	r->map = how != NULL ? &how->map : NULL;
	r->separator = ',';
	r->in = (struct lines){ .from = sp, .max = REC_MAXRECORD };
	format = look(r, format, columns);
	for (size_t i = 0; i < NFORMATS; i++)
		if (formats[i].format == format)
			r->next = formats[i].next;
	if (columns == NULL && format == REC_IDS)
		columns = "id";
	if (columns != NULL && !r->over && !columns_given(r, columns))
		r->over = true;
	if (format == REC_IDS && r->n != 1)
		rec_refuse(r, REC_BROKEN, "%s",
		    _("ids are one column, but several are named"));
	r->headed = columns != NULL || format == REC_JSON;
	if (r->headed && !r->over && !rec_constants(r))
		r->over = true;
	if (format == REC_LINE && columns == NULL)
		rec_refuse(r, REC_BROKEN, "%s",
		    _("-i line needs its columns: -i line:id,subject"));
	if (format == REC_CSV && how != NULL && !r->over)
		rec_separate(r, columns, how->separator);
	if (format == REC_CSV)
		rec_csv_open(r);
	return r;
}
