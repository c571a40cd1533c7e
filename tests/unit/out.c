/* Tests of out.h. */
#include <locale.h>

#include "err.h"
#include "out.h"
#include "test.h"
#include "when.h"

/*
 * Writes rows of cells: "~" is null. The first row are the names; a leading #
 * makes a column a number, a leading ? a flag. The caller frees the text.
 */
static char *
write_out(enum out_format format, bool header, const char *const rows[])
{
	struct spool sp = { 0 };
	struct out o;
	const char *s;
	char *got;
	size_t n = 0;

	out_begin(&o, &sp, format, header);
	for (; (s = rows[n]) != NULL; n++)
		out_column(&o, s + (s[0] == '#' || s[0] == '?'),
		    s[0] == '#'	      ? OUT_NUMBER
			: s[0] == '?' ? OUT_FLAG
				      : OUT_TEXT);
	for (rows += n + 1; rows[0] != NULL; rows += n) {
		for (size_t i = 0; i < n; i++)
			out_str(&o, strcmp(rows[i], "~") ? rows[i] : NULL);
		out_row(&o);
	}
	out_end(&o);
	got = test_text(&sp);
	spool_free(&sp);
	return got;
}

#define ROWS(...) ((const char *const[]){ __VA_ARGS__, NULL })
#define CHECK_OUT(format, header, rows, want)                            \
	do {                                                             \
		char *got_ = write_out((format), (header), (rows));      \
		test_check_str(got_, (want), #rows, __FILE__, __LINE__); \
		free(got_);                                              \
	} while (0)

static void
csv(void)
{
	CHECK_OUT(OUT_CSV, true, ROWS("id", "subject", NULL), "id,subject\n");
	CHECK_OUT(OUT_CSV, false, ROWS("id", "subject", NULL), "");
	CHECK_OUT(OUT_CSV, true,
	    ROWS("#id", "a b", NULL, "1", "x", "2", "~", "~", "", "~", "~"),
	    "id,a b\n1,x\n2,\n,\"\"\n,\n");
	CHECK_OUT(OUT_CSV, false, ROWS("a", NULL, "x", "~", "", " "),
	    "x\n\"\"\n\"\"\n \n");
	CHECK_OUT(OUT_CSV, true,
	    ROWS("a,b", "c\"d", NULL, "e\nf", "g\rh", "\"", "\"\"i\"", "-=+@",
		"\tx "),
	    "\"a,b\",\"c\"\"d\"\n\"e\nf\",\"g\rh\"\n\"\"\"\","
	    "\"\"\"\"\"i\"\"\"\n-=+@,\tx \n");
	/* a byte order mark that is data */
	CHECK_OUT(OUT_CSV, false,
	    ROWS("a", NULL, "\xef\xbb\xbf", "\xef\xbb\xbf"),
	    "\"\xef\xbb\xbf\"\n\xef\xbb\xbf\n");
	CHECK_OUT(OUT_CSV, true,
	    ROWS("\xef\xbb\xbf"
		 "a",
		NULL),
	    "\"\xef\xbb\xbf"
	    "a\"\n");
}

static void
line(void)
{
	CHECK_OUT(OUT_LINE, true, ROWS("id", "x", NULL, "1", "a b", "~", ""),
	    "1\ta b\n\t\n");
	CHECK_OUT(OUT_LINE, false,
	    ROWS("x", NULL, "\t\n\r\\", "a\\nb,\"c\"", "a\n"),
	    "\\t\\n\\r\\\\\na\\\\nb,\"c\"\na\\n\n");
}

static void
json(void)
{
	CHECK_OUT(OUT_JSON, true,
	    ROWS("#id", "a\"b", "?f", NULL, "1", "x", "yes", "~", "~", "~", "2",
		"", "no"),
	    "{\"id\":1,\"a\\\"b\":\"x\",\"f\":true}\n"
	    "{\"id\":null,\"a\\\"b\":null,\"f\":null}\n"
	    "{\"id\":2,\"a\\\"b\":\"\",\"f\":false}\n");
	CHECK_OUT(OUT_JSON, true, ROWS("a", NULL, "\n\"\\", "é"),
	    "{\"a\":\"\\n\\\"\\\\\"}\n{\"a\":\"é\"}\n");
	CHECK_OUT(OUT_JSON, true, ROWS("?f", NULL, "maybe", "1", "YES"),
	    "{\"f\":\"maybe\"}\n{\"f\":\"1\"}\n{\"f\":\"YES\"}\n");
	CHECK_OUT(OUT_JSON, true, ROWS("a", NULL), "");
}

/* What JSON has as numbers is bare, the rest is text. */
static void
numbers(void)
{
	static const char *const good[] = { "0", "-0", "10", "-12", "0.5",
		"1.50", "1e9", "1E+9", "1.5e-3", "123456789012345678901",
		NULL };
	static const char *const bad[] = { "", "-", "+1", "01", "-01", ".5",
		"1.", "1.e3", "1e", "1e+", "1 ", " 1", "0x1", "nan", "Infinity",
		"1,5", "--1", "1-", NULL };
	char want[64];

	for (int i = 0; good[i] != NULL; i++) {
		snprintf(want, sizeof(want), "{\"n\":%s}\n", good[i]);
		CHECK_OUT(OUT_JSON, true, ROWS("#n", NULL, good[i]), want);
	}
	for (int i = 0; bad[i] != NULL; i++) {
		snprintf(want, sizeof(want), "{\"n\":\"%s\"}\n", bad[i]);
		CHECK_OUT(OUT_JSON, true, ROWS("#n", NULL, bad[i]), want);
	}
}

static void
table(void)
{
	CHECK_OUT(OUT_TABLE, true,
	    ROWS("#id", "subject", "#n", NULL, "1", "Printer on fire", "5",
		"12", "x", "~", "123", "", "10"),
	    " id  subject           n\n"
	    "  1  Printer on fire   5\n"
	    " 12  x                 -\n"
	    "123                   10\n");
	CHECK_OUT(OUT_TABLE, true,
	    ROWS("a", "b", NULL, "xx", "y", "x ", "~", "~", "~"),
	    "a   b\nxx  y\nx   -\n-   -\n");
	CHECK_OUT(OUT_TABLE, false, ROWS("name", NULL, "x", "y"), "x\ny\n");
	CHECK_OUT(OUT_TABLE, true, ROWS("a", "b", NULL), "a  b\n");
	CHECK_OUT(OUT_TABLE, false,
	    ROWS("a", "b", NULL, "\033[31m", "x", "a\tb\nc\r", "\xc2\x9b"),
	    "^[[31m     x\na^Ib^Jc^M  \\u009b\n");
	if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) {
		test_skip("no C.UTF-8");
		return;
	}
	CHECK_OUT(OUT_TABLE, false,
	    ROWS("a", "b", NULL, "日本", "x", "\xc3\xa9", "x",
		"e\xcc\x81\xc3\xa9", "x", "abcde", "x"),
	    "日本   x\né      x\ne\xcc\x81é     x\nabcde  x\n");
	setlocale(LC_CTYPE, "C");
}

