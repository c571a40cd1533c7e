/* show_entry.c - a message or note on a ticket's page */
#include <string.h>

#include "quotation.h"
#include "show_impl.h"
#include "span.h"
#include "sql.h"
#include "text.h"
#include "translate.h"

static void
attachments(struct desk *d, int64_t entry, struct buf *b)
{
	struct db_rows *r = sql_query(d,
	    "SELECT name, type, size FROM"
	    " attachment WHERE entry = $1 ORDER BY id",
	    DB_ARGS(V(entry)));

	while (sql_next(d, r)) {
		buf_str(b, "    [");
		show_safe(b, db_text(r, 0, NULL));
		buf_str(b, ", ");
		show_safe(b, db_text(r, 1, NULL));
		buf_fmt(b, ", %lld]\n", (long long)db_int(r, 2));
	}
}

/* Writes a line of a text, indented by four spaces; what is too long for the
 * screen goes on below. */
static void
line(struct buf *b, const char *s, size_t n, size_t width)
{
	size_t most = width > 24 ? width - 4 : 20, part;
	struct buf shown = { 0 };

	text_show(&shown, s, n, false);
	s = buf_s(&shown);
	n = shown.n;
	do {
		part = width == 0 ? n : text_break(s, n, most);
		buf_str(b, n > 0 ? "    " : "");
		buf_add(b, s, part);
		buf_ch(b, '\n');
		for (n -= part, s += part; n > 0 && *s == ' '; n--)
			s++;
	} while (n > 0);
	buf_free(&shown);
}

/* Where the text of an entry goes. */
struct sheet {
	struct buf *b;
	const struct show *how;
};

static void
lines(struct buf *b, const char *s, size_t n, size_t width)
{
	for (const char *end = s + n; s < end;) {
		const char *lf = memchr(s, '\n', (size_t)(end - s));

		line(b, s, (size_t)((lf != NULL ? lf : end) - s), width);
		s = lf != NULL ? lf + 1 : end;
	}
}

/* "[12 quoted lines]", unless everything is to be shown. */
static void
part(void *sheet, const struct quotation_part *p)
{
	const struct sheet *to = sheet;
	const struct out_screen *screen = &to->how->screen;
	struct buf said = { 0 };

	if (p->is == QUOTATION_OWN || p->lines == 0) {
		lines(to->b, p->text, p->n, screen->width);
		return;
	}
	buf_fmt(&said,
	    p->is == QUOTATION_QUOTED ? _("[quoted lines: %zu]")
				      : _("[signature, lines: %zu]"),
	    p->lines);
	buf_str(to->b, "    ");
	out_styled(screen, to->b, OUT_DIM, said.s, said.n);
	buf_ch(to->b, '\n');
	buf_free(&said);
}

static void
body(struct buf *b, const char *s, const struct show *how)
{
	struct sheet to = { b, how };

	if (how->whole)
		lines(b, s, strlen(s), how->screen.width);
	else
		quotation_parts(s, part, &to);
}

/* What people should know of a message of mail; a message that nothing proves
 * is marked only where others are proven. */
static void
marks(struct desk *d, const char *words, struct buf *b)
{
	static const struct {
		const char *word, *said;
	} known[] = { { "signed", N_("signed, not checked") },
		{ "encrypted", N_("encrypted, not read") },
		{ "stranger", N_("not of this ticket") },
		{ "changed", N_("same Message-ID as another") },
		{ "cut", N_("cut") }, { "damaged", N_("damaged") },
		{ "unverified", N_("sender not verified") } };
	bool all = desk_setting(d, "authserv_id", NULL) != NULL;

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (text_word(words, known[i].word) &&
		    (all || strcmp(known[i].word, "unverified") != 0))
			buf_fmt(b, " · %s", _(known[i].said));
}

/* "today 09:20  ana → requester", "today 09:30  bia (note)" */
void
show_entry(struct desk *d, struct db_rows *r, int64_t ticket,
    const struct show *how, struct buf *b)
{
	struct buf at = { 0 };
	const char *role = db_text(r, 4, NULL);

	when_show(
	    &at, (struct instant){ db_int(r, 1) }, how->screen.now, false);
	buf_ch(b, '\n');
	out_styled(&how->screen, b, OUT_DIM, at.s, at.n);
	buf_str(b, "  ");
	show_safe(b, db_text(r, 3, NULL));
	if (VALUE_OF(entry, db_text(r, 2, NULL)) == ENTRY_NOTE)
		buf_str(b, _(" (note)"));
	else if (VALUE_OF(role, role) == ROLE_REQUESTER)
		buf_str(b, _(" (requester)"));
	else
		buf_str(b, _(" → requester"));
	if (!db_null(r, 5)) {
		buf_str(b, " · ");
		show_safe(b, db_text(r, 5, NULL));
	}
	if (!db_null(r, 9)) {
		buf_str(b, " · ");
		span_show(b, (struct span){ db_int(r, 9) });
	}
	marks(d, db_text(r, 8, NULL), b);
	if (db_int(r, 7) != ticket)
		buf_fmt(b, "  #%lld", (long long)db_int(r, 7));
	buf_ch(b, '\n');
	body(b, db_text(r, 6, NULL), how);
	attachments(d, db_int(r, 0), b);
	buf_free(&at);
}
