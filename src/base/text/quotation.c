/* quotation.c - finds quoted text and signatures in a message */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "mem.h"
#include "quotation.h"
#include "text.h"

#define SHORT  3 /* quoted lines that an answer below them explains */
#define WRAP   3 /* lines of "On Monday, Ana wrote:" */
#define BELOW  8 /* lines in which the headers of a message stand */
#define FOOTER 3 /* lines behind "Sent from my iPhone" */

struct line {
	const char *s; /* without blanks at its ends */
	size_t n;
	const char *begin; /* of the whole line */
	enum quotation is;
	bool marked; /* has a > in front */
};

struct page {
	struct line *v; /* owned */
	size_t n, cap;
};

static void
read_lines(struct page *p, const char *text)
{
	for (const char *s = text; *s != '\0';) {
		size_t n = strcspn(s, "\n");
		struct line *l;

		p->v = mem_grow(p->v, p->n, &p->cap, sizeof(*p->v));
		l = &p->v[p->n++];
		*l = (struct line){ .s = s, .n = n, .begin = s };
		while (l->n > 0 && strchr(" \t\r", l->s[l->n - 1]) != NULL)
			l->n--;
		while (l->n > 0 && strchr(" \t", *l->s) != NULL)
			l->s++, l->n--;
		l->marked = l->n > 0 && *l->s == '>';
		s += n + (s[n] == '\n');
	}
}

static bool
begins(const struct line *l, const char *const *list)
{
	for (; *list != NULL; list++)
		if (l->n >= strlen(*list) &&
		    strncasecmp(l->s, *list, strlen(*list)) == 0)
			return true;
	return false;
}

static bool
ends(const struct line *l, const char *const *list)
{
	for (; *list != NULL; list++) {
		size_t n = strlen(*list);

		if (l->n >= n && strncasecmp(l->s + l->n - n, *list, n) == 0)
			return true;
	}
	return false;
}

static void
set(struct page *p, size_t from, size_t to, enum quotation is)
{
	for (size_t i = from; i < to && i < p->n; i++)
		p->v[i].is = is;
}

/* ---------------------------------------------------------- quoted messages */

/* What "On Monday, Ana wrote:" begins with. */
static const char *const on[] = { "On ", "Em ", "No dia ", NULL };

/* Returns the first line of "On Monday, Ana <a@b.c> wrote:", which ends in line
 * i; p->n: the line is no such thing. */
static size_t
attribution(const struct page *p, size_t i)
{
	static const char *const wrote[] = {
		"wrote:", "writes:", "escreveu:", "escreveu :", "wrote :", NULL
	};

	if (p->v[i].marked || !ends(&p->v[i], wrote))
		return p->n;
	for (size_t j = i;; j--) {
		if (begins(&p->v[j], on))
			return j;
		if (j == 0 || i - j + 1 == WRAP || p->v[j - 1].n == 0)
			return i;
	}
}

/* Lines that have a > in front, and who wrote them. */
static void
marked(struct page *p)
{
	for (size_t i = 0; i < p->n; i++) {
		size_t j = i, first;

		if (!p->v[i].marked)
			continue;
		p->v[i].is = QUOTATION_QUOTED;
		while (j > 0 && j + 2 > i && p->v[j - 1].n == 0)
			j--;
		if (j > 0 && (first = attribution(p, j - 1)) < p->n)
			set(p, first, i, QUOTATION_QUOTED);
	}
}

/* "-----Original Message-----" */
static bool
separates(const struct line *l)
{
	static const char *const words[] = { "original message",
		"mensagem original", "mensagem anterior", NULL };
	struct line inner = *l;

	if (l->n == 0 || strchr("-_", *l->s) == NULL)
		return false;
	while (inner.n > 0 && strchr("-_ ", *inner.s) != NULL)
		inner.s++, inner.n--;
	while (inner.n > 0 && strchr("-_ ", inner.s[inner.n - 1]) != NULL)
		inner.n--;
	return begins(&inner, words) && ends(&inner, words);
}

/* "From: ", "*Sent:* " */
static bool
is_header(const struct line *l, const char *const *names)
{
	struct line inner = *l;

	while (inner.n > 0 && strchr("*", *inner.s) != NULL)
		inner.s++, inner.n--;
	return begins(&inner, names);
}

/* Returns true if the headers of a message begin in line i. */
static bool
headers(const struct page *p, size_t i)
{
	static const char *const from[] = { "From:", "De:", NULL };
	static const char *const other[] = { "Sent:", "Date:", "To:",
		"Subject:", "Enviado:", "Enviada em:", "Enviado em:", "Data:",
		"Para:", "Assunto:", NULL };
	size_t found = 0;

	if (!is_header(&p->v[i], from))
		return false;
	for (size_t j = i + 1; j < p->n && j < i + BELOW && p->v[j].n > 0; j++)
		found += is_header(&p->v[j], other);
	return found >= 2;
}

