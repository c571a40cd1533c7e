/* links.h - links from one article to another */
#ifndef LINKS_H
#define LINKS_H

#include "folder.h"

/* Returns true if the links of a file to files NUMBER.md lead to articles;
 * warns of each that does not. */
bool links_good(struct cmd *, const struct folder_file *);
#endif
