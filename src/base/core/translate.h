/* translate.h - messages in the reader's language (share/po) */
#ifndef TRANSLATE_H
#define TRANSLATE_H

#define _(text)	 translate_text(text)
#define N_(text) text /* marked here, translated where it is used */

/*
 * A message in the reader's language, or as it is where there is no
 * translation. The language comes from the environment, at the first message:
 * a command that has nothing to say does not pay for it.
 */
const char *translate_text(const char *) __attribute__((format_arg(1)));
#endif
