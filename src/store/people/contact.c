/* contact.c - makes sure that a requester is a contact */
#include <stdlib.h>
#include <string.h>

#include "contact.h"
#include "join.h"
#include "lookup.h"
#include "names.h"
#include "sql.h"
#include "text.h"

/* ------------------------------------------------------------------- domains
 */

/* A domain and its organisation; the texts are in the pool. */
struct domain {
	const char *name, *organisation;
};

/* The domains of all organisations in use, sorted by name. */
struct domains {
	struct domain *v; /* owned */
	size_t n, cap;
	bool read;
	struct pool keep;
};

static void
forget(struct desk *d, void *memory, const char *kind)
{
	struct domains *all = memory;

	(void)d;
	if (kind != NULL && strcmp(kind, "organisation") != 0)
		return;
	free(all->v);
	mem_free(&all->keep);
	*all = (struct domains){ .n = 0 };
}

static void
forget_all(void *memory)
{
	forget(NULL, memory, NULL);
}

static const struct desk_memory domain_memory = {
	.size = sizeof(struct domains), .forget = forget, .close = forget_all
};

static int
by_name(const void *a, const void *b)
{
	return strcmp(
	    ((const struct domain *)a)->name, ((const struct domain *)b)->name);
}

/* Adds each domain of a set of words. */
static void
add_words(struct domains *all, const char *words, const char *organisation)
{
	while (*words != '\0') {
		size_t n = strcspn(words, " ");
		char *low = xstrndup(words, n);

		text_lower(low);
		all->v = mem_grow(all->v, all->n, &all->cap, sizeof(*all->v));
		all->v[all->n++] =
		    (struct domain){ mem_keep(&all->keep, low, n),
			    organisation };
		free(low);
		words += n + (words[n] == ' ');
	}
}

static const struct domains *
domains(struct desk *d)
{
	struct domains *all = desk_memory(d, &domain_memory);
	struct db_rows *r;

	if (all->read)
		return all;
	forget(d, all, NULL);
	r = sql_query(d,
	    "SELECT domain, name FROM organisation WHERE domain IS NOT NULL"
	    " AND retired IS NULL ORDER BY name",
	    DB_NOARGS);
	while (sql_next(d, r))
		add_words(all, db_text(r, 0, NULL), sql_kept(&all->keep, r, 1));
	if (all->n > 0)
		qsort(all->v, all->n, sizeof(*all->v), by_name);
	all->read = true;
	return all;
}

const char *
contact_domain(struct desk *d, const char *domain)
{
	const struct domains *all = domains(d);
	struct domain key = { .name = domain }, *found;

	found = all->n > 0
	    ? bsearch(&key, all->v, all->n, sizeof(*all->v), by_name)
	    : NULL;
	return found != NULL ? found->organisation : NULL;
}

const char *
contact_organisation(struct desk *d, const char *address)
{
	const char *at = strrchr(address, '@'), *found = NULL, *part;
	char *low;

	if (at == NULL || domains(d)->n == 0)
		return NULL;
	low = xstrdup(at + 1);
	text_lower(low);
	for (part = low; part != NULL && found == NULL;) {
		found = contact_domain(d, part);
		part = strchr(part, '.');
		part += part != NULL;
	}
	free(low);
	return found;
}

/* ------------------------------------------------------------------ contacts
 */

/* Adds a contact, who belongs to the organisation of the address. */
static const char *
add(struct desk *d, const char *address, const char *name)
{
	const char *organisation = contact_organisation(d, address);

	sql_run(d,
	    "INSERT INTO contact (address, name, organisation)"
	    " VALUES ($1, $2, $3)",
	    DB_ARGS(V(address), V(name), V(organisation)));
	lookup_made(d, LOOKUP_CONTACT, address, NONE, organisation);
	join_changed(d, "contact");
	return organisation;
}

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
		const char *its = add(d, address, name);

		if (its != NULL)
			*organisation = mem_keep(pool, its, strlen(its));
	} else if (f->number != NONE) {
		/* a retired contact who asks again is in use again */
		sql_run(d,
		    "UPDATE contact SET retired = NULL WHERE address = $1",
		    DB_ARGS(V(address)));
		f->number = NONE;
		join_changed(d, "contact");
	}
}
