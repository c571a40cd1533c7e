/* alike.h - how alike the letters of two words are */
#ifndef ALIKE_H
#define ALIKE_H

#include <stddef.h>
#include <stdint.h>

#define ALIKE_MAX 66

/* The groups of three letters of a word. */
struct alike {
	uint32_t gram[ALIKE_MAX]; /* in order */
	size_t n;
	uint64_t mask; /* a bit for each of them */
};

void alike_set(struct alike *, const char *word, size_t n);

/* Returns the mask alone, for alike_share. */
uint64_t alike_mask(const char *word, size_t n);

/*
 * Returns which share of the groups of three letters two words have in common
 * (Dice: 0 to 1); 0 if it is less than `least`. The mask is that of the word.
 */
double alike_share(const struct alike *, const char *word, size_t n,
    uint64_t mask, double least);
#endif
