/* erase.h - what the law asks for: a person, a text or a file is forgotten */
#ifndef ERASE_H
#define ERASE_H

#include "kind.h"
#include "out.h"

/* What is erased beside what a person is called by. */
struct erase_choice {
	bool messages;		 /* of a contact: what they wrote, too */
	bool files;		 /* of a contact: files that they sent, too */
	const char *const *also; /* of a person: what they are called, too */
	size_t nalso;
	bool force; /* also an agent who has active tickets */
};

/* What was found. A zeroed one is empty; erase_done frees it. */
struct erased {
	struct out *o;	   /* gets a record for each place; has its columns */
	int64_t n;	   /* places where something was erased */
	struct buf tables; /* that were written to: "ticket, entry" */
	const char *kind;  /* of the person erased last, or NULL */
	struct buf was;	   /* ... their key, and ... */
	struct buf as;	   /* ... what they are called now; empty: none */
};

/* Returns true if records of the kind can be erased: contact, agent, entry,
 * attachment or ticket. */
bool erase_kind(const char *kind);

/* Adds the columns of the records that say what was found. */
void erase_columns(struct out *);

/*
 * Erases a record of that kind by its key. A person becomes `erased-N' in every
 * column that is personal (COL_PERSONAL) of every table, N being the
 * event that says so; a ticket loses its text, that of its entries, and its
 * files; an entry its text and files; an attachment its name and its bytes.
 * Everything else stays, and figures with it. Returns MISSING if there is no
 * such record, SAME if it has been erased already; REFUSED, and why.
 */
enum answer erase_record(struct desk *, const char *kind, const char *key,
    const struct erase_choice *, const struct origin *, struct erased *,
    struct buf *why);

/* Erases no record: all tables are overwritten by erase_bytes, because an
 * earlier command could not do it. */
void erase_again(struct desk *, struct erased *);

/* Adds the records of what no command can reach: backups, copies, logs. */
void erase_remains(struct out *);

/*
 * Overwrites what the engine keeps of rows that were changed, when the
 * transaction has been committed. Returns EX_OK; or the exit status, and why,
 * if somebody still reads them or the disk fails.
 */
int erase_bytes(struct desk *, const struct erased *, struct buf *why);
void erase_done(struct erased *);
#endif
