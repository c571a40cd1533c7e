/* kind.h - the kinds of records, each with a table of columns */
#ifndef KIND_H
#define KIND_H

#include "col.h"
#include "desk.h"
#include "kind_records.h"
#include "vocabulary.h"

enum {
	KIND_PUT = 1,	    /* hd-put works on it */
	KIND_CUSTOM = 2,    /* field records may add columns */
	KIND_DROP = 4,	    /* hd-drop works on it: it has `retired` */
	KIND_TICKET = 8,    /* its records are tickets */
	KIND_CHANGES = 16,  /* events t with their changes c */
	KIND_CLOCKS = 32,   /* clocks depend on its records */
	KIND_OWNER = 64,    /* a ticket names one, which may have a calendar */
	KIND_BELONGS = 128, /* its records belong to a ticket, or to none */
	KIND_PERSON = 256,  /* its records are people */
	KIND_AGENTS = 512,  /* agents, not only admins, put its records */
	KIND_OWN = 1024,    /* its records have a command of their own; hd-set
				carries out what that one plans */
	KIND_FLAGS = 2048   /* from here on: flags for those who copy a kind */
};

/* A kind of record. Everything that it points to is borrowed. */
struct kind {
	const char *name; /* also of its table and of its manual hd-NAME(5) */
	const char *help; /* what its records are, for lists of kinds */
	const struct col *cols;
	size_t n;	   /* how many columns; 0 in kind_all */
	const char *from;  /* FROM clause; NULL: "NAME t", then join */
	const char *join;  /* " JOIN ..." of further tables, or NULL */
	const char *order; /* columns that hd-list sorts by */
	const char *time;  /* column that --as-of compares; NULL: none */
	unsigned flags;	   /* KIND_... */
};

/* All kinds without their custom columns. The last one's name is NULL. */
extern const struct kind kind_all[];

/* Adds "'team', 'service'": the kinds that have all of these flags, for SQL. */
void kind_list(struct buf *, unsigned flags);

/* Returns the kind of this name without custom columns, or NULL. */
const struct kind *kind_plain(const char *);

/*
 * Returns the kind of this name with the columns that this desk has declared,
 * or NULL. It is borrowed until the desk is closed. When a field record
 * changes, it is out of date.
 */
const struct kind *kind_find(struct desk *, const char *);

/* Does the same for a name that a person typed: NULL, and why. */
const struct kind *kind_named(struct desk *, const char *, struct buf *why);

/*
 * Adds the expression that selects a column: "t.status". In an expression of
 * the table of columns, the word @now becomes the instant in seconds.
 */
void kind_sql(struct buf *, const struct col *, struct instant now);

/*
 * Adds the key of a row of values: "new,closed". Events name the record by it.
 * The values are in the order of the columns of the kind.
 */
void kind_key(const struct kind *, const struct val *, struct buf *);

/* Adds the name of the column in its table: "status", "x_floor". */
void kind_column(struct buf *, const struct col *);

/* Adds SELECT with all columns of the kind, in their order, from its table;
 * what is computed is null. */
void kind_select(struct buf *, const struct kind *);

/*
 * The structs that the tables describe. A member is the column of its name,
 * which the help of the column explains. NULL, NONE and an enum's 0 are null.
 * Texts are borrowed, unless the struct has a pool. Those of the kinds that
 * hd-put writes are in kind_records.h.
 */
struct ticket {
	int64_t id;
	const char *key;
	struct instant created, updated;
	const char *subject, *status;
	enum category state;
	struct flag active;
	const char *type;
	int64_t priority, impact, urgency;
	const char *category, *service, *channel;
	const char *requester, *organisation;
	const char *team, *agent;
	int64_t level;
	const char *tag;
	struct instant promised, due, first_reply, solved, closed;
	int64_t replies, reopens, reassigns;
	struct span age, left;
	const char *body;
	struct instant withdrawn;
	int64_t parent, children;
	struct flag blocked;
	const char *watcher, *requesters;
	int64_t merged;
	const char *awaits;
	struct instant awaits_since;
	struct instant resume;
	struct instant starts, ends;
	int64_t risk;
	const char *plan, *backout, *root_cause, *workaround;
	enum approval_state approval;
	struct flag collides;
	const char *requester_name; /* said with the address; no column */
	struct val *custom;	    /* owned; one for each custom column */
	struct pool keep;	    /* texts that were read from its row */
};

