/* desk.h - opens a desk, waits for its server; who works on it, when */
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
struct happening;
struct link;

/* What a store function found. It never prints; `why` has a reason for people.
 */
enum answer {
	DONE,
	SAME,	 /* nothing to change, nothing written */
	MISSING, /* no such record */
	REFUSED	 /* bad value, forbidden, or changed meanwhile */
};

/*
 * When, by whom and why one change is made. ORIGIN_NOW: now, by the desk's
 * actor.
 */
struct origin {
	struct instant at; /* NONE: now */
	const char *actor; /* NULL: the desk's */
	int64_t cause;	   /* event that led to it; 0: none */
	const char *reason;
	int64_t undoes; /* event that it undoes; 0: none */
};
#define ORIGIN_NOW ((struct origin){ .at = { NONE } })

/* DESK_LATER: transactions read first, and perhaps write later. */
enum desk_mode { DESK_READ, DESK_LATER, DESK_WRITE };

/*
 * What a module remembers of a desk while it is open. The functions may be
 * NULL.
 */
#define DESK_MEMORIES 24
struct desk_memory {
	size_t size;

	/*
	 * Forgets what was read from the records of a kind, which have changed.
	 * NULL: forgets all, because the transaction begins again.
	 */
	void (*forget)(struct desk *, void *memory, const char *kind);

	/* Notes that what comes from now on may be undone: desk_save. */
	void (*save)(struct desk *, void *memory);

	/* Forgets what was read or written since desk_save: desk_undo. */
	void (*undo)(struct desk *, void *memory);

	/* Writes what follows from the transaction, before it is committed. */
	void (*settle)(struct desk *, void *memory);

	/* Frees what forget leaves. */
	void (*close)(void *memory);
};

/* What is freed if the transaction begins again; the caller of desk_guard owns
 * it. */
struct guard {
	struct guard *next;
	void (*fn)(void *);
	void *arg;
};

/* What outlives an attempt at a transaction; it must depend on no record. */
struct desk_kept {
	struct backoff backoff; /* before the next attempt */
	struct buf sql;		/* scratch for built statements */
	struct {
		const struct desk_memory *of;
		void *memory;
	} memories[DESK_MEMORIES]; /* what modules remember, see there */
	size_t nmemories;
};

/*
 * An open desk. If a transaction begins again, desk_transaction puts every
 * member back to what it was when the transaction began, but for `kept`. So a
 * new member needs no care.
 */
struct desk {
	struct db *db;
	struct instant clock; /* when_now() */
	struct instant now;   /* --at, else the clock; nothing sets it later */
	bool at_given;	      /* the user named the instant */
	bool ahead;	      /* instants may be far ahead: desk_ahead.h */
	const char *login;    /* of the real user */
	const char *actor;    /* --as, else the login */
	int was;	      /* the schema before an upgrade; 0: none */
	bool unrecorded;      /* no events: a desk in the making */
	struct out *plan;     /* -n: change records; else NULL */
	int64_t before;	      /* the last event before this transaction */
	const char *alone;    /* a table: one such transaction at a time */
	struct {
		int64_t event, ticket; /* NONE: none */
	} wrote;		       /* last, in this transaction */
	void (*so_far)(struct desk *); /* prints what was found; or NULL */
	int64_t batch;		       /* the first event of it; 0: none yet */
	int64_t batch_saved;	       /* at the last savepoint */
	jmp_buf *again;	      /* of the running transaction, else NULL */
	struct guard *guards; /* in it, the newest first */
	struct desk_kept kept;

	const char *untold; /* no notice tells this person: a program, or
			       nobody knows who; NULL: all are told */
	/* Told of what happened to a ticket, after it is written: rules then do
	 * what follows (store/rule). NULL: nothing follows. */
	void (*happened)(struct desk *, const struct happening *);
	/* Adds the address of a page: of a ticket, or (NONE) of all tickets of
	 * a contact. NULL: there are no pages. */
	void (*link)(
	    struct desk *, int64_t ticket, const char *contact, struct buf *);
	/* Links tickets, or removes a link, as put_link does, for rooms below
	 * store/put. NULL: no links are made. */
	enum answer (*connect)(struct desk *, const struct link *, bool remove,
	    const struct origin *, struct buf *why);
	bool past_too; /* also of what has an instant in the past */
};

