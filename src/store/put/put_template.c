/* put_template.c - what is checked of templates when they are put */
#include "put_check.h"
#include "template.h"

bool
put_template_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	static const char *const columns[] = { "subject", "body" };
	struct buf reason = { 0 };

	(void)old;
	for (size_t i = 0; i < 2 && why->n == 0; i++)
		if (!template_check(d, kind_text(k, new, columns[i]), &reason))
			buf_fmt(why, "%s: %s", columns[i], reason.s);
	buf_free(&reason);
	return why->n == 0;
}
