/* translate.c - messages in the reader's language, from a catalogue made here
 */
#include <errno.h>
#include <locale.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"
#include "translate.h"
#include "test.h"

static char dir[] = "/tmp/hd-msg-XXXXXX";

/* The smallest catalogue (.mo): its header and one message. */
static void
make_catalogue(void)
{
	static const char ids[] = "\0no such ticket",
			  texts[] = "Content-Type: text/plain; "
				    "charset=UTF-8\n\0n\xc3\xa3o h\xc3\xa1";
	uint32_t head[] = { 0x950412de, 0, 2, 28, 44, 0, 0, 0, 60, 14, 61, 0,
		76, 0, 76 };
	char path[64];
	FILE *f;

	head[11] = (uint32_t)strlen(texts);
	head[13] = (uint32_t)(sizeof(texts) - strlen(texts) - 2);
	head[14] = (uint32_t)(76 + strlen(texts) + 1);
	snprintf(path, sizeof(path), "%s/pt_BR", dir);
	mkdir(path, 0700);
	snprintf(path, sizeof(path), "%s/pt_BR/LC_MESSAGES", dir);
	mkdir(path, 0700);
	snprintf(path, sizeof(path), "%s/pt_BR/LC_MESSAGES/hd-tools.mo", dir);
	if ((f = fopen(path, "wb")) == NULL)
		return;
	fwrite(head, sizeof(head), 1, f);
	fwrite(ids, sizeof(ids), 1, f);
	fwrite(texts, sizeof(texts), 1, f);
	fclose(f);
}

static void
remove_catalogue(void)
{
	static const char *const names[] = { "/pt_BR/LC_MESSAGES/hd-tools.mo",
		"/pt_BR/LC_MESSAGES", "/pt_BR", "" };
	char path[64];

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		snprintf(path, sizeof(path), "%s%s", dir, names[i]);
		remove(path);
	}
}

/* In a child: each begins with a language of its own. */
static void
say(const char *locale)
{
	const char *text;

	setenv("LC_ALL", locale, 1);
	setenv("LANGUAGE", "pt_BR", 1);
	setenv("HD_LOCALEDIR", dir, 1);
	errno = ENOSPC;
	text = _("no such ticket");
	fprintf(stderr, "%s%s %.1f", text,
	    errno == ENOSPC ? "" : ", errno is lost", 1.5);
}

int
main(void)
{
	struct buf b = { 0 };
	char *has;

	if (mkdtemp(dir) == NULL)
		return 1;
	make_catalogue();
	CHECK(test_child(say, "C", &b) == 0);
	CHECK_STR(buf_s(&b), "no such ticket 1.5");
	buf_clear(&b);
	has = setlocale(LC_MESSAGES, "C.UTF-8");
	setlocale(LC_MESSAGES, "C");
	if (has == NULL)
		test_skip("no locale C.UTF-8");
	else {
		CHECK(test_child(say, "C.UTF-8", &b) == 0);
		CHECK_STR(buf_s(&b), "n\xc3\xa3o h\xc3\xa1 1.5");
	}
	buf_clear(&b);
	CHECK(test_child(say, "xx_YY.UTF-8", &b) == 0);
	CHECK_STR(buf_s(&b), "no such ticket 1.5");
	buf_free(&b);
	remove_catalogue();
	return test_end();
}
