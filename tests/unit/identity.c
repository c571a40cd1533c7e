/* Tests of identity.h. */
#include "identity.h"
#include "test.h"

#define ZWSP "\xe2\x80\x8b"
#define NBSP "\xc2\xa0"
#define BOM  "\xef\xbb\xbf"

static void
forms(void)
{
	static const struct {
		const char *s, *want;
	} cases[] = {
		{ "", "" },
		{ "ana", "ana" },
		{ "two words", "two words" },
		{ "two  words", "two  words" },
		{ " ana", "ana" },
		{ "ana \t\r\n", "ana" },
		{ "   ", "" },
		{ NBSP "ana" NBSP, "ana" },
		{ "\xe3\x80\x80"
		  "ana"
		  "\xe2\x80\xa8",
		    "ana" },
		{ "service" NBSP "desk", "service desk" },
		{ "service\tdesk", "service desk" },
		{ "a\nb", "a\nb" },
		{ "a\xe2\x80\xa9"
		  "b",
		    "a\nb" },
		{ BOM "ana", "ana" },
		{ "a" ZWSP "n"
		  "\xe2\x80\x8d"
		  "a"
		  "\xe2\x81\xa0",
		    "ana" },
		{ "a\xc2\xad"
		  "na\xe2\x80\x8e\xe2\x80\xae",
		    "ana" },
		{ "x\xef\xb8\x8f", "x" },
		/* U+FFF9 and U+FFFB; U+FFFC */
		{ "a\xef\xbf\xb9"
		  "b\xef\xbf\xbb"
		  "c\xef\xbf\xbc",
		    "abc\xef\xbf\xbc" },
		{ "\xe3\x85\xa4", "" },
		{ ZWSP " " ZWSP, "" },
		{ "a\x1b[31m\x07", "a[31m" },
		{ "a\xc2\x9b"
		  "b",
		    "ab" },
		{ "cafe\xcc\x81", "caf\xc3\xa9" },
		{ "caf\xc3\xa9", "caf\xc3\xa9" },
		{ "\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab", "\xed\x95\x9c" },
		{ "\xe2\x84\xab", "\xc3\x85" },
		{ "q\xcc\x87\xcc\xa3", "q\xcc\xa3\xcc\x87" },
		{ "\xd8\x80", "\xd8\x80" },
		{ "\xf0\x9f\x94\xa7", "\xf0\x9f\x94\xa7" },
		{ " \xff", " \xff" },
	};
	struct pool pool = { 0 };

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const char *got = identity(cases[i].s, &pool);

		CHECK_STR(got, cases[i].want);
		/* it has its form now */
		CHECK_STR(identity(got, &pool), got);
		if (strcmp(cases[i].s, cases[i].want) == 0)
			CHECK(got == cases[i].s);
		CHECK(identity_blank(cases[i].s) == (*got == '\0'));
	}
	mem_free(&pool);
}

static void
addresses(void)
{
	static const struct {
		const char *s, *want, *name;
	} cases[] = {
		{ "maria@x.org", "maria@x.org", NULL },
		{ "Maria <maria@x.org>", "maria@x.org", "Maria" },
		{ "Maria<maria@x.org> ", "maria@x.org", "Maria" },
		{ "\"Silva, \\\"M\\\" Maria\" <maria@x.org>", "maria@x.org",
		    "Silva, \"M\" Maria" },
		{ "\"Maria\\\" <maria@x.org>", "maria@x.org", "Maria\\" },
		{ "<maria@x.org>", "maria@x.org", NULL },
		{ "\"\" < maria@x.org >", "maria@x.org", NULL },
		{ "Maria <mailto:maria@x.org>", "maria@x.org", "Maria" },
		{ "maria@x.org (Maria Silva)", "maria@x.org", "Maria Silva" },
		{ "Jose\xcc\x81" NBSP "<jose@x.org>" ZWSP, "jose@x.org",
		    "Jos\xc3\xa9" },
		{ "maria", "maria", NULL },
		{ "+55 11 5555 (home)", "+55 11 5555 (home)", NULL },
		{ "Room <5>", "Room <5>", NULL },
		{ "a <b@x.org> <c d@x.org>", "a <b@x.org> <c d@x.org>", NULL },
		{ "a <b@x.org> <c@x.org>", "a <b@x.org> <c@x.org>", NULL },
		{ "a\xff <b@x.org>", "a\xff <b@x.org>", NULL },
		{ "\"a <b>\" <c@x.org>", "c@x.org", "a <b>" },
		{ "<>", "<>", NULL },
		{ "(x@y)", "(x@y)", NULL },
		{ "", "", NULL },
	};
	struct pool pool = { 0 };

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const char *name;

		CHECK_STR(
		    identity_address(cases[i].s, &pool, &name), cases[i].want);
		CHECK_STR(name != NULL ? name : "-",
		    cases[i].name != NULL ? cases[i].name : "-");
	}
	mem_free(&pool);
}

int
main(void)
{
	forms();
	addresses();
	CHECK_STR(identity_content(BOM "a" BOM), "a" BOM);
	CHECK_STR(identity_content(" a "), " a ");
	CHECK(identity_content(NULL) == NULL);
	return test_end();
}
