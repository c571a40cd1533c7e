/* build.h - the folder of a site, made as a whole */
#ifndef BUILD_H
#define BUILD_H

#include "cmd.h"

/* What the options say. */
struct build {
	const char *folder, *title;
	const char *url; /* without a slash at its end; NULL: not known */
};

/* Checks the URL. Ends the program (64) if it is none. */
void build_check(struct cmd *, struct build *);

/*
 * Writes the site beside the folder and puts it into the folder's place. What
 * was there must be a site, or empty. Ends the program if that cannot be done.
 */
bool build_site(struct cmd *, const struct build *);
#endif
