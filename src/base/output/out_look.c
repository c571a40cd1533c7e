/* out_look.c - how cells look to people: today 14:30, 3d 4h, 2h late */
#include <stdlib.h>
#include <string.h>

#include "decimal.h"
#include "out_impl.h"
#include "span.h"
#include "text.h"
#include "translate.h"

#define BAR 24 /* columns of a whole bar, unless there is less room */

/* Returns the share in a cell, such as -0.1250, in ten thousandths. */
static int64_t
ten_thousandths(const char *s)
{
	int64_t x = 0;

	for (const char *p = s; *p != '\0'; p++)
		if (*p >= '0' && *p <= '9')
			x = x * 10 + (*p - '0');
	return *s == '-' ? -x : x;
}

void
out_decimal(struct buf *b, const char *s)
{
	for (; *s != '\0'; s++)
		buf_ch(b, (char)(*s == '.' ? _("0.0")[1] : *s));
}

void
out_share(struct buf *b, const char *s)
{
	struct buf share = { 0 };

	decimal_text(&share, (struct quotient){ ten_thousandths(s), 100 }, 1);
	out_decimal(b, share.s);
	buf_str(b, " %");
	buf_free(&share);
}

static void
look_bar(struct buf *b, double share, size_t width)
{
	static const char *const eighths[] = { "", "▏", "▎", "▍", "▌", "▋", "▊",
		"▉", "█" };
	int n = share <= 0 ? 0 : (int)(share * (double)width * 8 + 0.5);

	for (; n >= 8; n -= 8)
		buf_str(b, eighths[8]);
	buf_str(b, eighths[n]);
}

/* Adds how long something can still wait, or how late it is. */
static bool
look_left(int64_t seconds, bool due, struct buf *b)
{
	struct buf length = { 0 };

	span_show(&length, (struct span){ seconds < 0 ? -seconds : seconds });
	if (seconds < 0)
		buf_fmt(b, _("● %s late"), length.s);
	else if (due && seconds == 0)
		buf_str(b, _("now"));
	else if (due)
		buf_fmt(b, _("in %s"), length.s);
	else
		buf_str(b, length.s);
	buf_free(&length);
	return seconds < 0;
}

static bool
look_time(const struct out_screen *to, enum out_kind kind, const char *s,
    struct buf *b)
{
	struct instant t, none = { NONE };
	const char *why;

	if (!when_parse(s, none, &t, &why))
		buf_str(b, s);
	else if (to->now.s == NONE)
		when_format(b, t);
	else if (kind == OUT_DUE)
		return look_left(t.s - to->now.s, true, b);
	else
		when_show(b, t, to->now, to->brief);
	return false;
}

bool
out_look(const struct out_screen *to, enum out_kind kind, const char *s,
    size_t n, size_t width, struct buf *b)
{
	char text[64];

	/* what is longer is no number, and no instant */
	if (n == 0 || n >= sizeof(text))
		kind = OUT_TEXT;
	else {
		memcpy(text, s, n);
		text[n] = '\0';
	}
	switch (kind) {
	case OUT_TIME:
	case OUT_DUE:
		return look_time(to, kind, text, b);
	case OUT_LENGTH:
		span_show(b, (struct span){ strtoll(text, NULL, 10) });
		return false;
	case OUT_LEFT:
		return look_left(strtoll(text, NULL, 10), false, b);
	case OUT_SHARE:
		out_share(b, text);
		return false;
	case OUT_BAR:
		look_bar(b, strtod(text, NULL), width > 0 ? width : BAR);
		return false;
	default:
		buf_add(b, s, n);
	}
	return false;
}

void
out_styled(const struct out_screen *to, struct buf *b, enum out_style style,
    const char *s, size_t n)
{
	static const char *const sgr[] = { [OUT_LATE] = "1;31",
		[OUT_SOON] = "33",
		[OUT_MET] = "32",
		[OUT_DIM] = "2",
		[OUT_BOLD] = "1" };
	bool styled = to->colour && style != OUT_PLAIN && n > 0;

	if (styled)
		buf_fmt(b, "\033[%sm", sgr[style]);
	buf_add(b, s, n);
	if (styled)
		buf_str(b, "\033[m");
}
