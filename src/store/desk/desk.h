/* desk.h - an open desk: who works on it, when, and what it remembers */
#ifndef DESK_H
#define DESK_H

#include <setjmp.h>
#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "mem.h"
#include "out.h"
#include "backoff.h"
#include "when.h"

struct db;
struct desk;

/* What a store function found. It never prints; `why` says more to a person. */
enum answer {
	DONE,
	SAME,	 /* nothing to change, nothing written */
	MISSING, /* no such record */
	REFUSED	 /* bad value, forbidden, or changed meanwhile */
};

/* The circumstances of one change. A zeroed one with at = { NONE } is: now, by
 * the desk's actor. */
struct origin {
	struct instant at; /* NONE: now */
	const char *actor; /* NULL: the desk's */
	int64_t cause;	   /* event that led to it; 0: none */
	const char *reason;
};
#define ORIGIN_NOW ((struct origin){ .at = { NONE } })

enum desk_mode { DESK_READ, DESK_WRITE };

/*
 * What a module remembers of a desk while it is open. The functions may be
 * NULL.
 */
#define DESK_MEMORIES 16
struct desk_memory {
	size_t size;

	/*
	 * Forgets what was read from the records of a kind, which have changed.
	 * NULL: forgets all, because the transaction begins again.
	 */
	void (*forget)(struct desk *, void *memory, const char *kind);

	/* Forgets what was read or written since desk_save: desk_undo. */
	void (*undo)(struct desk *, void *memory);

	/* Writes what follows from the transaction, before it is committed. */
	void (*settle)(struct desk *, void *memory);

	/* Frees what forget leaves. */
	void (*close)(void *memory);
};

/* What is freed if the transaction begins again: desk_guard. */
struct guard {
	struct guard *next;
	void (*fn)(void *);
	void *arg;
};

struct desk {
	struct db *db;
	struct instant clock;	/* when_now() */
	struct instant now;	/* --at, else the clock */
	bool at_given;		/* the user named the instant */
	const char *login;	/* of the real user */
	const char *actor;	/* --as, else the login */
	bool unrecorded;	/* no events: a desk in the making */
	struct out *plan;	/* -n: change records; else NULL */
	int64_t before;		/* the last event before this transaction */
	jmp_buf *again;		/* of the running transaction */
	struct backoff backoff; /* with others, for that transaction */
	struct guard *guards;	/* in it, the newest first */

	struct buf sql; /* scratch for built statements */
	struct {
		const struct desk_memory *of;
		void *memory;
	} memories[DESK_MEMORIES]; /* what modules remember of it */
	size_t nmemories;
};

/*
 * Opens the desk of that database and checks that it is one and that the schema
 * is this program's. Ends the program with the right status if not. `now` and
 * `login` are set; actor is the login.
 */
void desk_open(struct desk *, const char *database, enum desk_mode);
void desk_close(struct desk *);

/*
 * Makes a database with its schema and lets fill (may be NULL) put the first
 * records, all in one transaction. Status 73 if the file is there and not
 * empty. wal: insists on a write-ahead log; otherwise what is safe.
 */
void desk_create(struct desk *, const char *database, bool wal,
    void (*fill)(struct desk *, void *), void *arg);

/*
 * Brings an older database up to date and lets after (may be NULL) change what
 * follows from it, all in one transaction. Returns the number of steps; without
 * a step after is not called.
 */
int desk_upgrade(struct desk *, const char *database,
    void (*after)(struct desk *, void *), void *arg);

/* Switches an existing database to a write-ahead log. */
void desk_wal(struct desk *);

/*
 * Runs fn in one transaction, and the whole of it again if another
 * was faster or the server went away (for HD_WAIT seconds, at least 10 times).
 * fn must be able to start over. If it returns false, or dry is true,
 * everything is rolled back. Returns what fn did.
 */
bool desk_transaction(struct desk *, enum desk_mode,
    bool (*fn)(struct desk *, void *), void *, bool dry);

/*
 * A transaction that begins again does not return to who holds something: then
 * fn(arg) frees it. Else the holder does, and takes the guard away; the newest
 * goes first.
 */
void desk_guard(struct desk *, struct guard *, void (*fn)(void *), void *arg);
void desk_unguard(struct desk *);

/* NONE, or how far a standby is behind its primary, 0 if not at all. */
struct span desk_behind(struct desk *);

/*
 * In a transaction that is to be rolled back: does so now, so that nobody waits
 * for it, and goes on as a reader. What was read stays in memory.
 */
void desk_only_reads(struct desk *);

/* Savepoint around one record, for --keep-going. */
void desk_save(struct desk *);
void desk_release(struct desk *);
void desk_undo(struct desk *);

/* A setting of the desk, or `otherwise`. Valid while the desk is open. */
const char *desk_setting(struct desk *, const char *, const char *otherwise);

/* Returns the memory of a module, zeroed when it is asked for first. */
void *desk_memory(struct desk *, const struct desk_memory *);

/* Lets all modules forget what they read from a kind (NULL: everything). */
void desk_forget(struct desk *, const char *kind);
#endif
