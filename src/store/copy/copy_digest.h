/* copy_digest.h - digests of the rows of a table, and of files */
#ifndef COPY_DIGEST_H
#define COPY_DIGEST_H

#include <sodium.h>

#include "val.h"

/* A digest of rows: the same on every engine, and out of a folder. */
struct copy_digest {
	unsigned char b[crypto_generichash_BYTES];
	int64_t rows;
};

/* A digest in the making: begin it, add the values row by row, end it. */
struct copy_sum {
	crypto_generichash_state state;
	int64_t rows;
};
void copy_sum_begin(struct copy_sum *);
void copy_sum_row(struct copy_sum *, size_t n, const struct val *);
struct copy_digest copy_sum_end(struct copy_sum *);

/* Returns true if both are of the same rows. */
bool copy_digest_same(const struct copy_digest *, const struct copy_digest *);

/* A SHA-256 as text, with its final NUL. */
#define COPY_SHA (2 * crypto_hash_sha256_BYTES + 1)

/* Writes the SHA-256 of some bytes; of what a state has been given. */
void copy_sha(const void *, size_t n, char text[COPY_SHA]);
void copy_sha_end(crypto_hash_sha256_state *, char text[COPY_SHA]);

/* Returns true if the text is a SHA-256, in small letters. */
bool copy_sha_valid(const char *, size_t n);
#endif
