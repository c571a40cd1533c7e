/* model.c - what triage has learned, as records of the desk */
#include <stdlib.h>

#include "model.h"
#include "sql.h"
#include "stored.h"
#include "translate.h"

static void
write_model(struct desk *d, const char *column, const struct classifier *c,
    size_t tickets)
{
	struct buf b = { 0 };
	char digest[STORED_HASH];

	classifier_write(c, &b);
	stored_hash(b.s, b.n, digest);
	sql_run(d,
	    "INSERT INTO model (name, trained, tickets, choices, digest, data)"
	    " VALUES ($1, $2, $3, $4, $5, $6)",
	    DB_ARGS(V(column), V(d->now), V((int64_t)tickets), V((int64_t)c->n),
		V((const char *)digest), val_blob(b.s, b.n)));
	buf_free(&b);
}

int
model_train(
    struct desk *d, const struct weights_module *m, const struct ended *h)
{
	int models = 0;

	sql_run(d, "DELETE FROM model", DB_NOARGS);
	for (int i = 0; i < TRIAGE_COLUMNS; i++) {
		struct classifier c;
		size_t n;
		struct example *e = ended_examples(h, i, &n);
		bool learned = classifier_learn(&c, m, e, n);

		free(e);
		if (learned) {
			write_model(d, ended_column[i], &c, n);
			classifier_free(&c);
			models++;
		}
	}
	desk_forget(d, "model");
	return models;
}

bool
model_read(struct desk *d, const char *column, struct classifier *c)
{
	struct db_rows *r = sql_query(
	    d, "SELECT data FROM model WHERE name = $1", DB_ARGS(V(column)));
	bool found = sql_next(d, r), good = false;
	size_t n;

	if (found) {
		const char *s = db_text(r, 0, &n);

		good = classifier_read(c, s, n);
		db_done(r);
		if (!good)
			desk_broken(d,
			    _("the model of %s is damaged; run 'hd-triage "
			      "train'"),
			    column);
	}
	return good;
}
