/*
 * db_again.c - a driver in front of the engine's driver, for tests: it answers
 * DB_AGAIN as if another writer had been faster (HD_TEST_AGAIN)
 */
#include <stdlib.h>
#include <string.h>

#include "driver.h"
#include "mem.h"

/*
 * Calls are counted from the start, and anew after each transaction that was
 * made to begin again.
 */
struct again {
	struct db_driver driver; /* what db->drv points to */
	const struct db_driver *engine;
	int64_t calls;
	int64_t at; /* the call that fails; 0: none any more */
	bool each;  /* the next time the call after it fails */
	bool lost;  /* this transaction must be rolled back */
};

static struct again *
again_of(struct db *db)
{
	return db->again;
}

/* Returns true if this call is the one that fails. */
static bool
lose(struct db *db)
{
	struct again *a = again_of(db);

	if (a->lost || ++a->calls != a->at)
		return a->lost;
	a->lost = true;
	a->at = a->each ? a->at + 1 : 0;
	buf_clear(&db->err);
	buf_str(&db->err, "HD_TEST_AGAIN");
	return true;
}

static enum db_code
again_control(struct db *db, enum db_verb verb)
{
	struct again *a = again_of(db);

	if (verb == DB_ROLLBACK && a->lost) {
		a->lost = false;
		a->calls = 0;
	} else if (verb != DB_ROLLBACK && verb != DB_UNDO && lose(db))
		return DB_AGAIN;
	return a->engine->control(db, verb);
}

static enum db_code
again_run(struct db *db, const char *sql, size_t n, const struct val *args,
    int64_t *changed)
{
	return lose(db) ? DB_AGAIN
			: again_of(db)->engine->run(db, sql, n, args, changed);
}

static enum db_code
again_query(struct db *db, const char *sql, size_t n, const struct val *args,
    void **stmt)
{
	return lose(db) ? DB_AGAIN
			: again_of(db)->engine->query(db, sql, n, args, stmt);
}

static enum db_code
again_next(struct db *db, void *stmt, bool *row)
{
	return lose(db) ? DB_AGAIN : again_of(db)->engine->next(db, stmt, row);
}

static enum db_code
again_new_id(struct db *db, const char *table, int64_t *id)
{
	return lose(db) ? DB_AGAIN
			: again_of(db)->engine->new_id(db, table, id);
}

static void
again_close(struct db *db)
{
	struct again *a = again_of(db);

	a->engine->close(db);
	db->again = NULL;
	free(a);
}

void
db_again(struct db *db, int64_t call)
{
	struct again *a = xcalloc(1, sizeof(*a));

	*a = (struct again){ .driver = *db->drv, .engine = db->drv };
	a->each = call == 0;
	a->at = a->each ? 1 : call;
	a->driver.control = again_control;
	a->driver.run = again_run;
	a->driver.query = again_query;
	a->driver.next = again_next;
	a->driver.new_id = again_new_id;
	a->driver.close = again_close;
	db->again = a;
	db->drv = &a->driver;
}
