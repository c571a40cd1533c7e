/* fold.c - which characters make words, and what is left of a text */
#include "fold.h"
#include "test.h"

/* The first and the last character of each range, and their neighbours. */
static void
scripts(void)
{
	static const struct {
		uint32_t first, last;
	} unspaced[] = {
		{ 0x0e00, 0x0fff },
		{ 0x1780, 0x17ff },
		{ 0x2e80, 0x9fff },
		{ 0xac00, 0xd7af },
		{ 0xf900, 0xfaff },
		{ 0x20000, 0x10ffff },
	};

	for (size_t i = 0; i < sizeof(unspaced) / sizeof(unspaced[0]); i++) {
		CHECK(!fold_unspaced(unspaced[i].first - 1));
		CHECK(fold_unspaced(unspaced[i].first));
		CHECK(fold_unspaced(unspaced[i].last));
		CHECK(unspaced[i].last == 0x10ffff ||
		    !fold_unspaced(unspaced[i].last + 1));
	}
}

static void
check_words(const char *s, const char *want)
{
	struct folded f = { 0 };
	struct buf b = { 0 };

	fold(&f, s, strlen(s));
	fold_words(&f);
	for (size_t i = 0; i < f.n; i++)
		buf_ch(&b, (char)f.c[i]);
	CHECK_STR(buf_s(&b), want);
	buf_free(&b);
	fold_free(&f);
}

static void
words(void)
{
	check_words("", "");
	check_words(" - !", "");
	check_words(" Olá, João-2 ! ", "ola joao 2");
}

int
main(void)
{
	scripts();
	words();
	return test_end();
}
