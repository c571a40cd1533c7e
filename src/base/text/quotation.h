/* quotation.h - what of a message its writer did not write just then: text that
 * is quoted, and the signature
 */
#ifndef QUOTATION_H
#define QUOTATION_H

#include <stddef.h>

/* What lines are. */
enum quotation { QUOTATION_OWN, QUOTATION_QUOTED, QUOTATION_SIGNATURE };

/* Lines that stand together and are the same; the text is borrowed. */
struct quotation_part {
	enum quotation is;
	const char *text;
	size_t n;     /* bytes, with the ends of lines */
	size_t lines; /* that are not empty */
};

/*
 * Calls fn for each part of a text, in their order; together they are the whole
 * text. Knows what the usual mail programs write, in English and Portuguese: >
 * before lines, "Ana wrote:", "Em ... escreveu:", "-----Original Message-----",
 * the headers From, Sent, To, Subject, and "-- " or "Sent from my iPhone" in
 * front of a signature. Up to three quoted lines with an answer below them are
 * the writer's own, so is a text in which nothing else stands, such as a
 * forwarded message. Empty lines belong to the quoted text below them.
 */
void quotation_parts(const char *text,
    void (*fn)(void *, const struct quotation_part *), void *arg);
#endif
