/* private.c - takes out of a text what says who people are */
#include <stdlib.h>
#include <string.h>

#include "fold.h"
#include "mem.h"
#include "private_impl.h"
#include "text.h"

#define SIGNED	   8 /* lines of a signature at most */
#define NAME_WORDS 3 /* words of a name behind "my name is" */

struct taking {
	struct buf *to;
	const struct mentions *names;
	void (*found)(void *, enum private_kind, const char *);
	void *arg;
};

const char *
private_word(enum private_kind k)
{
	static const char *const words[PRIVATE_KINDS] = { "address", "number",
		"name", "signature" };

	return words[k];
}

static void
take(struct taking *t, enum private_kind k, const char *s, size_t n)
{
	char *text = xstrndup(s, n);

	t->found(t->arg, k, text);
	free(text);
}

/* --------------------------------------------------------------------- lines
 */

/* Returns how many words of a folded line, and whether it begins with one of
 * the phrases; *rest is what follows. */
static bool
begins(const char *folded, const char *const *phrases, const char **rest)
{
	for (; *phrases != NULL; phrases++) {
		size_t n = strlen(*phrases);

		if (strncmp(folded, *phrases, n) == 0 &&
		    !private_letter(folded[n]) && !private_digit(folded[n])) {
			*rest = folded + n;
			return true;
		}
	}
	return false;
}

static size_t
count_words(const char *s)
{
	size_t n = 0;

	while (*s != '\0') {
		while (*s != '\0' && !private_letter(*s) && !private_digit(*s))
			s++;
		n += *s != '\0';
		while (private_letter(*s) || private_digit(*s))
			s++;
	}
	return n;
}

/* A line with which a letter ends; everything behind it is a signature. */
static bool
closes(const char *line, size_t n)
{
	static const char *const phrases[] = { "best regards", "kind regards",
		"warm regards", "regards", "best wishes", "all the best",
		"thanks", "thank you", "many thanks", "cheers", "sincerely",
		"best", "yours sincerely", "yours faithfully", "yours truly",
		"respectfully", "atenciosamente", "att", "abraco", "abracos",
		"um abraco", "obrigado", "obrigada", "muito obrigado",
		"muito obrigada", "grato", "grata", "cordialmente", "saudacoes",
		"sent from my", "enviado do meu", "enviado de meu",
		"desde ja agradeco", NULL };
	struct buf folded = { 0 };
	const char *rest;
	bool is;

	if (n >= 2 && strncmp(line, "--", 2) == 0 && strspn(line, "- ") >= n)
		return true;
	fold_text(&folded, line, n);
	is = begins(buf_s(&folded), phrases, &rest) && count_words(rest) <= 3;
	buf_free(&folded);
	return is;
}

/* Returns how many bytes of a greeting the line begins with: "Dear Maria,". */
static size_t
greeting(const char *line, size_t n)
{
	static const char *const phrases[] = { "hi", "hello", "dear", "hey",
		"good morning", "good afternoon", "good evening", "ola", "oi",
		"bom dia", "boa tarde", "boa noite", "prezado", "prezada",
		"prezados", "prezadas", "caro", "cara", "caros", NULL };
	size_t end = strcspn(line, ",!:\n");
	struct buf folded = { 0 };
	const char *rest;
	bool is;

	end = end < n ? end : n;
	fold_text(&folded, line, end);
	is = begins(buf_s(&folded), phrases, &rest) && count_words(rest) <= 4;
	buf_free(&folded);
	if (!is || (end == n && count_words(line) > 5))
		return 0;
	end += end < n;
	while (end < n && line[end] == ' ')
		end++;
	return end;
}

/* A capital letter, also one with an accent of Latin-1. */
static bool
capital(const char *s)
{
	uint32_t c;

	return text_decode(s, strlen(s), &c) > 0 &&
	    ((c >= 'A' && c <= 'Z') || (c >= 0xc0 && c <= 0xde));
}

/* Returns how many bytes of a name are at s, behind words such as "my name
 * is". */
