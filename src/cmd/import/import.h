/* import.h - what the files of hd-import share */
#ifndef IMPORT_H
#define IMPORT_H

#include "cmd.h"
#include "format.h"
#include "profile.h"
#include "ticket.h"

struct import {
	struct cmd *c;
	const struct format *format;
	struct move move;	 /* what the export has */
	struct profile given;	 /* --words */
	struct profile words;	 /* of the format */
	const char *prefix;	 /* of keys; NULL: none */
	const char *attachments; /* a folder, or NULL */
	struct account *account; /* what became of what */
	struct dict people;	 /* ids: "contact", "login", "retire" */
	struct dict emails;	 /* of agents of the desk: their logins */
	struct dict done;	 /* teams and others that are made sure of */
	int64_t unknown;	 /* words that mean nothing here */
	bool reads;		 /* --compare: nothing is written */
};

/* ------------------------------------------------------------- account.c */

/* Notes that n things of a kind, called `name` there (or NULL), became
 * something (or NULL), and how. A later note of the same adds to it. */
void account_note(struct import *, const char *kind, const char *name,
    const char *becomes, const char *how, int64_t n);

/* Returns what a name of a kind has become; NULL: not noted yet. */
const char *account_find(
    const struct import *, const char *kind, const char *name);

/* Notes that something of a kind is left out, and why. */
void account_refuse(
    struct import *, const char *kind, const char *name, const char *why);

/* Calls fn for each name that was noted with that `how`. */
void account_each(struct import *, const char *how,
    void (*fn)(const char *kind, const char *name, int64_t n));

/* Prints all that was noted; forgets it. */
void account_print(struct import *);
void account_clear(struct import *);

/* ---------------------------------------------------------------- read.c */

/* Reads the files, and those in the folders, into im->move. Ends the program if
 * one cannot be read, or is not of the format. */
void import_read(struct import *, char *const *paths, int n);

/* --------------------------------------------------------------- words.c */

/*
 * Returns what a word of a column (status, priority, type, channel, team,
 * organisation, category, service) means on this desk, NULL: no value. Adds
 * what may be added, and notes what is unknown.
 */
const char *words_meaning(struct import *, const char *column, const char *);

/* Returns the same for a team or an organisation that the export calls by a
 * name, or by a number; a number that it does not explain becomes
 * FORMAT:NUMBER.
 */
const char *words_named(struct import *, const char *kind, const char *id);

/* Makes sure that there is a record with this key; adds it if not, with the
 * cells given (names and values in turn, the last one NULL). Returns true if it
 * was added. */
bool words_put(struct import *, const char *kind, const char *key,
    const char *const *cells);

/* Notes how a column would be called, so that two with one name get two. Call
 * it for all IDs first. */
void words_field_name(struct import *, const char *id);

/* Returns the name of the column that a cell "field:ID" becomes; declares it.
 */
const char *words_field(struct import *, const char *id);

/* Warns of each word that is unknown, and what to write. */
void words_warn(struct import *);

/* -------------------------------------------------------------- people.c */

/* Learns two columns of all records of a kind: the text of the second names the
 * first. */
void people_learn(struct import *, const char *kind, const char *columns,
    struct dict *to, const char *space);

/* Brings the organisations, teams and people of the export. */
void people_bring(struct import *);

/* Learns who they are, and brings nobody. */
void people_learn_all(struct import *);

/* Return the address, or the login, of a person of the export. */
const char *people_contact(struct import *, const char *id);
const char *people_agent(struct import *, const char *id);

/* Returns how a person acts: as an agent, else as a contact. */
const char *people_actor(struct import *, const char *id);

/* Retires the agents that are retired there and have no active ticket here. */
void people_retire(struct import *);

/* ---------------------------------------------------------------- life.c */

/*
 * Brings one ticket: the records from..to of the move, which are sorted.
 * REFUSED, and why.
 */
enum answer life_bring(
    struct import *, size_t from, size_t to, struct buf *why);

/* Returns the key here of a ticket there, kept in the pool. */
const char *life_key(const struct import *, const char *, struct pool *);

/* ------------------------------------------------------------- compare.c */

/* Prints figures of the export beside those of the desk: by month, team and
 * status. */
bool compare(struct import *);

/* --------------------------------------------------------------- carry.c */

/* Brings all of it in the transaction that is open. */
bool carry(struct import *);
#endif
