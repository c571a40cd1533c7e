/* put_contact.c - what is checked of contacts and organisations */
#include <stdlib.h>
#include <string.h>

#include "contact.h"
#include "put_check.h"
#include "text.h"
#include "translate.h"

bool
put_contact_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	struct val *organisation = kind_value(k, new, "organisation");
	const char *its;

	(void)why;
	if (old != NULL || organisation->type != VAL_NULL)
		return true;
	its = contact_organisation(d, kind_text(k, new, "address"));
	if (its != NULL)
		*organisation = val_text(its);
	return true;
}

/* Checks one domain of an organisation. False, and why. */
static bool
domain_good(
    struct desk *d, const char *domain, const char *name, struct buf *why)
{
	const char *has;

	if (strpbrk(domain, "@/:*") != NULL || *domain == '.')
		buf_fmt(why,
		    _("domain: \"%s\" is not a domain such as acme.example"),
		    domain);
	else if ((has = contact_domain(d, domain)) != NULL &&
	    strcmp(has, name) != 0)
		buf_fmt(why,
		    _("domain: %s belongs to the organisation %s already"),
		    domain, has);
	return why->n == 0;
}

bool
put_contact_organisation(struct desk *d, const struct kind *k,
    const struct val *old, struct val *new, struct buf *why)
{
	const char *words = kind_text(k, new, "domain");
	bool good = true;

	(void)old;
	while (good && *words != '\0') {
		size_t n = strcspn(words, " ");
		char *one = xstrndup(words, n);

		text_lower(one);
		good = domain_good(d, one, kind_text(k, new, "name"), why);
		free(one);
		words += n + (words[n] == ' ');
	}
	return good;
}
