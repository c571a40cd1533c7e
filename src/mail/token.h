/* token.h - what ties an answer to a ticket and to whom the ticket wrote */
#ifndef TOKEN_H
#define TOKEN_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "when.h"

#define TOKEN_KEY 32 /* bytes */
#define TOKEN_MAC 17 /* its text, with a NUL */

/* The secrets of a desk: the present one, and the one before it. */
struct token_keys {
	unsigned char key[2][TOKEN_KEY];
	size_t n;
};

/* Who writes to an address with a token. */
enum token_use {
	TOKEN_ANSWER = 't', /* whoever answers */
	TOKEN_RETURN = 'b'  /* mail systems, which send mail back */
};

/* A token as an address has it: help+t12-51c3-ab...@example.org. */
struct token {
	enum token_use use;
	int64_t ticket; /* NONE: there is no token */
	int64_t day;	/* the last one on which it is valid, since 1970 */
	char mac[TOKEN_MAC];
};

/*
 * Adds the name of the file with the secrets of a desk: HD_MAIL_KEYS, else
 * DATABASE.keys beside the file of a desk, else mail.keys in /etc/hd.
 */
void token_file(const char *database, struct buf *);

/*
 * Reads the secrets. No file: there is none. Returns false, and why, if the
 * file cannot be read, or if others than its owner and group may.
 */
bool token_keys_read(struct token_keys *, const char *file, struct buf *why);

/*
 * Makes a new secret. The one that was the present one stays valid, and the one
 * before it does not. The file has the mode 0640. Returns false, and why.
 */
bool token_keys_new(const char *file, struct buf *why);

/* Adds the token for a message about a ticket to this address: what comes
 * behind a + in the address that answers go to. Nothing without a secret. */
void token_add(struct buf *, const struct token_keys *, enum token_use,
    int64_t ticket, const char *address, struct instant expires);

/* Adds an address of the desk with such a token: help+t12-...@example.org; as
 * it is without a secret. */
void token_address(struct buf *, const struct token_keys *, enum token_use,
    const char *of_desk, int64_t ticket, const char *address,
    struct instant expires);

/* Finds the token in an address. Returns false if there is none. */
bool token_find(const char *address, struct token *);

/* Returns true if the token was made with one of these secrets for a message to
 * this address. It may have expired. */
bool token_is(
    const struct token *, const struct token_keys *, const char *address);

/* Returns true if the token is no longer valid. */
bool token_expired(const struct token *, struct instant now);
#endif
