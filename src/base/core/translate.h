/* translate.h - messages in the reader's language (share/po) */
#ifndef TRANSLATE_H
#define TRANSLATE_H

#define _(text)	 translate_text(text)
#define N_(text) text /* marked here, translated where it is used */

/*
 * Returns the message in the reader's language, or as it is if there is no
 * translation. The language is read from the environment at the first message,
 * so that a command without messages does not pay for it.
 */
const char *translate_text(const char *) __attribute__((format_arg(1)));

/* Returns what an error of the system means (errno), in the reader's language
 * even where the C library has no translations of its own. */
const char *translate_error(int);
#endif
