/* alike.c - how alike the letters of two words are */
#include <stdlib.h>

#include "alike.h"

static uint64_t
bit(uint32_t gram)
{
	return UINT64_C(1) << (gram * UINT32_C(2654435761) >> 26);
}

/* Letter i of a word that has a mark at its begin and at its end. */
static uint32_t
letter(const char *word, size_t n, size_t i)
{
	return i == 0 || i > n ? '_' : (unsigned char)word[i - 1];
}

/* Group i of a word. */
static uint32_t
group(const char *word, size_t n, size_t i)
{
	return letter(word, n, i) << 16 | letter(word, n, i + 1) << 8 |
	    letter(word, n, i + 2);
}

static int
by_gram(const void *x, const void *y)
{
	uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;

	return (a > b) - (a < b);
}

void
alike_set(struct alike *a, const char *word, size_t n)
{
	a->mask = alike_mask(word, n);
	for (a->n = 0; a->n < n && a->n < ALIKE_MAX; a->n++)
		a->gram[a->n] = group(word, n, a->n);
	qsort(a->gram, a->n, sizeof(a->gram[0]), by_gram);
}

uint64_t
alike_mask(const char *word, size_t n)
{
	uint64_t mask = 0;

	for (size_t i = 0; i < n && i < ALIKE_MAX; i++)
		mask |= bit(group(word, n, i));
	return mask;
}

double
alike_share(const struct alike *a, const char *word, size_t n, uint64_t mask,
    double least)
{
	struct alike b;
	size_t same = 0;
	double share;

	if (2 * __builtin_popcountll(a->mask & mask) <
	    (int)(least * (double)(a->n + n) / 2))
		return 0;
	alike_set(&b, word, n);
	for (size_t i = 0, j = 0; i < a->n && j < b.n;)
		if (a->gram[i] == b.gram[j]) {
			same++;
			i++;
			j++;
		} else if (a->gram[i] < b.gram[j])
			i++;
		else
			j++;
	share = 2.0 * (double)same / (double)(a->n + b.n);
	return share >= least ? share : 0;
}
