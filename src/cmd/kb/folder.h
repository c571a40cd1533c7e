/* folder.h - articles as files of a folder */
#ifndef FOLDER_H
#define FOLDER_H

#include "article_file.h"
#include "cmd.h"

/* A file of the folder; the texts live as long as the command. */
struct folder_file {
	const char *path, *name;
	const char *text; /* its bytes */
	struct article_file says;
};

struct folder {
	const char *path;
	struct folder_file *v; /* by name; owned */
	size_t n, cap;

	/* what is to be written when the work is done */
	struct folder_change {
		const char *path, *text;
		const char *gone; /* this file has another name now; or NULL */
	} * change;		  /* owned */
	size_t changes, cap_changes;
};

/*
 * Reads the files NAME.md of a folder; `make`: it need not exist, and is made.
 * Ends the program with status 66 if a file cannot be read, and with 65, after
 * a line for each, if some are not what articles look like.
 */
void folder_read(struct cmd *, const char *path, bool make, struct folder *);

/* Returns the file of an article, or NULL. */
const struct folder_file *folder_of(const struct folder *, int64_t id);

/* Notes what is to be written. NAME.md is the path of a new file. */
void folder_change(struct cmd *, struct folder *, const char *path,
    const char *text, const char *gone);

/* Returns the path of NUMBER.md, or of PATH.theirs. */
const char *folder_path(struct cmd *, const struct folder *, int64_t id);
const char *folder_theirs(struct cmd *, const char *path);

/* Forgets what was noted, for an attempt that begins again; writes it. */
void folder_again(struct folder *);
void folder_write(struct folder *);
#endif
