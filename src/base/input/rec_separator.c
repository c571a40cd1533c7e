/* rec_separator.c - what stands between the fields of a CSV file */
#include <string.h>
#include <strings.h>

#include "rec_impl.h"
#include "translate.h"

#define HEAD ((size_t)64 << 10) /* more than any heading has */

static const char candidates[] = ",;\t|";

#define NCANDIDATES (sizeof(candidates) - 1)

/* "tab" or one character that no word and no number has. */
bool
rec_separator_named(const char *s, char *out)
{
	if (strcmp(s, "tab") == 0)
		s = "\t";
	if (strlen(s) != 1 ||
	    strchr("\t !#$%&'()*+,-./:;<=>?@\\^_`{|}~", *s) == NULL)
		return false;
	*out = *s;
	return true;
}

/* A first line "sep=;", as Excel writes and hides it. Returns its bytes. */
static size_t
declared(const char *head, size_t n, char *separator)
{
	size_t end = 5;

	if (n < 6 || strncasecmp(head, "sep=", 4) != 0)
		return 0;
	end += head[end] == '\r';
	if (end >= n || head[end] != '\n')
		return 0;
	*separator = head[4];
	return end + 1;
}

/* Counts the candidates outside quotes in the first record. */
static void
count(const char *head, size_t n, size_t *found)
{
	bool quoted = false;
	const char *at;

	while (n > 0 && strchr("\r\n", *head) != NULL) {
		head++;
		n--;
	}
	for (size_t i = 0; i < n && (quoted || head[i] != '\n'); i++) {
		quoted ^= head[i] == '"';
		if (!quoted && head[i] != '\0' &&
		    (at = strchr(candidates, head[i])) != NULL)
			found[at - candidates]++;
	}
}

static void
doubtful(struct rec_in *r, const size_t *found)
{
	struct buf names = { 0 };

	for (size_t i = 0; i < NCANDIDATES; i++)
		if (found[i] > 0 && candidates[i] == '\t')
			buf_fmt(&names, "%stab", names.n > 0 ? ", " : "");
		else if (found[i] > 0)
			buf_fmt(&names, "%s\"%c\"", names.n > 0 ? ", " : "",
			    candidates[i]);
	rec_refuse(r, REC_BROKEN,
	    _("the first line has %s; say with --separator what stands between "
	      "the fields"),
	    names.s);
	buf_free(&names);
}

/* Where columns are named, each record has as many fields as these. */
static void
choose_named(struct rec_in *r, const size_t *found, const char *columns)
{
	size_t commas = 0, fit = NCANDIDATES, n = 0;

	for (; *columns != '\0'; columns++)
		commas += *columns == ',';
	for (size_t i = 0; i < NCANDIDATES; i++)
		if (commas > 0 && found[i] == commas) {
			fit = i;
			n++;
		}
	if (n == 1)
		r->separator = candidates[fit];
	else if (n > 1 && found[0] == commas)
		r->separator = candidates[0];
}

void
rec_separate(struct rec_in *r, const char *columns, char given)
{
	struct buf head = { 0 };
	size_t found[NCANDIDATES] = { 0 }, n, skip, kinds = 0;
	char said = ',';

	buf_room(&head, HEAD);
	n = spool_read(r->in.from, r->in.next, head.s, HEAD);
	head.s[n] = '\0';
	if ((skip = declared(head.s, n, &said)) > 0) {
		r->separator = said;
		r->in.got = r->in.next += skip;
		r->in.no++;
	}
	count(head.s + skip, n - skip, found);
	buf_free(&head);
	if (given != '\0')
		r->separator = given;
	if (skip > 0 || given != '\0')
		return;
	if (columns != NULL) {
		choose_named(r, found, columns);
		return;
	}
	for (size_t i = 0; i < NCANDIDATES; i++)
		if (found[i] > 0) {
			kinds++;
			r->separator = candidates[i];
		}
	if (kinds > 1)
		doubtful(r, found);
}
