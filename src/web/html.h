/* html.h - text for pages, escaped unless it is known to be HTML */
#ifndef HTML_H
#define HTML_H

#include "buf.h"

/*
 * Adds HTML: the format is trusted, each value is not. %s is a text, which is
 * escaped; %d, %lld and %zu are numbers; %% is a percent sign. Nothing else.
 */
void html_fmt(struct buf *, const char *, ...)
    __attribute__((format(printf, 2, 3)));

/* Adds a text in which addresses of web pages (http, https) are links. */
void html_prose(struct buf *, const char *);
#endif
