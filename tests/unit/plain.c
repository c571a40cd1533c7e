/* plain.c - text without accents and capitals, character by character */
#include "plain.h"
#include "test.h"

/* Every character is what it becomes when it becomes that again. */
static void
settled(void)
{
	size_t unsettled = 0;

	for (uint32_t c = 1; c < 0x20000; c++) {
		uint32_t p = plain_char(c);

		if (p != 0 && plain_char(p) != p)
			printf("%04x becomes %04x, then %04x\n", (unsigned)c,
			    (unsigned)p, (unsigned)plain_char(p));
		unsettled += p != 0 && plain_char(p) != p;
	}
	CHECK(unsettled == 0);
}

static void
check_plain(const char *s, const char *want)
{
	struct buf b = { 0 };

	plain_text(&b, s, strlen(s));
	CHECK_STR(buf_s(&b), want);
	buf_free(&b);
}

int
main(void)
{
	struct buf b = { 0 }, part = { 0 };

	settled();
	check_plain("Não, É ÇÃO", "nao, e cao");
	check_plain("na\xcc\x83o", "nao");
	check_plain("Straße", "straße");
	check_plain("a\xff"
		    "B",
	    "a\xff"
	    "b");
	CHECK(plain_has("IMPRESSÃO", strlen("IMPRESSÃO"), "ssao"));
	CHECK(!plain_has("IMPRESSÃO", strlen("IMPRESSÃO"), "ssão"));
	CHECK(plain_has("", 0, ""));
	CHECK(!plain_has("", 0, "a"));
	plain_text(&part, "1.", 2);
	plain_pattern(&b, &part);
	CHECK(strncmp(buf_s(&b), "[1", 2) == 0);
	CHECK_STR(buf_s(&b) + b.n - 2, "\\.");
	buf_free(&b);
	buf_free(&part);
	return test_end();
}
