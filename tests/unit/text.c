/* text.c - UTF-8, widths, escapes and distances */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "test.h"
#include "text.h"

static bool
valid(const char *s)
{
	size_t bad;

	return text_valid(s, strlen(s), &bad);
}

/* Where the first wrong character begins, behind `before` letters. */
static size_t
wrong_at(size_t before, const char *wrong)
{
	static const char letters[] = "an alphabet of ASCII letters to begin";
	char s[128];
	size_t bad = (size_t)-1;

	snprintf(
	    s, sizeof(s), "%.*s%s%s", (int)before, letters, wrong, letters);
	text_valid(s, strlen(s), &bad);
	return bad;
}

static void
test_valid(void)
{
	static const char sun[] = { '\xe6', '\x97', '\xa5' };
	char *edge = malloc(sizeof(sun));
	size_t bad, failed = 0;

	CHECK(valid(""));
	CHECK(valid("plain ASCII, longer than eight bytes\x7f\n"));
	CHECK(valid("S\xc3\xa3o Jo\xc3\xa3o \xe6\x97\xa5 \xf0\x9f\x98\x80"));
	CHECK(valid("\xf4\x8f\xbf\xbf"));
	CHECK(!valid("\xf4\x90\x80\x80"));
	CHECK(!valid("\xed\xa0\x80"));
	CHECK(!valid("\xc0\xaf"));
	CHECK(!valid("\xe0\x9f\xbf"));
	CHECK(!valid("\x80"));
	for (size_t i = 0; i < 36; i++)
		failed += wrong_at(i, "\xff") != i ||
		    wrong_at(i, "\xc3(") != i || wrong_at(i, "\xe2\x82") != i;
	CHECK(failed == 0);
	for (size_t i = 0; i < 40; i++) {
		char s[40] = "a";

		memset(s, 'a', sizeof(s));
		s[i] = '\0';
		failed += text_valid(s, sizeof(s), &bad) || bad != i;
	}
	CHECK(failed == 0);
	/* A character cut at the end of the memory. */
	memcpy(edge, sun, sizeof(sun));
	CHECK(text_valid(edge, 3, &bad));
	CHECK(!text_valid(edge, 2, &bad) && bad == 0);
	free(edge);
}

static size_t
from_hex(const char *hex, char *out)
{
	size_t n = 0;
	char *end;

	for (; *hex != '\0'; hex = end + strspn(end, " "))
		out[n++] = (char)strtol(hex, &end, 16);
	return n;
}

/* Markus Kuhn's stress test, judged by RFC 3629. */
static void
test_stress(const char *program)
{
	const char *path = test_data(program, "encodings/utf8_stress.csv");
	char line[2048], hex[512], verdict[64], bytes[256];
	size_t n, bad, rows = 0, failed = 0;
	FILE *f;
	bool want;

	if (path == NULL || (f = fopen(path, "r")) == NULL) {
		test_skip("no shared data");
		return;
	}
	while (fgets(line, sizeof(line), f) != NULL) {
		if (sscanf(line,
			"%*[^,],%*[^,],%511[0-9a-f ],%*[^,],%*[^,],%63[a-z]",
			hex, verdict) != 2)
			continue;
		n = from_hex(hex, bytes);
		want = strcmp(verdict, "valid") == 0 &&
		    memchr(bytes, '\0', n) == NULL;
		if (text_valid(bytes, n, &bad) != want) {
			printf("# %s", line);
			failed++;
		}
		rows++;
	}
	fclose(f);
	CHECK(rows == 142);
	CHECK(failed == 0);
}

static const char *
shown(const char *s, bool lines)
{
	static struct buf b;

	buf_clear(&b);
	text_show(&b, s, strlen(s), lines);
	return buf_s(&b);
}

