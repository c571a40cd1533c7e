/*
 * Tests of private.h with 200 messages in English and Portuguese
 * (tests/private/entries: {address|joe@example.org} marks what is private, a
 * line with % ends a message).
 */
#include "private.h"
#include "test.h"

static struct {
	int all, found;
} of[PRIVATE_KINDS];

static void
ignore(void *arg, enum private_kind k, const char *text)
{
	(void)arg;
	(void)k;
	(void)text;
}

static const char *
taken_out(const char *text)
{
	static const struct mentions nobody;
	static struct buf b;

	buf_clear(&b);
	private_take_out(&b, text, &nobody, ignore, NULL);
	return buf_s(&b);
}

/* A message without its marks; their texts go to `mark`. */
struct message {
	struct buf text;
	struct {
		enum private_kind kind;
		char text[80];
	} mark[8];
	size_t n;
};

static void
read_marks(struct message *m, const char *s)
{
	while (*s != '\0') {
		size_t k = PRIVATE_ADDRESS, n;

		if (*s != '{') {
			buf_ch(&m->text, *s++);
			continue;
		}
		n = strcspn(++s, "|");
		while (strncmp(private_word((enum private_kind)k), s, n) != 0)
			k++;
		s += n + 1;
		n = strcspn(s, "}");
		buf_add(&m->text, s, n);
		m->mark[m->n].kind = (enum private_kind)k;
		snprintf(m->mark[m->n++].text, sizeof(m->mark[0].text), "%.*s",
		    (int)n, s);
		s += n + 1;
	}
}

static void
judge(const char *s)
{
	struct message m = { 0 };
	const char *left;

	read_marks(&m, s);
	left = taken_out(buf_s(&m.text));
	for (size_t i = 0; i < m.n; i++) {
		bool gone = strstr(left, m.mark[i].text) == NULL;

		of[m.mark[i].kind].all++;
		of[m.mark[i].kind].found += gone;
		if (!gone)
			printf("# left: %s: %s\n", private_word(m.mark[i].kind),
			    m.mark[i].text);
	}
	buf_free(&m.text);
}

static void
labelled(const char *file)
{
	struct buf b = { 0 };
	char line[1000];
	FILE *f = fopen(file, "r");
	int messages = 0;

	CHECK(f != NULL);
	if (f == NULL)
		return;
	while (fgets(line, sizeof(line), f) != NULL) {
		if (strcmp(line, "%\n") != 0) {
			buf_str(&b, line);
			continue;
		}
		judge(buf_s(&b));
		messages++;
		buf_clear(&b);
	}
	fclose(f);
	buf_free(&b);
	for (int k = 0; k < PRIVATE_SIGNATURE; k++)
		printf("# %s: %d of %d\n", private_word((enum private_kind)k),
		    of[k].found, of[k].all);
	CHECK(messages == 200);
	CHECK(of[PRIVATE_ADDRESS].found >= 0.95 * of[PRIVATE_ADDRESS].all);
	CHECK(of[PRIVATE_NUMBER].found >= 0.95 * of[PRIVATE_NUMBER].all);
	CHECK(of[PRIVATE_NAME].found >= 0.9 * of[PRIVATE_NAME].all);
}

static void
stays(void)
{
	static const char *const texts[] = {
		"Error 809 on 2026-03-02 at 14:30, version 10.2.1",
		"The HTTP status is 404 or 500.", "It costs 1,250.00 EUR.",
		"Press F5 three times, then wait 30 seconds.",
		"Custa R$ 1.250,00 desde 02/03/2026.",
		"Open UDP ports 500 and 4500.", "Room 204, floor 3",
		"Thanks to the update it works again since Monday",
		"I am not sure. This is a test.", ""
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		CHECK_STR(taken_out(texts[i]), texts[i]);
}

static void
parts(void)
{
	CHECK_STR(taken_out("Hello Maria,\n\nIt fails.\n\nBest regards\nJoe"),
	    "It fails.");
	CHECK_STR(
	    taken_out("Write to joe@example.org, or call +1 555-0199-22."),
	    "Write to [address], or call [number].");
	CHECK_STR(taken_out("My name is Joe Smith and my badge is 4711."),
	    "My name is [name] and my badge is [number].");
}

int
main(void)
{
	labelled("tests/private/entries");
	stays();
	parts();
	return test_end();
}
