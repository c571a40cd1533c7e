/* known.c - records with a known key that say something new are told */
#include "err.h"
#include "known.h"
#include "ticket_known.h"
#include "translate.h"

static int64_t noted;
static struct buf first; /* key of the first one, and what is new in it */

void
known_begin(void)
{
	noted = 0;
	buf_clear(&first);
}

void
known_note(struct desk *d, const struct ticket *t)
{
	const char *column = ticket_known_new(d, t);

	if (column != NULL && noted++ == 0)
		buf_fmt(&first, "\"%s\": %s", t->key, column);
}

void
known_end(void)
{
	if (noted == 1)
		warn(_("a record with a known key says something new (%s); "
		       "its ticket stays as it is; change tickets with hd-set"),
		    first.s);
	else if (noted > 1)
		warn(_("%lld records with known keys say something new, first "
		       "%s; their tickets stay as they are; change tickets "
		       "with hd-set"),
		    (long long)noted, first.s);
	buf_free(&first);
}
