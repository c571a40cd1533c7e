/* translate.c - messages in the reader's language (share/po) */
#include <errno.h>
#include <libintl.h>
#include <locale.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

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

static void
begin_once(void)
{
	static bool begun;
	int keep = errno; /* the message may show it */

	if (!begun) {
		begun = true;
		begin();
		errno = keep;
	}
}

const char *
translate_text(const char *text)
{
	begin_once();
	return dgettext(DOMAIN, text);
}

/* What the C library says, where it has no translations of its own. */
static const char *const errors[]
    __attribute__((unused)) = { N_("Argument list too long"), N_("Bad address"),
	    N_("Bad file descriptor"), N_("Broken pipe"),
	    N_("Cannot allocate memory"), N_("Connection refused"),
	    N_("Connection timed out"), N_("Device or resource busy"),
	    N_("Directory not empty"), N_("Disk quota exceeded"),
	    N_("Exec format error"), N_("File exists"),
	    N_("File name too long"), N_("File too large"), N_("Illegal seek"),
	    N_("Inappropriate ioctl for device"), N_("Input/output error"),
	    N_("Interrupted system call"), N_("Invalid argument"),
	    N_("Invalid cross-device link"), N_("Is a directory"),
	    N_("No child processes"), N_("No space left on device"),
	    N_("No such device or address"), N_("No such file or directory"),
	    N_("Not a directory"), N_("Operation not permitted"),
	    N_("Operation not supported"), N_("Permission denied"),
	    N_("Read-only file system"), N_("Resource temporarily unavailable"),
	    N_("Text file busy"), N_("Too many levels of symbolic links"),
	    N_("Too many links"), N_("Too many open files"),
	    N_("Too many open files in system") };

const char *
translate_error(int error)
{
	begin_once();
	return dgettext(DOMAIN, strerror(error));
}
