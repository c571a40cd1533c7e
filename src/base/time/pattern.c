/* pattern.c - dates as other programs write them: dd/mm/yyyy hh:mm */
#include <string.h>
#include <strings.h>

#include "day.h"
#include "pattern.h"

enum part {
	LITERAL,
	DAY,
	MONTH,
	NAME,
	YEAR,
	SHORT_YEAR,
	HOUR,
	MINUTE,
	SECOND,
	HALF
};

#define NPARTS (HALF + 1)

/* One part of a pattern. */
struct piece {
	enum part part;
	size_t n; /* characters in the pattern */
};

static const char names[][2][4] = { { "jan", "jan" }, { "feb", "fev" },
	{ "mar", "mar" }, { "apr", "abr" }, { "may", "mai" }, { "jun", "jun" },
	{ "jul", "jul" }, { "aug", "ago" }, { "sep", "set" }, { "oct", "out" },
	{ "nov", "nov" }, { "dec", "dez" } };

static bool
seconds_follow(const char *s)
{
	s += strspn(s, "mM");
	s += strcspn(s, "dmyhsDMYHS");
	return *s == 's' || *s == 'S';
}

/* Finds out what the pattern begins with. `before` is the last part that was no
 * literal. */
static struct piece
piece(const char *p, enum part before)
{
	struct piece is = { LITERAL, 1 };
	char c = (char)(*p | ' ');

	if (strncasecmp(p, "am/pm", 5) == 0)
		return (struct piece){ HALF, 5 };
	if (strchr("dmyhs", c) == NULL)
		return is;
	while ((p[is.n] | ' ') == c)
		is.n++;
	is.part = c == 'd' ? DAY
	    : c == 'h'	   ? HOUR
	    : c == 's'	   ? SECOND
	    : c == 'y'	   ? (is.n > 2 ? YEAR : SHORT_YEAR)
	    : is.n > 2	   ? NAME
	    : before == HOUR || seconds_follow(p) ? MINUTE
						  : MONTH;
	return is;
}

/* Counts the parts of a pattern. */
static void
count(const char *p, unsigned *parts)
{
	enum part before = LITERAL;
	struct piece is;

	for (; *p != '\0'; p += is.n) {
		is = piece(p, before);
		parts[is.part]++;
		before = is.part != LITERAL ? is.part : before;
	}
}

bool
pattern_valid(const char *p)
{
	unsigned n[NPARTS] = { 0 };

	count(p, n);
	return n[DAY] == 1 && n[MONTH] + n[NAME] == 1 &&
	    n[YEAR] + n[SHORT_YEAR] == 1 && n[HOUR] <= 1 && n[MINUTE] <= 1 &&
	    n[SECOND] <= 1 && n[HALF] <= n[HOUR] && n[MINUTE] <= n[HOUR] &&
	    n[SECOND] <= n[MINUTE];
}

bool
pattern_timed(const char *p)
{
	unsigned n[NPARTS] = { 0 };

	count(p, n);
	return n[HOUR] > 0;
}

/* Reads `least` to `most` digits. */
static bool
digits(const char **s, size_t least, size_t most, int *out)
{
	size_t n = strspn(*s, "0123456789");

	if (n < least || n > most)
		return false;
	*out = day_digits(*s, n);
	*s += n;
	return true;
}

/* Reads the name of a month: its first three letters, and what follows. */
static bool
name(const char **s, int *out)
{
	for (int i = 0; i < 12; i++)
		if (strncasecmp(*s, names[i][0], 3) == 0 ||
		    strncasecmp(*s, names[i][1], 3) == 0) {
			*out = i + 1;
			for (*s += 3; (**s >= 'a' && **s <= 'z') ||
			     (**s >= 'A' && **s <= 'Z') || (**s & 0x80);)
				++*s;
			*s += **s == '.';
			return true;
		}
	return false;
}

static bool
half(const char **s, int *out)
{
	char c = (char)(**s | ' ');

	if ((c != 'a' && c != 'p') || ((*s)[1] | ' ') != 'm')
		return false;
	*out = c == 'p';
	*s += 2;
	return true;
}

