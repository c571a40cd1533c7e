/* put_view.c - what is checked of views when they are put */
#include <string.h>

#include "names.h"
#include "put_check.h"
#include "translate.h"
#include "view.h"

bool
put_view_name(
    struct desk *d, const char *kind, const char *name, struct buf *why)
{
	const char *other = strcmp(kind, "view") == 0 ? "macro" : "view";

	if (name[strspn(name, "0123456789")] == '\0')
		buf_str(
		    why, _("name: digits alone are the number of a ticket"));
	else if (kind_plain(name) != NULL)
		buf_fmt(why, _("name: \"%s\" is a kind of record"), name);
	else if (strpbrk(name, "@ =<>~!") != NULL)
		buf_fmt(why,
		    _("name: \"%s\" has a space or one of @ = < > ~ !"), name);
	else if (names_find(d, other, name) != NULL)
		buf_fmt(why, _("name: \"%s\" is a %s"), name, other);
	return why->n == 0;
}

/* The text of a column; NULL: it is empty. */
static const char *
text(const struct kind *k, const struct val *v, const char *column)
{
	const char *s = kind_text(k, v, column);

	return *s != '\0' ? s : NULL;
}

bool
put_view_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	const struct view v = { .name = kind_text(k, new, "name"),
		.kind = text(k, new, "kind"),
		.filter = text(k, new, "filter"),
		.columns = text(k, new, "columns"),
		.sort = text(k, new, "sort") };
	struct view_search s = { 0 };
	bool good;

	(void)old;
	good = put_view_name(d, k->name, v.name, why) &&
	    view_check(d, &v, &s, why);
	view_free(&s);
	return good;
}
