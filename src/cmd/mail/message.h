/* message.h - a message of mail on its way into the desk */
#ifndef MESSAGE_H
#define MESSAGE_H

#include "cmd.h"
#include "digest.h"
#include "letter.h"
#include "mailspool.h"
#include "post.h"
#include "returned.h"
#include "token.h"
#include "verdict.h"

/* A message that was read. All is owned; `post` borrows from the rest. */
struct message {
	struct letter letter;
	struct verdict verdict;
	struct returned returned;
	struct buf raw, recipients, copied, answers;
	char digest[DIGEST_TEXT];
	struct attached itself; /* of a message that cannot be read */
	struct attached *files;
	struct token token;
	struct post post;
};

/* Reads the secrets of the desk of this command, for all messages. Ends the
 * program if they cannot be read. */
void message_keys(struct cmd *);

/* Adds the address to which a reader of a notice answers; with TOKEN_RETURN,
 * the one that the message comes back to. */
struct delivery;
void message_address(
    struct cmd *, struct buf *, const struct delivery *, enum token_use);

/*
 * Reads a message, which came in with this envelope. What cannot be read has
 * the whole message as its attachment. Returns NULL, and why, if no message can
 * be read now.
 */
struct message *message_read(
    const char *, size_t n, const struct envelope *, struct buf *why);
void message_free(struct message *);
#endif
