/* known.c - what a known key means for a record */
#include "err.h"
#include "known.h"
#include "loaded.h"
#include "ticket_known.h"
#include "translate.h"

static struct loaded loaded; /* by records with a key */
static int64_t noted;
static struct buf first; /* key of the first one, and what is new in it */

void
known_begin(void)
{
	loaded_free(&loaded);
	noted = 0;
	buf_clear(&first);
}

/* Notes a record whose ticket was there already, if it says something new. */
static void
note(struct desk *d, const struct ticket *t)
{
	const char *column = ticket_known_new(d, t);

	if (column != NULL && noted++ == 0)
		buf_fmt(&first, "\"%s\": %s", t->key, column);
}

enum answer
known_answer(struct item *it, struct ticket *t, uint64_t digest,
    enum answer answer, struct buf *why)
{
	if (answer != DONE && answer != SAME)
		return answer;
	if (t->key != NULL && !loaded_same(&loaded, t->id, digest)) {
		buf_fmt(why,
		    _("key: another record of this input has the key \"%s\" "
		      "and other content"),
		    t->key);
		return REFUSED;
	}
	if (answer == SAME)
		note(&it->c->desk, t);
	/* registered before: that is its number all the same */
	cmd_changed(it, t->id);
	return answer;
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