/* A line of nothing but ____ or ----. */
static bool
is_rule(const struct line *l)
{
	return l->n >= 5 &&
	    (strspn(l->s, "_") >= l->n || strspn(l->s, "-") >= l->n);
}

/* Everything below certain lines is an older message. */
static void
rest(struct page *p)
{
	for (size_t i = 0; i < p->n; i++) {
		size_t first, next = i + 1;

		if (separates(&p->v[i]))
			first = i;
		else if (headers(p, i)) {
			first = i;
			while (first > 0 && p->v[first - 1].n == 0)
				first--;
			first = first > 0 && is_rule(&p->v[first - 1])
			    ? first - 1
			    : i;
		} else if ((first = attribution(p, i)) < p->n) {
			while (next < p->n && p->v[next].n == 0)
				next++;
			if (next == p->n || p->v[next].marked ||
			    !begins(&p->v[first], on))
				first = p->n;
		}
		if (first < p->n) {
			set(p, first, p->n, QUOTATION_QUOTED);
			return;
		}
	}
}

/* ---------------------------------------------------------------- signatures
 */

/* Returns the line behind the signature that begins in line i. */
static size_t
signature_end(const struct page *p, size_t i)
{
	while (i < p->n && p->v[i].is == QUOTATION_OWN)
		i++;
	return i;
}

static bool
is_footer(const struct page *p, size_t i)
{
	static const char *const words[] = { "Sent from my ", "Sent from Mail",
		"Sent from Outlook", "Sent from Yahoo", "Sent with ",
		"Sent via ", "Get Outlook for ", "Enviado do meu ",
		"Enviada do meu ", "Enviado do Email", "Enviado do Outlook",
		"Enviado do Yahoo", "Enviado via ", "Enviado pelo ",
		"Enviado com ", "Obter o Outlook para ",
		"Obtenha o Outlook para ", NULL };
	size_t behind = 0;

	if (!begins(&p->v[i], words))
		return false;
	for (size_t j = i + 1; j < signature_end(p, i); j++)
		behind += p->v[j].n > 0;
	return behind <= FOOTER;
}

static void
signatures(struct page *p)
{
	for (size_t i = 0; i < p->n; i++) {
		const struct line *l = &p->v[i];

		if (l->is == QUOTATION_OWN &&
		    ((l->n == 2 && memcmp(l->s, "--", 2) == 0) ||
			is_footer(p, i)))
			set(p, i, signature_end(p, i), QUOTATION_SIGNATURE);
	}
}

/* ---------------------------------------------------------- what stays shown
 */

/* Returns true if own text stands at line i or below. */
static bool
own_from(const struct page *p, size_t i)
{
	for (; i < p->n; i++)
		if (p->v[i].is == QUOTATION_OWN && p->v[i].n > 0)
			return true;
	return false;
}

/* A few quoted lines with an answer below them are part of what is said. */
static void
keep_short(struct page *p)
{
	for (size_t i = 0, end; i < p->n; i = end) {
		size_t marks = 0;

		for (end = i; end < p->n && p->v[end].is == p->v[i].is; end++)
			marks += p->v[end].marked;
		if (p->v[i].is == QUOTATION_QUOTED && marks <= SHORT &&
		    own_from(p, end))
			set(p, i, end, QUOTATION_OWN);
	}
}

/* Empty lines above quoted text belong to that. */
static void
take_blank(struct page *p)
{
	for (size_t i = p->n; i-- > 1;)
		if (p->v[i].is != QUOTATION_OWN && p->v[i - 1].n == 0 &&
		    p->v[i - 1].is == QUOTATION_OWN)
			p->v[i - 1].is = p->v[i].is;
}

void
quotation_parts(const char *text,
    void (*fn)(void *, const struct quotation_part *), void *arg)
{
	struct page p = { .n = 0 };

	read_lines(&p, text);
	marked(&p);
	rest(&p);
	signatures(&p);
	keep_short(&p);
	if (own_from(&p, 0))
		take_blank(&p);
	else
		set(&p, 0, p.n, QUOTATION_OWN);
	for (size_t i = 0, end; i < p.n; i = end) {
		struct quotation_part part = { .is = p.v[i].is,
			.text = p.v[i].begin };

		for (end = i; end < p.n && p.v[end].is == part.is; end++)
			part.lines += p.v[end].n > 0;
		part.n = end < p.n ? (size_t)(p.v[end].begin - part.text)
				   : strlen(part.text);
		fn(arg, &part);
	}
	free(p.v);
}
