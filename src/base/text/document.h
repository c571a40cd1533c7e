/* document.h - text on its way into documents: XML, HTML, spreadsheets */
#ifndef DOCUMENT_H
#define DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"

/*
 * Adds text as documents in XML 1.0 and HTML may have it. TAB, newline and
 * carriage return stay. U+FFFD takes the place of each other control and each
 * noncharacter (such as U+FFFE), and of each byte that is not UTF-8 (such as
 * those of a surrogate). Nothing is escaped.
 */
void document_text(struct buf *, const char *, size_t n);

/* Adds the same with & < > " ' escaped, as text or in an attribute. */
void document_html(struct buf *, const char *, size_t n);

/*
 * Returns true if a spreadsheet could take the text for a formula: behind any
 * blanks and invisible characters stands one of = + - @, in any width, or the
 * text begins with a control such as TAB or a line end.
 */
bool document_formula(const char *, size_t n);
#endif
