/* event_sql.h - SQL of the order of events, and of what is undone */
#ifndef EVENT_SQL_H
#define EVENT_SQL_H

/*
 * SQL: puts the events with this alias in the order of the life of their
 * ticket, or in the opposite order. An event that a history has told later may
 * have happened earlier.
 */
#define EVENT_LIFE(e) e ".at, coalesce(" e ".place, 0), " e ".id"
#define EVENT_LIFE_BACK(e) \
	e ".at DESC, coalesce(" e ".place, 0) DESC, " e ".id DESC"

/*
 * SQL of a condition on the event in table e: it is undone, by an event that is
 * not undone itself. EVENT_COUNTS: it is neither undone nor an undo.
 */
#define EVENT_UNDONE(e)                                             \
	"EXISTS (SELECT 1 FROM event uu WHERE uu.undoes = " e ".id" \
	" AND NOT EXISTS (SELECT 1 FROM event ur WHERE ur.undoes = uu.id))"
#define EVENT_COUNTS(e) "(" e ".undoes IS NULL AND NOT " EVENT_UNDONE(e) ")"

/* The same as of an instant, of the event with that id. */
#define EVENT_UNDONE_BY(id, at)                                             \
	"EXISTS (SELECT 1 FROM event uu WHERE uu.undoes = " id              \
	" AND uu.at <= " at " AND NOT EXISTS (SELECT 1 FROM event ur WHERE" \
	" ur.undoes = uu.id AND ur.at <= " at "))"

/* EVENT_COUNTS as of the instant `then` of a search; for columns and joins. */
#define EVENT_COUNTS_THEN(e) \
	"(" e ".undoes IS NULL AND NOT " EVENT_UNDONE_BY(e ".id", "@then") ")"
#endif
