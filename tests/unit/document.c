/* Tests of document.h. */
#include "document.h"
#include "test.h"

#define NEVER "\357\277\275" /* U+FFFD */

static void
check_text(const char *s, size_t n, const char *want)
{
	struct buf b = { 0 };

	document_text(&b, s, n);
	CHECK_STR(buf_s(&b), want);
	buf_free(&b);
}

#define TEXT(s, want) check_text(s, sizeof(s) - 1, want)

/* The characters of XML 1.0, section 2.2, less the noncharacters of HTML. */
static void
texts(void)
{
	TEXT("", "");
	TEXT("plain \t\n\r text, Olá 日 😀", "plain \t\n\r text, Olá 日 😀");
	TEXT("\0a\1b\10c\13d\37e\177f",
	    NEVER "a" NEVER "b" NEVER "c" NEVER "d" NEVER "e" NEVER "f");
	/* U+0080, U+009F; U+00A0 is a space */
	TEXT("\302\200\302\237\302\240", NEVER NEVER "\302\240");
	/* U+FFFD, U+FFFE, U+FFFF */
	TEXT("\357\277\275\357\277\276\357\277\277", NEVER NEVER NEVER);
	/* U+FDCF, U+FDD0, U+FDEF, U+FDF0 */
	TEXT("\357\267\217\357\267\220\357\267\257\357\267\260",
	    "\357\267\217" NEVER NEVER "\357\267\260");
	/* U+1FFFE, U+10FFFF, U+10FFFD */
	TEXT("\360\237\277\276\364\217\277\277\364\217\277\275",
	    NEVER NEVER "\364\217\277\275");
	/* U+D800 and U+DFFF, which no UTF-8 has; bytes that end too early */
	TEXT("\355\240\200\355\277\277", NEVER NEVER NEVER NEVER NEVER NEVER);
	TEXT("a\303", "a" NEVER);
}

static bool
formula(const char *s)
{
	return document_formula(s, strlen(s));
}

static void
formulas(void)
{
	static const char *const yes[] = { "=1+1", "+1", "-1", "@x", "\tx",
		"\rx", "\nx", "\n=1", "\v", " =1", "  \t", "\302\240=1",
		"\357\273\277=1", "\342\200\213+1", "＝1", "＋1", "－1", "＠x",
		"　＝1", "﹦1", "−1", "\177" };
	static const char *const no[] = { "", "1", "a=1", "a", " ", "'=1",
		"\"=1", "(=1)", "日=1", "\377=1" };

	for (size_t i = 0; i < sizeof(yes) / sizeof(yes[0]); i++)
		if (!CHECK(formula(yes[i])))
			test_show("text", yes[i]);
	for (size_t i = 0; i < sizeof(no) / sizeof(no[0]); i++)
		if (!CHECK(!formula(no[i])))
			test_show("text", no[i]);
}

int
main(void)
{
	texts();
	formulas();
	return test_end();
}
