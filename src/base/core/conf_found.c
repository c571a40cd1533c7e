/* conf_found.c - which places were tried when no database was found */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "buf.h"
#include "conf.h"
#include "translate.h"

#define USUAL HD_LOCALSTATEDIR "/lib/hd/hd.db"

static bool
named(const char *s)
{
	return s != NULL && *s != '\0';
}

bool
conf_found(const char *given, struct buf *why)
{
	const char *file = getenv("HD_CONF"), *last;

	if (named(given) || named(getenv("HD_DB")))
		return true;
	last = conf_database(NULL);
	if (conf_named() || access(last, F_OK) == 0 || errno != ENOENT)
		return true;
	if (!named(file))
		file = HD_SYSCONFDIR "/hd/hd.conf";
	buf_fmt(why,
	    _("no desk was found: there is no -d; HD_DB is not set; %s "),
	    file);
	if (access(file, F_OK) == 0)
		buf_str(why, _("has no line \"database = ...\""));
	else
		buf_str(why, _("does not exist"));
	buf_fmt(why,
	    _("; %s does not exist; %s does not exist. Name one, or make one "
	      "with hd-init"),
	    USUAL, last);
	return false;
}
