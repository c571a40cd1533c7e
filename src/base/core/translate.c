/* translate.c - messages in the reader's language (share/po) */
#include <errno.h>
#include <libintl.h>
#include <locale.h>
#include <stdbool.h>
#include <stdlib.h>

#include "translate.h"

#ifndef HD_LOCALEDIR
#define HD_LOCALEDIR "/usr/local/share/locale"
#endif

#define DOMAIN "hd-tools"

/*
 * Only the language is taken from the locale: numbers and times have one form
 * in files and in the database, and all text is UTF-8.
 */
static void
begin(void)
{
	const char *dir = getenv("HD_LOCALEDIR");

	setlocale(LC_MESSAGES, "");
	if (dir == NULL || dir[0] == '\0')
		dir = HD_LOCALEDIR;
	bindtextdomain(DOMAIN, dir);
	bind_textdomain_codeset(DOMAIN, "UTF-8");
	bind_textdomain_codeset("libc", "UTF-8");
}

const char *
translate_text(const char *text)
{
	static bool begun;
	int keep = errno; /* the message may show it */

	if (!begun) {
		begun = true;
		begin();
		errno = keep;
	}
	return dgettext(DOMAIN, text);
}
