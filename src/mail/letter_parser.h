/* letter_parser.h - the program that parses messages for letter.c */
#ifndef LETTER_PARSER_H
#define LETTER_PARSER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"

/* What goes before each message, and before each piece of the answer. */
struct letter_piece {
	uint64_t piece; /* enum mime_piece; of a message: 0 */
	uint64_t n;	/* bytes that follow */
};

/*
 * Gives a message to the parser, which is started if none runs, and adds its
 * answer: pieces, each followed by a NUL. Returns false if the parser died, or
 * took too long; it is then ended. *why is set if no parser can be started.
 */
bool letter_parser_ask(
    const char *message, size_t n, struct buf *answer, struct buf *why);

/* Ends the parser, if one runs. */
void letter_parser_end(void);
#endif
