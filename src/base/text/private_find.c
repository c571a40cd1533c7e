/* private_find.c - finds addresses and numbers of people in a text */
#include <string.h>

#include "fold.h"
#include "private_impl.h"

#define DIGITS 7 /* a number of fewer digits says nobody's name */
#define KNOWN  3 /* unless a word such as "account" stands before it */

bool
private_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool
private_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (unsigned char)c >= 0x80;
}

/* ----------------------------------------------------------------- addresses
 */

bool
private_in_address(char c)
{
	return private_letter(c) || private_digit(c) ||
	    (c != '\0' && strchr("._%+-'", c));
}

size_t
private_address(const char *s)
{
	static const char *const ats[] = { "@", " @ ", "(at)", " (at) ", "[at]",
		" [at] ", "(arroba)", " (arroba) " };
	size_t local = 0, n = 0, host = 0, dots = 0;

	while (private_in_address(s[local]))
		local++;
	for (size_t i = 0; i < sizeof(ats) / sizeof(*ats) && n == 0; i++)
		if (strncmp(s + local, ats[i], strlen(ats[i])) == 0)
			n = local + strlen(ats[i]);
	if (local == 0 || n == 0)
		return 0;
	while (private_letter(s[n + host]) || private_digit(s[n + host]) ||
	    s[n + host] == '-' ||
	    (s[n + host] == '.' &&
		(private_letter(s[n + host + 1]) ||
		    private_digit(s[n + host + 1])))) {
		dots += s[n + host] == '.';
		host++;
	}
	return dots > 0 ? n + host : 0;
}

/* ------------------------------------------------------------------- numbers
 */

/* Returns the length of a date or a time at s; 0: it is none. */
static size_t
date(const char *s, size_t n)
{
	static const char *const forms[] = { "dddd-dd-dd", "dd/dd/dddd",
		"d/d/dddd", "d/dd/dddd", "dd/d/dddd", "dd.dd.dddd",
		"dd-dd-dddd" };

	for (size_t i = 0; i < sizeof(forms) / sizeof(*forms); i++) {
		size_t k = 0;

		while (forms[i][k] != '\0' &&
		    (forms[i][k] == 'd' ? private_digit(s[k])
					: s[k] == forms[i][k]))
			k++;
		if (forms[i][k] == '\0' && !private_digit(s[k]) && k <= n)
			return k;
	}
	return 0;
}

/* Returns how far a number at s goes, and how many digits it has. Signs that
 * people put into numbers stand between its digits. */
static size_t
number(const char *s, size_t *digits)
{
	size_t n = 0, end = 0;

	*digits = 0;
	for (; n < 40 && s[n] != '\0' && n - end <= 3; n++)
		if (private_digit(s[n])) {
			++*digits;
			end = n + 1;
		} else if (strchr(" -./()+", s[n]) == NULL)
			break;
	return end;
}

/* True of a word, as fold_text() makes it, behind which a short number says
 * whose it is. */
static bool
names_whose(const char *word)
{
	static const char *const words[] = { "account", "badge", "card",
		"celular", "conta", "contract", "contrato", "cpf", "crachá",
		"customer", "cliente", "employee", "ext", "extension", "fone",
		"id", "invoice", "matrícula", "matricula", "mobile", "nota",
		"order", "passport", "passaporte", "patrimônio", "patrimonio",
		"pedido", "phone", "protocolo", "ramal", "registration", "rg",
		"serial", "tag", "tel", "telefone", "telephone", "whatsapp" };
	bool found = false;

	for (size_t i = 0; i < sizeof(words) / sizeof(*words) && !found; i++) {
		struct buf known = { 0 };

		fold_text(&known, words[i], strlen(words[i]));
		found = strcmp(buf_s(&known), word) == 0;
		buf_free(&known);
	}
	return found;
}

/* True of a word that may stand between such a word and its number. */
static bool
between(const char *word)
{
	static const char *const words[] = { "number", "numero", "is", "e",
		"no", "n" };

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (strcmp(words[i], word) == 0)
			return true;
	return false;
}

/* True if a word before the number at s says whose it is. */
static bool
names_number(const char *line, const char *s)
{
	struct buf word = { 0 };
	bool found = false;

	for (int tries = 0; tries < 3 && s > line && !found; tries++) {
		const char *end;

		while (
		    s > line && !private_letter(s[-1]) && !private_digit(s[-1]))
			s--;
		end = s;
		while (s > line && private_letter(s[-1]))
			s--;
		if (s == end)
			break;
		buf_clear(&word);
		fold_text(&word, s, (size_t)(end - s));
		found = names_whose(buf_s(&word));
		if (!found && !between(buf_s(&word)))
			break;
	}
	buf_free(&word);
	return found;
}

size_t
private_number(const char *line, const char *s)
{
	size_t digits, n = number(s, &digits);

	if (n == 0 ||
	    (s > line && (private_letter(s[-1]) || private_digit(s[-1]))) ||
	    private_letter(s[n]))
		return 0;
	if (date(s, n) > 0)
		return 0;
	return digits >= DIGITS || (digits >= KNOWN && names_number(line, s))
	    ? n
	    : 0;
}
