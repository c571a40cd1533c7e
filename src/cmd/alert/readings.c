/* readings.c - reads what monitoring reports, a record at a time */
#include <stdlib.h>
#include <string.h>

#include "readings.h"
#include "value.h"

struct readings readings;

bool
readings_heading(struct item *it, struct buf *why)
{
	static const char *const columns[] = { "key", "severity", "text",
		"source", "service", "at", NULL };

	return item_known(it, NULL, columns, why);
}

/* The text of a column, kept; "" if there is none. */
static const char *
text(const struct item *it, const char *column)
{
	const char *s = item_text(it, column);

	return s != NULL ? mem_keep(&it->c->keepsake, s, strlen(s)) : "";
}

/* Reads the severity and the service of a record. */
static bool
judged(const struct item *it, struct reading *r, struct buf *why)
{
	struct desk *d = &it->c->desk;
	const struct kind *k = kind_find(d, "alert");
	static const char *const columns[] = { "key", "severity", "text",
		"source", "service" };
	const char *texts[] = { r->key, text(it, "severity"), r->text,
		r->source, r->service };
	bool good = true;

	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++) {
		struct buf reason = { 0 };
		struct val v;

		if (i < 2 && *texts[i] == '\0')
			buf_str(&reason, _("is needed"));
		else if (*texts[i] != '\0')
			value_parse(d, col_find(k->cols, k->n, columns[i]),
			    texts[i], false, &it->c->keepsake, &v, &reason);
		if (reason.n > 0) {
			buf_reason(why);
			buf_fmt(why, "%s: %s", columns[i], reason.s);
			good = false;
		}
		buf_free(&reason);
	}
	r->severity = VALUE_OF(severity, texts[1]);
	return good;
}

enum answer
readings_add(struct item *it, struct buf *why)
{
	struct reading r = { .key = text(it, "key"),
		.text = text(it, "text"),
		.source = text(it, "source"),
		.service = text(it, "service"),
		.at = it->origin.at };

	if (!judged(it, &r, why))
		return REFUSED;
	if (*r.source == '\0' && readings.source != NULL)
		r.source = readings.source;
	if (r.at.s == NONE)
		r.at = it->c->desk.now;
	readings.v = mem_grow(
	    readings.v, readings.n, &readings.cap, sizeof(*readings.v));
	readings.v[readings.n++] = r;
	return SAME;
}

void
readings_free(void)
{
	const char *source = readings.source;

	free(readings.v);
	readings = (struct readings){ .source = source };
}
