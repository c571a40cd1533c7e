/* edit.h - an article in the editor: title, columns and text at once */
#ifndef EDIT_H
#define EDIT_H

#include "cmd.h"
#include "write.h"

/* Lets somebody change the article of the operand in the editor. Ends the
 * program if there is no such article, or the text is not one afterwards. */
void edit_begin(struct cmd *);

/* Changes the article to what was written, and then to what the options say.
 * False if somebody else has changed the same meanwhile, and says so. */
bool edit_save(struct cmd *, const struct write_words *);
#endif