static void
integers(void)
{
	struct spool sp = { 0 };
	struct out o;
	char *got;

	out_begin(&o, &sp, OUT_CSV, false);
	out_column(&o, "a", OUT_NUMBER);
	out_column(&o, "b", OUT_NUMBER);
	out_int(&o, 0);
	out_int(&o, -1);
	out_row(&o);
	out_int(&o, INT64_MAX);
	out_int(&o, INT64_MIN + 1);
	out_row(&o);
	out_int(&o, NONE);
	out_row(&o); /* the rest is null */
	out_row(&o);
	CHECK(o.records == 4);
	out_end(&o);
	got = test_text(&sp);
	CHECK_STR(got,
	    "0,-1\n9223372036854775807,-9223372036854775807\n"
	    ",\n,\n");
	CHECK(o.n == 0 && o.names == NULL);
	free(got);
	spool_free(&sp);
}

static void
names(void)
{
	enum out_format f = OUT_AUTO;

	CHECK(out_format("table", &f) && f == OUT_TABLE);
	CHECK(out_format("csv", &f) && f == OUT_CSV);
	CHECK(out_format("line", &f) && f == OUT_LINE);
	CHECK(out_format("json", &f) && f == OUT_JSON);
	CHECK(!out_format("CSV", &f) && !out_format("", &f));
	CHECK(f == OUT_JSON);
}

static void
too_many(const char *arg)
{
	struct spool sp = { 0 };
	struct out o;

	(void)arg;
	out_begin(&o, &sp, OUT_CSV, false);
	out_column(&o, "a", OUT_TEXT);
	out_str(&o, "x");
	out_str(&o, "y");
}

/* A table of more rows than the spool keeps in memory. */
static void
long_table(void)
{
	struct spool sp = { 0 };
	struct out o;
	char s[32];
	int n = 200000;

	out_begin(&o, &sp, OUT_TABLE, true);
	out_column(&o, "n", OUT_NUMBER);
	out_column(&o, "text", OUT_TEXT);
	for (int i = 0; i < n; i++) {
		out_int(&o, i);
		out_str(&o, "text");
		out_row(&o);
	}
	CHECK(o.rows.file);
	out_end(&o);
	CHECK(sp.size == 13 * ((uint64_t)n + 1));
	CHECK(spool_read(&sp, 13 * 1000, s, 13) == 13 &&
	    memcmp(s, "   999  text\n", 13) == 0);
	spool_free(&sp);
}

int
main(void)
{
	struct buf err = { 0 };

	csv();
	line();
	json();
	numbers();
	table();
	integers();
	names();
	long_table();
	CHECK(test_child(too_many, NULL, &err) == EX_SOFTWARE);
	buf_free(&err);
	return test_end();
}