static void
test_show_text(void)
{
	struct buf b = { 0 };

	CHECK_STR(shown("", false), "");
	CHECK_STR(shown("Jo\xc3\xa3o said \"hi\" \\ bye", false),
	    "Jo\xc3\xa3o said \"hi\" \\ bye");
	CHECK_STR(shown("\x1b[31mred\x1b]0;x\x07", false), "^[[31mred^[]0;x^G");
	CHECK_STR(shown("a\tb\nc\rd\x7f", false), "a^Ib^Jc^Md^?");
	CHECK_STR(shown("a\tb\nc\rd\x7f", true), "a\tb\nc^Md^?");
	CHECK_STR(shown("\xc2\x85 \xc2\x9b"
			"31m \xc2\xa0",
		      false),
	    "\\u0085 \\u009b31m \xc2\xa0");
	CHECK_STR(shown("abc\xe2\x80\xae"
			"fdp.exe\xe2\x80\xac",
		      false),
	    "abc\\u202efdp.exe\\u202c");
	CHECK_STR(shown("\xe2\x81\xa6x\xe2\x81\xa9\xd8\x9c", false),
	    "\\u2066x\\u2069\\u061c");
	CHECK_STR(shown("\xe2\x80\xa8|\xe2\x80\xa7|\xe2\x80\xaf", false),
	    "\\u2028|\xe2\x80\xa7|\xe2\x80\xaf");
	CHECK_STR(shown("lone \x9b and cut \xe2\x80", false),
	    "lone \\x9b and cut \\xe2\\x80");
	text_show(&b, "a\0b", 3, false);
	CHECK_STR(buf_s(&b), "a^@b");
	buf_free(&b);
}

static const char *
json(const char *s, size_t n)
{
	static struct buf b;

	buf_clear(&b);
	text_json(&b, s, n);
	return buf_s(&b);
}

static void
test_json(void)
{
	CHECK_STR(json("", 0), "");
	CHECK_STR(json("no escapes here at all, none", 28),
	    "no escapes here at all, none");
	CHECK_STR(json("say \"hi\" \\ /\b\f\n\r\t", 17),
	    "say \\\"hi\\\" \\\\ /\\b\\f\\n\\r\\t");
	CHECK_STR(json("\x01\x1f\x7f", 3), "\\u0001\\u001f\\u007f");
	CHECK_STR(json("a\0b", 3), "a\\u0000b");
	CHECK_STR(
	    json("\xc3\xa9\xf0\x9f\x98\x80", 6), "\xc3\xa9\xf0\x9f\x98\x80");
	CHECK_STR(json("\xc2\x9b\xe2\x80\xae\xe2\x80\xac", 8),
	    "\\u009b\\u202e\\u202c");
	CHECK_STR(json("a\xff"
		       "b",
		      3),
	    "a\\ufffdb");
}

/* Every byte at every place of a word of eight. */
static void
test_places(void)
{
	char s[17], want[32];
	size_t failed = 0, bad;

	for (int c = 1; c < 0x80; c++)
		for (size_t i = 0; i < 16; i++) {
			memset(s, 'x', 16);
			s[16] = '\0';
			s[i] = (char)c;
			memset(want, 0, sizeof(want));
			memset(want, 'x', i);
			if (c < 0x20 || c == 0x7f)
				sprintf(want + i, "^%c", c ^ 0x40);
			else
				want[i] = (char)c;
			memset(want + strlen(want), 'x', 15 - i);
			failed += strcmp(shown(s, false), want) != 0;
			failed += !text_valid(s, 16, &bad);
			failed += (strlen(json(s, 16)) == 16) !=
			    (c >= 0x20 && c != '"' && c != '\\' && c != 0x7f);
		}
	CHECK(failed == 0);
}

static size_t
width(const char *s)
{
	return text_width(s, strlen(s));
}