/*
 * Opens the desk of that database and checks that it is one and that the schema
 * is this program's. Ends the program with the right status if not. `now` and
 * `login` are set; actor is the login.
 */
void desk_open(struct desk *, const char *database, enum desk_mode);
void desk_close(struct desk *);

/* Returns who works on the desk: --as, else the login. A reader's desk looks
 * the login up only here. */
const char *desk_actor(struct desk *);

/*
 * Makes a database with its schema and lets fill (may be NULL) put the first
 * records, all in one transaction, and closes it. A file gets its name when all
 * of it is there (desk_file.h). Ends the program with status 73 if the file is
 * there and not empty. wal: always uses a write-ahead log, else only where the
 * version of SQLite makes that safe. schema: the version of the schema; 0: that
 * of this program. With an older one, fill may use only what that one has.
 */
void desk_create(struct desk *, const char *database, int schema, bool wal,
    void (*fill)(struct desk *, void *), void *arg);

/*
 * Makes a desk in memory, with the schema for files and without any record, to
 * compare another one with. desk_close ends it.
 */
void desk_scratch(struct desk *);

/*
 * Makes a model of the desk: its schema as the schema files make it, of the
 * same engine and without any record. desk_close ends it. Returns false if that
 * cannot be done, and why: a standby has no temporary tables.
 */
bool desk_model(const struct desk *, struct desk *model, struct buf *why);

/*
 * Brings an older database up to date and lets after (may be NULL) change what
 * follows from it, all in one transaction. ahead: see desk_ahead.h. Returns the
 * number of steps; without a step after is not called.
 */
int desk_upgrade(struct desk *, const char *database, bool ahead,
    void (*after)(struct desk *, void *), void *arg);

/* Ends the program if a desk has a newer schema than the program. */
void desk_not_newer(const char *database, int version);

/* Switches an existing database to a write-ahead log. */
void desk_wal(struct desk *);

/*
 * Runs fn in one transaction, and the whole of it again if another transaction
 * was faster or the server went away: for HD_WAIT seconds, at least 10 times.
 * If fn returns false, or dry is true, everything is rolled back. Returns what
 * fn returned.
 *
 * An attempt that begins again leaves no trace: the desk and what modules
 * remember of it are put back, the time zone is that of TZ again, what warn
 * said is thrown away (else it is printed when the transaction has ended), and
 * unfinished files are removed. What else fn changes it must set itself when it
 * starts over.
 */
bool desk_transaction(struct desk *, enum desk_mode,
    bool (*fn)(struct desk *, void *), void *, bool dry);

/*
 * Adds a guard: if the transaction begins again, fn(arg) frees what the caller
 * holds, since the caller does not get control back. Otherwise the caller frees
 * it and calls desk_unguard, which removes the newest guard.
 */
void desk_guard(struct desk *, struct guard *, void (*fn)(void *), void *arg);
void desk_unguard(struct desk *);

/* What the next transaction deletes is overwritten (db_secure). */
void desk_secure(struct desk *);

/* Returns how far a standby is behind its primary (0: not at all); NONE: it is
 * no standby. */
struct span desk_behind(struct desk *);

/*
 * Rolls back a transaction that would be rolled back at its end, so that no
 * other one waits for it, and goes on as a reader. What modules remember stays.
 */
void desk_only_reads(struct desk *);

/*
 * Sets a savepoint in front of one record, for --keep-going; keeps what came
 * after it; undoes what came after it.
 */
void desk_save(struct desk *);
void desk_release(struct desk *);
void desk_undo(struct desk *);

/*
 * Ends the program (status 65): records are missing that others name, or they
 * contradict each other. What the command has found so far is printed.
 */
_Noreturn void desk_broken(struct desk *, const char *, ...)
    __attribute__((format(printf, 2, 3)));

/* Adds where the database is: the machine and the path of its file, or the
 * identifier of the server and the name of the database. */
void desk_place(struct desk *, struct buf *);

/* Returns a setting of the desk, else `otherwise`. Valid until the transaction
 * begins again or a setting is put. */
const char *desk_setting(struct desk *, const char *, const char *otherwise);

/* Returns the memory of a module, zeroed when it is asked for first. */
void *desk_memory(struct desk *, const struct desk_memory *);

/* Lets all modules forget what they read from a kind (NULL: everything). */
void desk_forget(struct desk *, const char *kind);
#endif
