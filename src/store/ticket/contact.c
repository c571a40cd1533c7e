/* contact.c - makes sure that a requester is a contact */
#include <string.h>

#include "contact.h"
#include "lookup.h"
#include "names.h"
#include "sql.h"

void
contact_seen(struct desk *d, const char *address, const char *name,
    struct pool *pool, const char **organisation)
{
	struct found *f = lookup(d, LOOKUP_CONTACT, address);

	*organisation =
	    f->text != NULL && names_in_use(d, "organisation", f->text)
	    ? mem_keep(pool, f->text, strlen(f->text))
	    : NULL;
	if (!f->there) {
		sql_run(d,
		    "INSERT INTO contact (address, name) VALUES ($1, $2)",
		    DB_ARGS(V(address), V(name)));
		lookup_made(d, LOOKUP_CONTACT, address, NONE);
	} else if (f->number != NONE) {
		/* a retired contact who asks again is in use again */
		sql_run(d,
		    "UPDATE contact SET retired = NULL WHERE address = $1",
		    DB_ARGS(V(address)));
		f->number = NONE;
	}
}
