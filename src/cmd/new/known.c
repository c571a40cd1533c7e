/* known.c - what a known key means for a record */
#include "known.h"
#include "loaded.h"
#include "ticket_known.h"
#include "translate.h"

static struct loaded loaded; /* by records with a key */

void
known_begin(void)
{
	loaded_free(&loaded);
}

/* Notes a record whose ticket was there already, if it says something new. */
static void
note(struct desk *d, const struct ticket *t)
{
	const char *column = ticket_known_new(d, t);

	if (column != NULL)
		loaded_news(&loaded, t->key, column);
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
	loaded_warn(&loaded,
	    _("known tickets stay as they are; change tickets with hd-set"));
}
