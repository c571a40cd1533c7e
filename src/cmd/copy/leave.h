/* leave.h - a desk as JSON that another help desk takes: hd-copy --format */
#ifndef LEAVE_H
#define LEAVE_H

#include "cmd.h"

/* Returns true if a desk can be written in this format: zendesk, jira. */
bool leave_known(const char *format);

/*
 * Writes a folder with the tickets, people, histories and files of the desk, as
 * the API of Zendesk has them, or as Jira imports them. The folder gets its
 * name when it is whole. Ends the program if it cannot be written. Always
 * returns true.
 */
bool leave_write(struct cmd *, const char *format, const char *folder);
#endif
