/* erase_conditions.c - conditions and steps that name an agent */
#include <string.h>

#include "erase_impl.h"

/* Columns that conditions compare with logins. */
static bool
of_agents(const char *s, size_t n)
{
	static const char *const names[] = { "agent", "actor", "login",
		"author" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (n == strlen(names[i]) && strncmp(s, names[i], n) == 0)
			return true;
	return false;
}

/* Adds the values of a condition, which are separated by commas. */
static bool
add_values(struct erase *e, const char *s, size_t n, struct buf *b)
{
	size_t key = strlen(e->key);
	bool found = false;

	for (size_t at = 0; at <= n;) {
		size_t one = at;

		while (one < n && s[one] != ',')
			one++;
		if (one - at == key && strncmp(s + at, e->key, key) == 0) {
			buf_str(b, e->as);
			found = true;
		} else
			buf_add(b, s + at, one - at);
		if (one < n)
			buf_ch(b, ',');
		at = one + 1;
	}
	return found;
}

/* Conditions and steps are words; a login has no blank, so it never needs
 * quotes. */
bool
erase_conditions(struct erase *e, const char *s, struct val *new)
{
	struct buf b = { 0 };
	bool found = false;

	while (*s != '\0') {
		size_t quote = strspn(s, " \t;\""), word, name, values;

		buf_add(&b, s, quote);
		s += quote;
		word = strcspn(s, " \t;\"");
		name = strcspn(s, "=!<>~+- \t;\"");
		values = name + strspn(s + name, "=!<>~+-");
		if (values > name && values <= word && of_agents(s, name)) {
			buf_add(&b, s, values);
			found |= add_values(e, s + values, word - values, &b);
		} else
			buf_add(&b, s, word);
		s += word;
	}
	if (found)
		*new = val_text(mem_keep(&e->keep, buf_s(&b), b.n));
	buf_free(&b);
	return found;
}
