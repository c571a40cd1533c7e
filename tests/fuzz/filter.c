/*
 * Fuzzes conditions: what the check accepts can be searched for, and a ticket
 * in memory meets the conditions of a policy if the database finds it. The
 * first byte chooses the kind of records, the rest is a line for each
 * condition.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "defaults.h"
#include "find.h"
#include "match.h"
#include "sql.h"
#include "ticket_row.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

#define CONDITIONS 600

static struct desk desk;
static char folder[] = "/tmp/hd-fuzz-filter-XXXXXX";
static char file[sizeof(folder) + sizeof("/desk")];

/* The lines of the input; text is what match_parse reads. */
static struct lines {
	char *line[CONDITIONS];
	size_t n;
	struct buf text;
	size_t kind;
} lines;

static void
bye(void)
{
	unlink(file);
	rmdir(folder);
}

static void
fill(struct desk *d, void *arg)
{
	static const char *const subjects[] = { "", "Printer", "100%_\\ \"x\"",
		"impress\xc3\xa3o" };
	const char *english = NULL;

	(void)arg;
	defaults_put(d, &english);
	sql_run(d,
	    "INSERT INTO category (name) VALUES"
	    " ('network/vpn'), ('networks')",
	    DB_NOARGS);
	for (int64_t i = 1; i <= 12; i++)
		sql_run(d,
		    "INSERT INTO ticket (id, created, updated, subject, status,"
		    " active, priority, impact, category, tag, key, level)"
		    " VALUES ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)",
		    DB_ARGS(V(i), V(i * 86400), V(subjects[i % 4]),
			V(i % 3 ? "open" : "solved"), V((int64_t)(i % 3 != 0)),
			V(1 + i % 5), V(i % 2 ? NONE : 1 + i % 3),
			V(i % 4 == 0	  ? NULL
				: i == 1  ? "network"
				: i < 7	  ? "network/vpn"
				: i == 11 ? "networks"
					  : "network/vpn"),
			V(i % 3 == 1 ? "vip Late" : NULL),
			V(i == 2 ? "K,1" : NULL)));
}

static void
begin(void)
{
	static struct desk made;

	if (desk.db != NULL)
		return;
	setenv("HD_NOW", "1970-01-08T00:00:00Z", 1);
	setenv("TZ", "UTC", 1);
	setenv("HD_DATADIR", "share", 0);
	if (mkdtemp(folder) == NULL)
		abort();
	snprintf(file, sizeof(file), "%s/desk", folder);
	desk_create(&made, file, 0, false, fill, NULL);
	desk_close(&made);
	desk_open(&desk, file, DESK_READ);
	atexit(bye);
}

static void
must(bool ok, const char *what)
{
	if (ok)
		return;
	fprintf(stderr, "broken promise: %s: %s\n", what, buf_s(&lines.text));
	abort();
}

/* The ids that a search finds, as text. */
static void
search(struct desk *d, const struct find *f, struct spool *to)
{
	struct out o;

	out_begin(&o, to, OUT_LINE, false);
	find_run(d, f, &o);
	out_end(&o);
}

/* The same ids, by asking each ticket. */
static void
ask(struct desk *d, const struct match *m, struct buf *to)
{
	for (int64_t id = 1; id <= 12; id++) {
		struct ticket t;

		must(ticket_read(d, id, &t), "the ticket is there");
		if (match_ticket(d, m, &t,
			t.active.v ? CATEGORY_OPEN : CATEGORY_SOLVED, JOIN_NOW))
			buf_fmt(to, "%lld\n", (long long)id);
		ticket_free(&t);
	}
}

static void
compare(struct desk *d, struct find *f)
{
	struct buf why = { 0 }, asked = { 0 };
	struct spool found = { 0 };
	struct match m;
	char text[4096];
	size_t n;

	if (!match_parse(d, buf_s(&lines.text), &m, &why)) {
		must(why.n > 0, "a reason");
		buf_free(&why);
		return;
	}
	search(d, f, &found);
	ask(d, &m, &asked);
	n = spool_read(&found, 0, text, sizeof(text));
	/* a quote, or a line that is no condition, joins two lines */
	if (m.n == f->nfilters && strpbrk(lines.text.s, "\"\\ \t") == NULL)
		must(n == asked.n && memcmp(text, buf_s(&asked), n) == 0,
		    "a ticket in memory answers as the database");
	(void)match_never(&m);
	(void)match_covers(&m, &m);
	(void)match_apart(&m, &m);
	match_free(&m);
	buf_free(&asked);
	spool_free(&found);
}

static bool
work(struct desk *d, void *arg)
{
	static const char *const kinds[] = { "ticket", "ticket", "event",
		"history", "clock", "agent", "category", "article", "policy",
		"entry" };
	struct filter filters[CONDITIONS];
	struct find f = { .kind = kind_find(d, kinds[lines.kind % 10]),
		.as_of = { NONE },
		.limit = NONE,
		.filters = filters };
	struct buf why = { 0 };
	bool good = true;

	(void)arg;
	for (size_t i = 0; i < lines.n; i++)
		if (filter_parse(lines.line[i], &filters[f.nfilters], &why))
			f.nfilters++;
	good = find_columns(f.kind, "id", &f.show, &f.nshow, &why) ||
	    find_columns(f.kind, NULL, &f.show, &f.nshow, &why);
	if (good && find_check(d, &f, &why)) {
		struct spool sp = { 0 };

		search(d, &f, &sp);
		spool_free(&sp);
		if (lines.kind % 10 == 0)
			compare(d, &f);
	}
	for (size_t i = 0; i < f.nfilters; i++)
		filter_free(&filters[i]);
	free(f.show);
	buf_free(&why);
	return true;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text, *p;

	if (size == 0 || memchr(data + 1, '\0', size - 1) != NULL)
		return 0;
	begin();
	text = malloc(size);
	memcpy(text, data + 1, size - 1);
	text[size - 1] = '\0';
	lines.n = 0;
	lines.kind = data[0];
	buf_clear(&lines.text);
	for (char *s = text; s != NULL && lines.n < CONDITIONS; s = p) {
		if ((p = strchr(s, '\n')) != NULL)
			*p++ = '\0';
		lines.line[lines.n++] = s;
		buf_fmt(&lines.text, "%s ", s);
	}
	if (lines.text.n > 0)
		lines.text.s[--lines.text.n] = '\0';
	desk_transaction(&desk, DESK_READ, work, NULL, false);
	free(text);
	return 0;
}
