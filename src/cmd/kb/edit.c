/* edit.c - an article in the editor: title, columns and text at once */
#include "article_file.h"
#include "article_version.h"
#include "edit.h"

static int64_t id;
static const char *form;
static struct article_file then, written;

static bool
read_form(struct cmd *c)
{
	struct buf b = { 0 };
	struct article a;

	if (!cmd_id(c->argv[0], &id))
		die(EX_DATAERR, _("\"%s\" is not an id"), c->argv[0]);
	if (!article_read(&c->desk, id, &a, &c->keepsake))
		die(EX_DATAERR, _("no article has the id %s"), c->argv[0]);
	article_file_of(&a, &then, &c->keepsake);
	article_file_write(&b, &a, article_versions(&c->desk, id));
	form = mem_keep(&c->keepsake, b.s, b.n);
	buf_free(&b);
	return true;
}

void
edit_begin(struct cmd *c)
{
	struct buf why = { 0 };
	const char *text;
	int line = 0;

	cmd_read_on(c, read_form);
	text = cmd_text_edit(c, form);
	if (text == NULL)
		die(EX_DATAERR, _("the text is empty; nothing is changed"));
	if (!article_file_read(text, &written, &c->keepsake, &line, &why))
		die(EX_DATAERR, _("line %d: %s"), line, why.s);
	if (written.id != id)
		die(EX_DATAERR, _("the id cannot be changed"));
	/* a column whose line is gone is empty */
	for (size_t i = 0; i < ARTICLE_COLUMNS; i++)
		written.has[i] = then.has[i];
	buf_free(&why);
}

bool
edit_save(struct cmd *c, const struct write_words *w)
{
	struct item it = { .c = c, .operand = "article", .origin = ORIGIN_NOW };
	struct buf why = { 0 };
	struct article_file now, merged;
	struct article a;
	bool good = false;

	if (!article_read(&c->desk, id, &a, &c->keepsake))
		die(EX_DATAERR, _("no article has the id %s"), c->argv[0]);
	article_file_of(&a, &now, &c->keepsake);
	article_clear(&a);
	a.id = id;
	if (!article_file_merge(&written, &then, &now, &merged, &why))
		warn(_("somebody else has changed %s meanwhile; begin again "
		       "with the new version"),
		    why.s);
	else if (!article_file_set(&c->desk, &merged, &a, &c->keepsake, &why))
		warn("%s", why.s);
	else {
		write_fill(c, w, &a);
		if (article_change(&c->desk, &a, &it.origin) == DONE)
			write_changed(&it, id);
		good = true;
	}
	buf_free(&why);
	return good;
}