/* Reads one part of the text. */
static bool
take(struct piece is, const char *p, const char **s, int *value)
{
	switch (is.part) {
	case YEAR:
		return digits(s, 4, 4, value);
	case SHORT_YEAR:
		if (!digits(s, 2, 2, value))
			return false;
		*value += *value < 69 ? 2000 : 1900;
		return true;
	case NAME:
		return name(s, value);
	case HALF:
		return half(s, value);
	case LITERAL:
		if (*p == ' ') {
			if (**s != ' ')
				return false;
			*s += strspn(*s, " ");
			return true;
		}
		return *(*s)++ == *p;
	default:
		return digits(s, 1, 2, value);
	}
}

/* From what was read to a clock time. */
static bool
clock_of(const int *v, bool halves, int64_t *clock)
{
	struct date d = { v[YEAR], v[MONTH], v[DAY] };
	int hour = v[HOUR];

	if (d.year < 1 || d.month < 1 || d.month > 12 || d.day < 1 ||
	    d.day > day_last(d.year, d.month))
		return false;
	if (halves) {
		if (hour < 1 || hour > 12)
			return false;
		hour = hour % 12 + 12 * v[HALF];
	}
	if (hour > 24 || v[MINUTE] > 59 || v[SECOND] > 59 ||
	    (hour == 24 && v[MINUTE] + v[SECOND] > 0))
		return false;
	*clock = day_of(d) * DAY_SECONDS + (int64_t)hour * 3600 +
	    (int64_t)v[MINUTE] * 60 + v[SECOND];
	return true;
}

bool
pattern_parse(const char *p, const char *s, int64_t *clock)
{
	int v[NPARTS] = { 0 };
	enum part before = LITERAL;
	bool halves = false;
	struct piece is;

	for (; *p != '\0'; p += is.n) {
		enum part to;

		is = piece(p, before);
		to = is.part == NAME	    ? MONTH
		    : is.part == SHORT_YEAR ? YEAR
					    : is.part;
		if (!take(is, p, &s, &v[to]))
			return false;
		halves = halves || is.part == HALF;
		before = is.part != LITERAL ? is.part : before;
	}
	return *s == '\0' && clock_of(v, halves, clock);
}

/* Adds one part of a date. */
static void
give(struct buf *b, struct piece is, const char *p, const int *v)
{
	switch (is.part) {
	case YEAR:
		buf_fmt(b, "%04d", v[YEAR]);
		break;
	case SHORT_YEAR:
		buf_fmt(b, "%02d", v[YEAR] % 100);
		break;
	case NAME:
		buf_fmt(b, "%c%s", names[v[MONTH] - 1][0][0] - 'a' + 'A',
		    names[v[MONTH] - 1][0] + 1);
		break;
	case HALF:
		buf_str(b, v[HALF] > 0 ? "PM" : "AM");
		break;
	case LITERAL:
		buf_ch(b, *p);
		break;
	default:
		buf_fmt(b, "%0*d", is.n > 1 ? 2 : 1, v[is.part]);
	}
}

void
pattern_format(struct buf *b, const char *p, int64_t clock)
{
	struct date d = day_date(day_at(clock));
	int s = (int)(clock - day_at(clock) * DAY_SECONDS), hour = s / 3600;
	unsigned n[NPARTS] = { 0 };
	enum part before = LITERAL;
	struct piece is;

	count(p, n);
	const int v[NPARTS] = { [DAY] = d.day,
		[MONTH] = d.month,
		[YEAR] = d.year,
		[HOUR] = n[HALF] > 0 ? (hour + 11) % 12 + 1 : hour,
		[MINUTE] = s / 60 % 60,
		[SECOND] = s % 60,
		[HALF] = hour >= 12 };

	for (; *p != '\0'; p += is.n) {
		is = piece(p, before);
		give(b, is, p, v);
		before = is.part != LITERAL ? is.part : before;
	}
}
