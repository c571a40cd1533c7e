/* authres.c - the header Authentication-Results (RFC 8601) */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "authres.h"
#include "mem.h"

/* Copies a value without comments in (), which may nest, and without quotes. */
static char *
without_comments(const char *s)
{
	char *copy = xmalloc(strlen(s) + 1), *to = copy;
	int depth = 0;

	for (; *s != '\0'; s++) {
		if (*s == '\\' && s[1] != '\0')
			s++;
		else if (*s == '(') {
			depth++;
			continue;
		} else if (*s == ')' && depth > 0) {
			depth--;
			continue;
		} else if (*s == '"')
			continue;
		if (depth == 0)
			*to++ = *s;
	}
	*to = '\0';
	return copy;
}

/* Returns the rest of the value behind the id; NULL if it has another one. */
static char *
behind_id(char *value, const char *id)
{
	size_t n = strlen(id);

	value += strspn(value, " \t\r\n");
	if (strncasecmp(value, id, n) != 0 ||
	    strchr(" \t\r\n;", value[n]) == NULL || value[n] == '\0')
		return NULL;
	return strchr(value + n, ';');
}

/* Returns true if a domain is the other one, or the other lies below it. */
static bool
covers(const char *domain, size_t n, const char *of)
{
	size_t k = strlen(of);

	return n > 0 && k >= n && memchr(domain, '.', n) != NULL &&
	    strncasecmp(of + k - n, domain, n) == 0 &&
	    (k == n || of[k - n - 1] == '.');
}

/* Returns true if one of the words of a result, such as header.d=example.org,
 * names the domain, or one above it. */
static bool
names_domain(char *words, const char *property, const char *domain)
{
	size_t n = strlen(property);
	char *save = NULL;

	for (char *w = strtok_r(words, " \t\r\n", &save); w != NULL;
	     w = strtok_r(NULL, " \t\r\n", &save)) {
		char *value = w + n, *at;

		if (strncasecmp(w, property, n) != 0 || *value++ != '=')
			continue;
		if ((at = strrchr(value, '@')) != NULL)
			value = at + 1;
		if (covers(value, strlen(value), domain))
			return true;
	}
	return false;
}

/* Returns true if a word begins the text, and nothing of it follows. */
static bool
is_word(const char *s, const char *word)
{
	size_t n = strlen(word);

	return strncasecmp(s, word, n) == 0 &&
	    (s[n] == '\0' || strchr(" \t\r\n", s[n]) != NULL);
}

/* Returns true if a result passes for the domain. *failed: dmarc does not. */
static bool
passes(char *result, const char *domain, bool *failed)
{
	static const char *const methods[][2] = { { "dmarc", "header.from" },
		{ "dkim", "header.d" }, { "spf", "smtp.mailfrom" } };
	size_t n;

	result += strspn(result, " \t\r\n");
	n = strcspn(result, "= \t");
	for (size_t i = 0; i < sizeof(methods) / sizeof(methods[0]); i++) {
		const char *method = methods[i][0];
		char *words = result + n + strspn(result + n, " \t=");

		if (n != strlen(method) || strncasecmp(result, method, n) != 0)
			continue;
		*failed |= i == 0 && is_word(words, "fail");
		return is_word(words, "pass") &&
		    names_domain(words, methods[i][1], domain);
	}
	return false;
}

/* The results of one header, each behind a semicolon. */
static bool
any_passes(char *results, const char *domain)
{
	bool passed = false, failed = false;
	char *save = NULL;

	for (char *r = strtok_r(results, ";", &save); r != NULL;
	     r = strtok_r(NULL, ";", &save))
		passed |= passes(r, domain, &failed);
	return passed && !failed;
}

bool
authres_verified(const struct letter *l, const char *id)
{
	const char *domain =
	    l->nfrom == 1 ? strrchr(l->from[0].address, '@') : NULL;

	if (domain == NULL || *id == '\0')
		return false;
	for (size_t i = 0; i < l->nheaders; i++) {
		char *value, *results;
		bool ours, good;

		if (strcasecmp(l->header[i].name, "Authentication-Results") !=
		    0)
			continue;
		value = without_comments(l->header[i].value);
		results = behind_id(value, id);
		ours = results != NULL;
		good = ours && any_passes(results, domain + 1);
		free(value);
		if (ours)
			return good;
	}
	return false;
}
