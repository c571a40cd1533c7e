/* exchange.c - articles go to files, and come back: hd-kb export, import */
#include <stdlib.h>
#include <string.h>

#include "article_version.h"
#include "exchange.h"
#include "folder.h"
#include "links.h"
#include "number.h"
#include "write.h"

static struct folder folder;

/* Notes that an article, as the desk has it now, becomes a file. */
static void
to_file(struct cmd *c, int64_t id, const char *path, const char *gone)
{
	struct article a;
	struct buf b = { 0 };

	if (article_read(&c->desk, id, &a, &c->keepsake))
		article_file_write(&b, &a, article_versions(&c->desk, id));
	folder_change(c, &folder, path, buf_s(&b), gone);
	buf_free(&b);
}

/* Both have changed an article: that of the desk goes beside the file. */
static void
conflict(struct cmd *c, const struct folder_file *file, const char *columns)
{
	const char *theirs = folder_theirs(c, file->path);

	to_file(c, file->says.id, theirs, NULL);
	warn(_("%s: here and in the desk, %s has changed; take over what you "
	       "want of %s, and its version"),
	    file->path, columns, theirs);
	c->status = EX_NOTHING;
}

/* The article of a file: as the desk has it now, and as it was when the file
 * was made. */
struct known {
	struct article article;
	struct article_file now, then;
	int64_t version; /* of now */
};

static bool
know(struct cmd *c, const struct folder_file *file, struct known *k)
{
	struct desk *d = &c->desk;
	struct article then;

	if (!article_read(d, file->says.id, &k->article, &c->keepsake) ||
	    k->article.retired.s != NONE)
		return false;
	article_file_of(&k->article, &k->now, &c->keepsake);
	k->version = article_versions(d, file->says.id);
	k->then = k->now;
	if (file->says.version != NONE &&
	    article_version(
		d, file->says.id, file->says.version, &then, &c->keepsake))
		article_file_of(&then, &k->then, &c->keepsake);
	return true;
}

/* ------------------------------------------------------------------- import */

/* Adds the article of a file without an id; the file gets its name from it. */
static enum answer
add(struct cmd *c, struct item *it, const struct folder_file *file,
    struct buf *why)
{
	struct article a;
	enum answer answer;

	article_clear(&a);
	if (!article_file_set(&c->desk, &file->says, &a, &c->keepsake, why))
		return REFUSED;
	if (a.title == NULL) {
		buf_fmt(why, _("%s: is needed"), "title");
		return REFUSED;
	}
	answer = article_add(&c->desk, &a, &c->keepsake, &it->origin, why);
	if (answer != DONE)
		return answer;
	write_changed(it, a.id);
	if (!c->dry)
		to_file(c, a.id, folder_path(c, &folder, a.id), file->path);
	return DONE;
}

/* Changes the article of a file in what only the file has changed. */
static enum answer
change(struct cmd *c, struct item *it, const struct folder_file *file,
    struct buf *why)
{
	struct buf both = { 0 };
	struct article_file merged;
	struct article a;
	struct known k;
	enum answer answer = DONE;

	if (!know(c, file, &k)) {
		buf_fmt(why,
		    _("no article has the id %lld; without an id it becomes a "
		      "new one"),
		    (long long)file->says.id);
		return REFUSED;
	}
	if (!article_file_merge(&file->says, &k.then, &k.now, &merged, &both)) {
		conflict(c, file, both.s);
		buf_free(&both);
		return DONE;
	}
	article_clear(&a);
	a.id = file->says.id;
	if (!article_file_set(&c->desk, &merged, &a, &c->keepsake, why))
		return REFUSED;
	answer = article_change(&c->desk, &a, &it->origin);
	if (answer == DONE)
		write_changed(it, a.id);
	if (!c->dry &&
	    (answer == DONE || file->says.version != k.version ||
		!article_file_same(&k.now, &file->says)))
		to_file(c, a.id, file->path, NULL);
	return answer;
}

static bool
import(struct cmd *c)
{
	bool good = true;

	folder_again(&folder);
	c->status = EX_OK;
	for (size_t i = 0; i < folder.n; i++) {
		const struct folder_file *file = &folder.v[i];
		struct item it = {
			.c = c, .operand = file->path, .origin = ORIGIN_NOW
		};
		struct buf why = { 0 };

		good &= links_good(c, file);
		if ((file->says.id == NONE ? add : change)(
			c, &it, file, &why) == REFUSED) {
			warn("%s: %s", file->path, why.s);
			good = false;
		}
		buf_free(&why);
	}
	return good;
}

static int
finish(struct cmd *c, bool wrote)
{
	if (wrote && !c->dry)
		folder_write(&folder);
	return cmd_finish(c);
}

int
exchange_import(struct cmd *c)
{
	int status;

	cmd_no_records(c, false);
	folder_read(c, c->argv[0], false, &folder);
	status = cmd_write_on(c, import);
	return finish(c, status == EX_OK || status == EX_NOTHING);
}

/* ------------------------------------------------------------------- export */

/* An article that has a file already. */
static void
renew(struct cmd *c, const struct folder_file *file)
{
	struct article_file merged;
	struct buf both = { 0 };
	struct known k;

	if (!know(c, file, &k))
		return;
	if (article_file_same(&file->says, &k.then)) {
		if (file->says.version != k.version ||
		    !article_file_same(&k.now, &file->says))
			to_file(c, file->says.id, file->path, NULL);
	} else if (!article_file_merge(
		       &file->says, &k.then, &k.now, &merged, &both))
		conflict(c, file, both.s);
	else if (!article_file_same(&file->says, &k.now)) {
		warn(_("%s: has changes that the desk does not have; import it "
		       "first"),
		    file->path);
		c->status = EX_NOTHING;
	}
	buf_free(&both);
}

static bool export(struct cmd *c)
{
	struct find f = { .kind = kind_find(&c->desk, "article"),
		.as_of = { NONE },
		.limit = NONE };
	struct buf why = { 0 };
	struct spool ids = { 0 };
	struct out o;
	char *text, *next;
	int64_t id;

	folder_again(&folder);
	c->columns = "id";
	cmd_search_prepare(c, &f, c->argv + 1, c->argc - 1);
	out_begin(&o, &ids, OUT_LINE, false);
	find_run(&c->desk, &f, &o);
	out_end(&o);
	cmd_search_done(&f);
	text = xcalloc(ids.size + 1, 1);
	spool_read(&ids, 0, text, ids.size);
	for (char *s = text; *s != '\0'; s = next) {
		next = s + strcspn(s, "\n");
		next += *next != '\0';
		next[-1] = '\0';
		if (!number_whole(s, &id))
			continue;
		if (folder_of(&folder, id) != NULL)
			renew(c, folder_of(&folder, id));
		else
			to_file(c, id, folder_path(c, &folder, id), NULL);
	}
	free(text);
	spool_free(&ids);
	buf_free(&why);
	return true;
}

int
exchange_export(struct cmd *c)
{
	folder_read(c, c->argv[0], true, &folder);
	cmd_read_on(c, export);
	return finish(c, true);
}
