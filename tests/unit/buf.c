/* Tests of buf.h and mem.h. */
#include <stdint.h>

#include "err.h"
#include "mem.h"
#include "test.h"

static void
grows(void)
{
	struct buf b = { 0 };
	char want[301] = { 0 };

	CHECK_STR(buf_s(&b), "");
	buf_add(&b, "", 0);
	CHECK_STR(buf_s(&b), "");
	for (int i = 0; i < 300; i++) {
		buf_ch(&b, (char)('a' + i % 26));
		want[i] = (char)('a' + i % 26);
	}
	CHECK(b.n == 300 && b.cap > 300);
	CHECK_STR(buf_s(&b), want);
	buf_clear(&b);
	CHECK(b.n == 0 && b.cap > 300);
	CHECK_STR(buf_s(&b), "");
	buf_add(&b, "a\0b", 3);
	CHECK(b.n == 3 && memcmp(b.s, "a\0b", 4) == 0);
	buf_free(&b);
	CHECK(b.s == NULL && b.n == 0 && b.cap == 0);
	buf_free(&b);
}

static void
formats(void)
{
	struct buf b = { 0 };
	char *want = malloc(5001);

	buf_fmt(&b, "%d %s", 12, "twelve");
	buf_fmt(&b, "%s", "");
	CHECK_STR(buf_s(&b), "12 twelve");
	buf_clear(&b);
	memset(want, 'x', 5000);
	want[5000] = '\0';
	buf_fmt(&b, "%s", want);
	CHECK_STR(buf_s(&b), want);
	/* exactly as long as there is room */
	buf_free(&b);
	buf_room(&b, 34);
	buf_fmt(&b, "%.*s", (int)b.cap, want);
	CHECK(b.n == strlen(b.s) && b.n == 64);
	buf_free(&b);
	free(want);
}

static void
pools(void)
{
	struct pool p = { 0 };
	const char *kept[1000];
	char s[8];
	bool same = true;

	mem_reset(&p);
	for (int round = 0; round < 3; round++) {
		for (int i = 0; i < 1000; i++) {
			snprintf(s, sizeof(s), "%d", i);
			kept[i] = mem_keep(&p, s, strlen(s));
		}
		for (int i = 0; i < 1000; i++)
			same = same && atoi(kept[i]) == i;
		mem_reset(&p);
	}
	CHECK(same);
	CHECK_STR(mem_keep(&p, NULL, 0), "");
	CHECK(memcmp(mem_keep(&p, "a\0b", 3), "a\0b", 4) == 0);
	mem_free(&p);
	mem_free(&p);
}

/* What one record needed, the next one finds in one piece. */
static void
pool_is_reused(void)
{
	struct pool p = { 0 };
	char *big = calloc(1, 100000);
	const char *first = NULL, *s = NULL;

	for (int round = 0; round < 10; round++) {
		s = mem_keep(&p, big, 10);
		mem_keep(&p, big, 100000);
		mem_keep(&p, big, 10);
		mem_reset(&p);
		if (round == 1)
			first = s;
	}
	CHECK(s == first);
	mem_free(&p);
	free(big);
}

/* Strings that fit just so, or just not; the sanitizer looks on. */
static void
pool_is_filled(void)
{
	struct pool p = { 0 };
	char s[64] = { 0 };
	bool same = true;

	for (size_t n = 0; n < sizeof(s); n++) {
		memset(s, 'x', n);
		for (size_t i = 0; i < 40000; i += n + 1)
			same = same && strlen(mem_keep(&p, s, n)) == n;
		mem_free(&p);
	}
	CHECK(same);
}

static void
arrays(void)
{
	int *v = NULL;
	size_t cap = 0;
	bool same = true;
	char *s;

	for (size_t i = 0; i < 100; i++) {
		v = mem_grow(v, i, &cap, sizeof(v[0]));
		v[i] = (int)i;
	}
	for (int i = 0; i < 100; i++)
		same = same && v[i] == i;
	CHECK(same && cap >= 100);
	free(v);
	s = xstrndup("abc", 2);
	CHECK_STR(s, "ab");
	free(s);
	s = xstrndup("abc", 9);
	CHECK_STR(s, "abc");
	free(s);
	s = xcalloc(0, 9);
	CHECK(s != NULL);
	free(s);
}

static void
too_much(const char *arg)
{
	(void)arg;
	xreallocarray(NULL, SIZE_MAX / 2, 3);
}

static void
too_long(const char *arg)
{
	struct buf b = { 0 };

	(void)arg;
	buf_room(&b, SIZE_MAX - 1);
}

static void
no_memory(void)
{
	struct buf err = { 0 };

	CHECK(test_child(too_much, NULL, &err) == EX_OSERR);
	CHECK_STR(buf_s(&err), "hd: out of memory\n");
	buf_clear(&err);
	CHECK(test_child(too_long, NULL, &err) == EX_OSERR);
	CHECK_STR(buf_s(&err), "hd: out of memory\n");
	buf_free(&err);
}

int
main(void)
{
	grows();
	formats();
	pools();
	pool_is_reused();
	pool_is_filled();
	arrays();
	no_memory();
	return test_end();
}