struct event {
	int64_t id;
	struct instant at, recorded;
	const char *actor, *login;
	int64_t ticket;
	const char *kind, *name, *action, *reason;
	int64_t cause;
	enum metric metric;
	const char *rung;
	int64_t batch, undoes;
};

struct change {
	int64_t event;
	struct instant at;
	const char *actor;
	int64_t ticket;
	const char *kind, *name, *action, *field, *old, *new;
};

struct seal {
	int64_t id;
	struct instant at;
	int64_t version, first, last, events, records;
	const char *previous, *digest;
};

struct model {
	const char *name;
	struct instant trained;
	int64_t tickets, choices;
	const char *digest;
};

struct entry {
	int64_t id, event, ticket;
	struct instant at;
	enum entry_kind kind;
	const char *author;
	enum role role;
	const char *channel, *body, *key;
	struct instant withdrawn;
	struct span spent;
};

struct worklog {
	int64_t id, ticket;
	struct instant at;
	const char *agent;
	struct span spent;
	enum entry_kind kind;
	const char *requester, *organisation, *category, *service, *team;
	const char *subject;
	struct instant withdrawn;
};

struct attachment {
	int64_t id, entry, ticket;
	const char *name, *type;
	int64_t size;
	const char *hash;
};

struct link {
	int64_t ticket;
	enum link_type link;
	int64_t other;
	struct instant created, retired;
};

/* A message of mail that came in or went out. */
struct mail {
	int64_t id;
	struct instant at;
	enum direction direction;
	enum mail_state state;
	const char *message_id, *digest, *sender, *recipient, *subject;
	enum verdict_is verdict;
	const char *evidence, *marks;
	int64_t ticket, entry, size;
	const char *raw, *reason;
};

struct clock {
	int64_t ticket;
	enum metric metric;
	int64_t instance;
	const char *policy, *calendar, *target, *ladder;
	enum clock_state state;
	struct instant started, since;
	struct span spent;
	struct instant due, imminent, ended, breached, next_at;
	struct flag reached;
	int64_t rungs_done, rungs_owed; /* a bit for each rung of the ladder */
	struct span left;
	const char *team, *agent, *subject;
	int64_t priority;
};

struct article {
	int64_t id;
	const char *title, *body;
	enum article_state state;
	const char *language, *tag;
	int64_t ticket;
	const char *author;
	struct instant created, updated, retired;
	int64_t translation_of;
	struct instant review_at;
	const char *owner, *category, *service;
	uint64_t given; /* no column: a bit for each one that is to be set */
	const char
	    *taken; /* no column: lines, what was taken out of the text */
};

struct lesson {
	int64_t id, article;
	const char *question;
	int64_t ticket;
	struct flag helped;
	enum lesson_source source;
	const char *comment, *author;
	struct instant created, retired;
};

/* What monitoring says of something that it watches. */
struct alert {
	const char *source, *key;
	enum alert_state state;
	enum severity severity;
	const char *text, *service;
	struct instant at, since, opened, turned;
	int64_t turns;
	struct instant next_at;
	int64_t readings, ticket;
};

/* Who must agree to a ticket, and what somebody said. */
struct approval {
	int64_t ticket;
	const char *people;
	int64_t quorum;
	struct flag veto, own;
	struct instant until, retired;
	enum approval_state state;
	int64_t yes, no;
};

struct vote {
	int64_t ticket;
	const char *voter;
	enum vote_is vote;
	const char *deputy, *comment;
	int64_t round;
	struct instant retired;
	struct flag counts;
};

/* What the desk has to tell somebody. */
struct notice {
	int64_t id;
	struct instant at;
	int64_t ticket;
	const char *template;
	enum whom whom;
	const char *person, *address, *channel, *subject;
	enum notice_state state;
	struct instant next_at, ended;
	int64_t tries;
	const char *reason;
	int64_t event, entry;
	const char *message_id, *body;
};

/* Returns the value of the column with that name, or its text; "": none. */
struct val *kind_value(const struct kind *, struct val *, const char *name);
const char *kind_text(
    const struct kind *, const struct val *, const char *name);
#endif
