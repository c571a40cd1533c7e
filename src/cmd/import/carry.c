/* carry.c - all of an export on its way into the desk */
#include <stdlib.h>
#include <string.h>

#include "account.h"
#include "article.h"
#include "carry.h"
#include "life.h"
#include "link.h"
#include "people.h"
#include "put_link.h"
#include "text.h"
#include "words.h"

/* --------------------------------------------------------------- tickets */

static void
refuse(struct import *im, const char *why)
{
	im->c->refused++;
	warn("%s", why);
	account_refuse(im, "ticket", NULL, why);
}

static void
tickets(struct import *im)
{
	struct move *m = &im->move;
	struct desk *d = &im->c->desk;
	struct buf why = { 0 };
	size_t to;

	for (size_t i = 0; i < m->n; i = to) {
		for (to = i + 1;
		     to < m->n && m->v[to].ticket == m->v[i].ticket;)
			to++;
		if (m->v[i].ticket == 0)
			continue;
		buf_clear(&why);
		if (im->c->keep)
			desk_save(d);
		mem_reset(&im->c->of_item);
		if (life_bring(im, i, to, &why) != REFUSED) {
			if (im->c->keep)
				desk_release(d);
			continue;
		}
		if (im->c->keep)
			desk_undo(d);
		refuse(im, buf_s(&why));
	}
	buf_free(&why);
}

/* ----------------------------------------------------------------- links */

/* No export says when a link was made: not after the last event. */
static struct instant
last_event(struct desk *d, int64_t id)
{
	struct instant at = { NONE };
	struct ticket t;

	if (ticket_read(d, id, &t)) {
		at = t.updated;
		ticket_free(&t);
	}
	return at;
}

static void
link_one(struct import *im, const struct move_record *r)
{
	struct pool pool = { 0 };
	struct origin origin = ORIGIN_NOW;
	struct buf why = { 0 };
	struct link l;
	enum answer answer = REFUSED;
	int64_t one = ticket_by_key(
		    &im->c->desk, life_key(im, move_text(r, "ticket"), &pool)),
		other = ticket_by_key(
		    &im->c->desk, life_key(im, move_text(r, "other"), &pool));

	if (one == NONE || other == NONE)
		account_note(im, "link", NULL, NULL,
		    "left out: a ticket is not in the export", 1);
	else if (link_read(one, move_text(r, "link"), other, &l, &why)) {
		origin.at = last_event(&im->c->desk, l.ticket);
		answer = put_link(&im->c->desk, &l, false, &origin, &why);
	}
	if (answer == DONE || answer == SAME)
		account_note(im, "link", NULL, NULL,
		    answer == DONE ? "added" : "known", 1);
	else if (one != NONE && other != NONE)
		account_refuse(im, "link", move_text(r, "ticket"), buf_s(&why));
	buf_free(&why);
	mem_free(&pool);
}

/* -------------------------------------------------------------- articles */

static void
article_one(struct import *im, const struct move_record *r)
{
	static const char *const columns[] = { "title", "body", "state",
		"language", "tag" };
	struct origin origin = ORIGIN_NOW;
	struct article a;
	struct pool pool = { 0 };
	struct buf why = { 0 };
	bool good = true;

	article_clear(&a);
	for (size_t i = 0; good && i < sizeof(columns) / sizeof(columns[0]);
	     i++)
		if (move_text(r, columns[i]) != NULL)
			good = article_set(&im->c->desk, &a, columns[i],
			    move_text(r, columns[i]), &pool, &why);
	if (good && a.title != NULL &&
	    dict_get(&im->done, "article", a.title) != NULL)
		account_note(im, "article", NULL, NULL, "known", 1);
	else if (good &&
	    article_add(&im->c->desk, &a, &pool, &origin, &why) == DONE)
		account_note(im, "article", NULL, NULL, "added", 1);
	else
		account_refuse(
		    im, "article", move_text(r, "title"), buf_s(&why));
	buf_free(&why);
	mem_free(&pool);
}

static void
loose(struct import *im)
{
	struct move_record r = { 0 };

	people_learn(im, "article", "id,title", &im->done, "article");
	for (size_t i = 0; i < im->move.n && im->move.v[i].ticket == 0; i++) {
		if (im->move.v[i].kind != MOVE_LINK &&
		    im->move.v[i].kind != MOVE_ARTICLE)
			continue;
		move_read(&im->move, i, &r);
		if (r.kind == MOVE_LINK)
			link_one(im, &r);
		else
			article_one(im, &r);
	}
	move_record_free(&r);
}

static void
left_out_of(struct import *im, const char *kind)
{
	struct move *m = &im->move;

	for (size_t i = 0; i < m->left_out.cap; i++) {
		const struct dict_item *l = &m->left_out.v[i];

		if (l->text != NULL && strcmp(l->space, kind) == 0)
			account_note(im, kind, l->name, NULL, "left out",
			    strtoll(l->text, NULL, 10));
	}
}

static void
name(void *arg, const char *id, const char *yes)
{
	(void)yes;
	words_field_name(arg, id);
}

/* A ticket in memory has all columns, so they are declared before the first
 * one is made. */
static void
declare(void *arg, const char *id, const char *yes)
{
	(void)yes;
	words_field(arg, id);
}

bool
carry_all(struct import *im)
{
	static const char *const kinds[] = { "record", "event", "change",
		"entry", "field" };

	account_clear(im);
	dict_free(&im->done);
	im->unknown = 0;
	dict_each(&im->move.dict, "field used", name, im);
	dict_each(&im->move.dict, "field used", declare, im);
	people_bring(im);
	tickets(im);
	loose(im);
	people_retire(im);
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		left_out_of(im, kinds[i]);
	words_warn(im);
	return (im->c->refused == 0 || im->c->keep) && im->unknown == 0;
}
