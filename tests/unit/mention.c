/* Tests of mention.h. */
#include "mention.h"
#include "test.h"

static struct mentions m;

/* Checks what a text becomes if what is found is replaced by X. */
static void
becomes(const char *s, bool near, const char *want)
{
	struct buf out = { 0 };

	mention_replace(&m, s, strlen(s), near, "X", &out);
	CHECK_STR(buf_s(&out), want);
	buf_free(&out);
}

static void
addresses(void)
{
	mention_add(&m, "maria@x.org", false);
	becomes("maria@x.org", false, "X");
	becomes("Ask MARIA@X.ORG.", false, "Ask X.");
	becomes("<maria@x.org>,maria@x.org", false, "<X>,X");
	becomes("mailto:maria@x.org?subject=a", false, "mailto:X?subject=a");
	becomes("anna-maria@x.org maria@x.org.br maria@x.orgs", false,
	    "anna-maria@x.org maria@x.org.br maria@x.orgs");
	becomes("a.maria@x.org", false, "a.maria@x.org");
	mention_free(&m);
}

static void
names(void)
{
	mention_add(&m, "José da Silva", false);
	mention_add_words(&m, "José da Silva");
	becomes("José da Silva", false, "X");
	becomes("jose\nda   silva!", false, "X!");
	becomes("JOSE-DA-SILVA.pdf jose_da_silva.txt", false, "X.pdf X.txt");
	becomes("Silva, José da", false, "X");
	becomes("Jose\xcc\x81 da Silva\xc2\xad.", false, "X.");
	becomes("Josef da Silva and José da Silvano", false,
	    "Josef da Silva and José da Silvano");
	becomes("Jose Silva", false, "X");
	becomes("José, Silvas", false, "José, Silvas");
	becomes("José; Silva-Souza", true, "X-Souza");
	becomes("Obrigado, Jose", true, "Obrigado, X");
	CHECK(mention_is(&m, " jose da silva ", false));
	CHECK(!mention_is(&m, "jose", false) && mention_is(&m, "jose", true));
	CHECK(!mention_is(&m, "jose da silva filho", true));
	CHECK(mention_distinct("Jose Silva") && !mention_distinct("Jose"));
	mention_free(&m);
	mention_add(&m, "张伟", false);
	becomes("请张伟联系", false, "请X联系");
	CHECK(mention_distinct("张伟"));
	mention_free(&m);
}

static void
numbers(void)
{
	mention_add(&m, "+55 (11) 98765-4321", false);
	becomes("5511987654321 11 98765.4321", false, "X X");
	becomes("tel 98765-4321!", false, "tel X!");
	becomes("tel 5511987654321", false, "tel X");
	becomes("15511987654321x", false, "Xx");
	becomes("8765-4321 is X? 765-4321", false, "X is X? 765-4321");
	becomes("119876543210", false, "119876543210");
	mention_free(&m);
	mention_add(&m, "123456", false);
	becomes("123456 1234567 12345", false, "X 1234567 12345");
	mention_free(&m);
	/* no form at all */
	mention_add(&m, " ", false);
	becomes("a \xff b", true, "a \xff b");
	mention_free(&m);
}

int
main(void)
{
	addresses();
	names();
	numbers();
	return test_end();
}