static size_t
introduced(const char *line, const char *s)
{
	static const char *const phrases[] = { "my name is", "name:", "i am",
		"i'm", "this is", "meu nome e", "me chamo", "aqui e o",
		"aqui e a", "aqui quem fala e", "sou o", "sou a", "nome:",
		"user:", "usuario:", "usuaria:", "contact:", "contato:", NULL };
	struct buf folded = { 0 };
	bool behind = false;
	size_t n = 0;

	if (s == line || s[-1] != ' ')
		return 0;
	fold_text(&folded, line, (size_t)(s - line));
	for (size_t i = 0; phrases[i] != NULL; i++) {
		size_t k = strlen(phrases[i]);

		behind |= folded.n >= k &&
		    memcmp(folded.s + folded.n - k, phrases[i], k) == 0 &&
		    (folded.n == k ||
			!private_letter(folded.s[folded.n - k - 1]));
	}
	buf_free(&folded);
	for (int words = 0; behind && words < NAME_WORDS && capital(s + n);
	     words++) {
		size_t before = n;

		while (private_letter(s[n]) || s[n] == '-' || s[n] == '\'')
			n++;
		if (n == before)
			break;
		if (s[n] == ' ' && capital(s + n + 1))
			n++;
		else if (strncmp(s + n, " da ", 4) == 0 ||
		    strncmp(s + n, " de ", 4) == 0 ||
		    strncmp(s + n, " do ", 4) == 0)
			n += 4;
		else
			break;
	}
	while (n > 0 && s[n - 1] == ' ')
		n--;
	return n;
}

/* Adds a line with words in place of addresses, numbers and names. */
static void
take_line(struct taking *t, const char *line, size_t n)
{
	char *copy = xstrndup(line, n);
	struct buf left = { 0 };

	for (const char *s = copy; *s != '\0';) {
		bool begin = s == copy || !private_in_address(s[-1]);
		enum private_kind k = PRIVATE_ADDRESS;
		size_t m = begin ? private_address(s) : 0;

		if (m == 0 && (private_digit(*s) || *s == '+' || *s == '('))
			m = private_number(copy, s), k = PRIVATE_NUMBER;
		if (m == 0 && begin)
			m = introduced(copy, s), k = PRIVATE_NAME;
		if (m == 0) {
			buf_ch(&left, *s++);
			continue;
		}
		take(t, k, s, m);
		buf_fmt(&left, "[%s]", private_word(k));
		s += m;
	}
	if (mention_replace(
		t->names, buf_s(&left), left.n, true, "[name]", t->to) > 0)
		t->found(t->arg, PRIVATE_NAME, "");
	buf_free(&left);
	free(copy);
}

/* Returns how many lines there are, without those at the end that are empty. */
static size_t
lines_left(const char *s)
{
	size_t n = 0, last = 0;

	for (; *s != '\0'; s += *s == '\n') {
		size_t k = strcspn(s, "\n");

		n++;
		if (strspn(s, " \t\r") < k)
			last = n;
		s += k;
	}
	return last;
}

void
private_take_out(struct buf *to, const char *text, const struct mentions *names,
    void (*found)(void *, enum private_kind, const char *), void *arg)
{
	struct taking t = { to, names, found, arg };
	bool begun = false;

	for (const char *s = text; *s != '\0';) {
		size_t n = strcspn(s, "\n"), skip;

		if (begun && lines_left(s) <= SIGNED && closes(s, n)) {
			take(&t, PRIVATE_SIGNATURE, s, strlen(s));
			break;
		}
		skip = begun ? 0 : greeting(s, n);
		if (skip > 0 && count_words(s) > 0 && skip >= n) {
			s += n + (s[n] == '\n');
			continue;
		}
		begun |= strspn(s, " \t\r") < n;
		if (begun) {
			take_line(&t, s + skip, n - skip);
			buf_str(to, s[n] == '\n' ? "\n" : "");
		}
		s += n + (s[n] == '\n');
	}
	while (to->n > 0 && strchr("\n \r", to->s[to->n - 1]) != NULL)
		to->s[--to->n] = '\0';
}
