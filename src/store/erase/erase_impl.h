/* erase_impl.h - what the files of erase share; private to them */
#ifndef ERASE_IMPL_H
#define ERASE_IMPL_H

#include "catalogue.h"
#include "erase.h"
#include "ids.h"
#include "mention.h"

#define ERASE_KEY_MAX 8 /* columns of a primary key */

/* A kind of people. */
struct erase_who {
	const char *kind, *key; /* the key is the first column of its table */
	const char *others;	/* kind of the people who may be called so */
	const char *column;	/* of ticket, that names them */
};

/* One run of erase_record. */
struct erase {
	struct desk *d;
	const struct origin *origin;
	const struct erase_choice *choice;
	struct erased *found;
	struct catalogue tables;
	const char *as; /* what takes the place: erased-12 */
	/* of a person: */
	const struct erase_who *who;
	const char *key;     /* their address, or login */
	struct mentions m;   /* what they are called by */
	struct ids tickets;  /* those that are about them */
	struct ids articles; /* those that were made from these */
	struct pool keep;    /* texts of the run */
};

/* A row on its way; texts are valid until the next one. */
struct erase_row {
	const struct table *t;
	const struct val *v;	 /* a cell for each column of the table */
	int64_t ticket;		 /* that it belongs to; NONE: none */
	const char *kind, *name; /* of the record that its event is about */
};

/*
 * Says what becomes of a cell that is not null. Returns true, and sets *new
 * (its text kept in e->keep), if it is to be changed.
 */
typedef bool erase_cell(
    struct erase *, const struct erase_row *, size_t column, struct val *new);

/*
 * Reads the rows of a table, or those that satisfy the condition (NULL: all;
 * the table is `t', its event `e', $1 the argument), lets the function judge
 * each cell, and then writes what is changed. Every value that is erased goes
 * this way, and only here is a value taken out of the desk.
 */
void erase_walk(struct erase *, const struct table *, const char *where,
    struct val arg, erase_cell *);

/* Adds the record of a place, and what has become of it. */
void erase_place(struct erase *, const char *kind, const char *name,
    const char *field, enum erase_outcome outcome);

/* Returns true if the rows of a table are changes: event, field, values. */
bool erase_changes(const struct table *);

/* Notes that rows of the table were written. */
void erase_wrote(struct erase *, const char *table);

/* Writes the event of the erasure and sets e->as. */
int64_t erase_event(struct erase *, const char *kind, const char *name);

/* Returns true if a text is what an erasure has left. */
bool erase_left(const char *);

/*
 * Walks through everything that belongs to a ticket, and empties what it says:
 * subject, key, columns of text of its own, reasons, texts, files. `subject`:
 * only its subject, and what it was before.
 */
void erase_ticket_text(struct erase *, int64_t ticket, bool subject);

/* Empties the text and the key of an entry; `files`: takes away its files. */
void erase_entry_text(struct erase *, int64_t entry, bool text, bool files);

/*
 * Takes away messages of mail as they came: those whose hashes the statement
 * finds, with its argument. `is`: only those for which it returns true; the
 * bytes of the message are the second column.
 */
void erase_mail_raw(struct erase *, const char *sql, struct val arg,
    bool (*is)(struct erase *, const char *, size_t));

/* Returns true if the column of the kind mail is what the message says. Its
 * Message-ID stays: the message is known by that. */
bool erase_mail_column(const char *);

/* Takes away the message that became an entry; `text`: also what is noted of
 * what it says. */
void erase_mail_entry(struct erase *, int64_t entry, bool text);

/* Sets *new for a text that is not empty and not erased; returns true then. */
bool erase_empty(struct erase *, struct val, struct val *new);

/* Finds what the person e->key is, and was, called by. Returns false, and why,
 * if somebody of the other kind of people has this key, too. */
bool erase_forms(struct erase *, struct buf *why);

/* Changes a cell as erase_contact does; see erase_cell. */
erase_cell erase_person;

/* Puts e->as into conditions on agents ("agent=ana,bia"). Returns true, and
 * sets *new, if they name the agent e->key. */
bool erase_conditions(struct erase *, const char *, struct val *new);

/* The kinds of erase_record. */
enum answer erase_contact(struct erase *, const char *key, struct buf *why);
enum answer erase_agent(struct erase *, const char *key, struct buf *why);
enum answer erase_ticket(struct erase *, const char *key, struct buf *why);
enum answer erase_entry(struct erase *, const char *key, struct buf *why);
enum answer erase_attachment(struct erase *, const char *key, struct buf *why);

/* Erases what notices say of an entry. Of an entry, and of a ticket, those that
 * wait are never sent. */
void erase_notice_entry(struct erase *, int64_t entry);
void erase_notice_ticket(struct erase *, int64_t ticket);
#endif