static void
test_width(void)
{
	CHECK(width("") == 0);
	CHECK(width("plain") == 5);
	CHECK(width("S\xc3\xa3o") == 3);
	CHECK(width("Sa\xcc\x83o") == 3);	       /* combining tilde */
	CHECK(width("\xe6\x97\xa5\xe6\x9c\xac") == 4); /* two kanji */
	CHECK(width("\xf0\x9f\x98\x80") == 2);	       /* a smiley */
	CHECK(width("a\tb\x1b\x7f") == 2);
	CHECK(width("\xc2\x85") == 0);
	CHECK(width("\xe2\x82\xac") == 1); /* euro */
	CHECK(width("a\xe2\x80\x8b"
		    "b") == 2); /* zero width space */
	CHECK(width("\xff") == 1);
}

static void
test_words(void)
{
	char a[] = "Priority \xc3\x84 Z[", b[] = " \t two words \r\n",
	     c[] = " \n ", d[] = "", e[] = "x";

	text_lower(a);
	CHECK_STR(a, "priority \xc3\x84 z[");
	CHECK_STR(text_trim(b), "two words");
	CHECK_STR(text_trim(c), "");
	CHECK_STR(text_trim(d), "");
	CHECK_STR(text_trim(e), "x");
}

/* Figures from the literature: Levenshtein 1966, Damerau 1964, and OSA's
 * mark, CA to ABC, which is 3 there and 2 without its restriction. */
static void
test_distance(void)
{
	CHECK(text_distance("kitten", "sitting") == 3);
	CHECK(text_distance("saturday", "sunday") == 3);
	CHECK(text_distance("CA", "ABC") == 3);
	CHECK(text_distance("hgih", "high") == 1);
	CHECK(text_distance("ab", "ba") == 1);
	CHECK(text_distance("", "abc") == 3);
	CHECK(text_distance("abc", "") == 3);
	CHECK(text_distance("", "") == 0);
	CHECK(text_distance("Priority", "pRIORITY") == 0);
	CHECK(text_distance("S\xc3\xa3o", "Sao") == 1);
	CHECK(text_distance("flaw", "lawn") == 2);
	CHECK(text_distance("a cat", "an act") == 2);
}

static const char *
nearest(const char *word)
{
	static const char *const columns[] = { "id", "subject", "status",
		"priority", "owner", "team", "due", "created" };
	struct nearest near = { .word = word };

	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++)
		text_offer(&near, columns[i]);
	return near.best;
}

static void
test_nearest(void)
{
	char long_word[5000], longer[5000];

	CHECK_STR(nearest("prioirty"), "priority");
	CHECK_STR(nearest("Priority"), "priority");
	CHECK_STR(nearest("prority"), "priority");
	CHECK_STR(nearest("staus"), "status");
	CHECK_STR(nearest("if"), "id");
	CHECK_STR(nearest("duo"), "due");
	CHECK(nearest("x") == NULL);
	CHECK(nearest("i") == NULL);
	CHECK(nearest("") == NULL);
	CHECK(nearest("xyz") == NULL);
	CHECK(nearest("telephone") == NULL);
	memset(long_word, 'p', sizeof(long_word) - 1);
	long_word[sizeof(long_word) - 1] = '\0';
	CHECK(nearest(long_word) == NULL);
	/* only the first 64 characters are compared */
	memcpy(longer, long_word, sizeof(longer));
	longer[64] = 'q';
	CHECK(text_distance(long_word, longer) == 0);
	longer[63] = 'q';
	CHECK(text_distance(long_word, longer) == 1);
}

static void
test_same(void)
{
	char other[] = "vpn";

	CHECK(text_same(NULL, NULL));
	CHECK(text_same("vpn", other));
	CHECK(text_same("", ""));
	CHECK(!text_same("vpn", "vpns"));
	CHECK(!text_same("", NULL));
	CHECK(!text_same(NULL, ""));
}

int
main(int argc, char *argv[])
{
	(void)argc;
	test_valid();
	test_stress(argv[0]);
	test_show_text();
	test_json();
	test_places();
	test_width();
	test_words();
	test_distance();
	test_nearest();
	test_same();
	return test_end();
}
