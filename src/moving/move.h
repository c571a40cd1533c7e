/* move.h - the records of another desk, in one form, whatever it was */
#ifndef MOVE_H
#define MOVE_H

#include "dict.h"
#include "spool.h"
#include "when.h"

/*
 * What a record is about. Cells are named as the columns of hd-tools are. In
 * them, requester, agent, actor and author are people as the export numbers
 * them (MOVE_PERSON has their id), organisation and team are names or numbers
 * (dictionary), status, priority, type and channel are words of the other desk,
 * and a cell "field:ID" is a column of one's own: the dictionary has its name
 * ("field") and type ("field type") under the ID; "field used" has
 * all IDs. Tickets that people know by another key than the export have it in
 * the dictionary ("key").
 */
enum move_kind {
	MOVE_ORGANISATION, /* name, help */
	MOVE_TEAM,	   /* name, help */
	MOVE_PERSON,	   /* id, name, address, phone, organisation, language,
			      zone, agent (yes), retired (yes) */
	MOVE_ARTICLE,	   /* key, title, body, state, language, tag */
	MOVE_LINK,	   /* ticket, link, other: keys of tickets */
	MOVE_TICKET,	   /* as it is now; created, updated, solved, closed */
	MOVE_EVENT	   /* key, actor, changes; an entry: kind, author, role,
			      channel, body, entry (its key), file ... */
};

#define MOVE_FIELD "field:"

/* A cell, or a change of a column. Texts are borrowed; NULL is null. */
struct move_cell {
	const char *name, *new, *old;
	bool change;	/* the column becomes `new` */
	bool old_known; /* and was `old` before */
};

/* A record that is read again. It is valid until the next one is read. */
struct move_record {
	enum move_kind kind;
	const char *ticket; /* the key of its ticket, or NULL */
	struct instant at;  /* of an event */
	int64_t nanoseconds;
	struct move_cell *v;
	size_t n, cap;
	struct buf bytes;
};

/* The records of an export. A zeroed one is empty. All is owned. */
struct move {
	struct spool spool;
	struct buf now; /* the record that is written */
	struct move_place {
		int64_t at;	/* nanoseconds since 1970, within limits */
		uint64_t where; /* in the spool */
		uint32_t ticket;
		uint32_t kind;
	} * v;
	size_t n, cap;
	bool sorted;
	struct dict dict; /* what numbers mean, in spaces */
	struct dict keys; /* of tickets: their numbers in v */
	uint32_t tickets;
	struct dict left_out; /* what no record has: "kind what" - count */
	struct instant now_at;
	struct instant last; /* the last instant that the export names */
};

/* Write a record: begin, cells, end. A ticket's key and instant come with
 * move_of. Cells whose value is NULL are null. */
void move_begin(struct move *, enum move_kind);
void move_of(struct move *, const char *ticket, struct instant, int64_t nano);
void move_cell(struct move *, const char *name, const char *value);
void move_change(struct move *, const char *column, const char *old,
    bool old_known, const char *new);
void move_end(struct move *);

/* Notes that n things of the export become nothing. */
void move_left_out(struct move *, const char *kind, const char *what);

/* Sorts the records: those of no ticket as they came, then ticket by ticket in
 * the order in which the export names them; the ticket itself, then its events
 * in the order of time. */
void move_sort(struct move *);

/* Reads record i of those that are sorted. */
void move_read(struct move *, size_t i, struct move_record *);

/* Returns the cell of a name, NULL if there is none; its text. */
const struct move_cell *move_find(const struct move_record *, const char *);
const char *move_text(const struct move_record *, const char *);
void move_record_free(struct move_record *);
#endif
