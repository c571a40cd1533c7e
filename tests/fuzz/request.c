/*
 * Fuzzes what browsers send: whatever is taken for a field of a form is text
 * without controls, inside of what was sent; a link that nobody signed is none.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "pass.h"
#include "request.h"
#include "text.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
must(bool ok)
{
	if (!ok)
		abort();
}

static void
check_text(const char *s, size_t n)
{
	size_t bad;

	must(strlen(s) == n && text_valid(s, n, &bad));
	for (size_t i = 0; i < n; i++)
		must(
		    (unsigned char)s[i] >= ' ' || s[i] == '\n' || s[i] == '\t');
}

static void
check(const struct request_field *f, size_t n, size_t sent)
{
	must(n <= REQUEST_FIELDS);
	for (size_t i = 0; i < n; i++) {
		must(f[i].name != NULL && f[i].n <= sent);
		if (f[i].file == NULL) {
			check_text(f[i].value, f[i].n);
			continue;
		}
		check_text(f[i].file, strlen(f[i].file));
		must(strpbrk(f[i].file, "/\\") == NULL && f[i].file[0] != '.');
	}
}

static void
links(const char *s)
{
	static const struct token_keys keys = { .key = { { 1 }, { 2 } },
		.n = 2 };
	const struct pass_form form = { "new", "", "cookie" };
	struct pool keep = { 0 };
	struct pass pass;

	must(!pass_read(&keys, s, &keep, &pass));
	must(!pass_form_is(s, &keys, &form, (struct instant){ 1 }));
	mem_free(&keep);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct request_field *f = NULL;
	struct pool keep = { 0 };
	char *copy = xmalloc(size + 1);
	size_t n;

	memcpy(copy, data, size);
	copy[size] = '\0';
	links(copy);
	if (request_decode(copy, size, &keep, &f, &n))
		check(f, n, size);
	free(f);
	f = NULL;
	if (request_parts(copy, size, "XX", &keep, &f, &n))
		check(f, n, size);
	free(f);
	free(copy);
	mem_free(&keep);
	return 0;
}
