/* Tests that each kind says which of its columns may say who a person is. */
#include "kind.h"
#include "test.h"

/* Kinds that have numbers, digests and names of other records alone. */
static const char *const impersonal[] = { "link", "matrix", "model", "seal" };

static bool
listed(const char *kind)
{
	for (size_t i = 0; i < sizeof(impersonal) / sizeof(impersonal[0]); i++)
		if (strcmp(impersonal[i], kind) == 0)
			return true;
	return false;
}

int
main(void)
{
	for (const struct kind *k = kind_all; k->name != NULL; k++) {
		size_t n = 0;

		for (const struct col *c = k->cols; c->name != NULL; c++) {
			n += (c->flags & COL_PERSONAL) != 0;
			/* who is named is always personal */
			if (c->ref != NULL &&
			    (strcmp(c->ref, "contact") == 0 ||
				strcmp(c->ref, "agent") == 0))
				CHECK(c->flags & COL_PERSONAL);
		}
		if ((n > 0) == listed(k->name))
			printf(
			    "# %s declares %zu personal columns\n", k->name, n);
		CHECK((n > 0) != listed(k->name));
	}
	return test_end();
}
