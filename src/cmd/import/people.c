/* people.c - who the people of an export are on this desk */
#include <stdlib.h>
#include <string.h>

#include "account.h"
#include "actor.h"
#include "identity.h"
#include "lookup.h"
#include "names.h"
#include "people.h"
#include "put.h"
#include "value.h"
#include "words.h"

void
people_learn(struct import *im, const char *kind, const char *columns,
    struct dict *to, const char *space)
{
	struct desk *d = &im->c->desk;
	struct find f = { .kind = kind_find(d, kind),
		.as_of = { NONE },
		.limit = NONE,
		.retired = true };
	struct spool s = { 0 };
	struct buf why = { 0 }, text = { 0 };
	struct out o;

	find_columns(f.kind, columns, &f.show, &f.nshow, &why);
	out_begin(&o, &s, OUT_LINE, false);
	find_run(d, &f, &o);
	out_end(&o);
	buf_room(&text, s.size);
	text.n = spool_read(&s, 0, text.s, s.size);
	text.s[text.n] = '\0';
	for (char *line = text.s; *line != '\0';) {
		char *tab = strchr(line, '\t'), *end = strchr(line, '\n');

		if (tab == NULL || end == NULL || tab > end)
			break;
		*tab = *end = '\0';
		if (tab[1] != '\0')
			dict_set(to, space, tab + 1, line);
		line = end + 1;
	}
	free(f.show);
	buf_free(&text);
	spool_free(&s);
}

/* Returns a full name, if nobody else of the export has it; else NULL. */
static const char *
full_name(struct import *im, const char *id, const char *name)
{
	const char *whose;

	if (name == NULL || strchr(name, ' ') == NULL ||
	    strchr(name, '@') != NULL)
		return NULL;
	whose = dict_get(&im->people, "full name", name);
	if (whose == NULL)
		dict_set(&im->people, "full name", name, id);
	return whose == NULL || strcmp(whose, id) == 0 ? name : NULL;
}

/* Returns how a person is called here: the address, else the telephone number,
 * else the full name, else the format and the id. */
static const char *
address_of(struct import *im, const char *id, const struct move_record *r,
    struct pool *pool)
{
	const char *address = r != NULL ? move_text(r, "address") : NULL;
	struct buf b = { 0 };

	if (address == NULL && strchr(id, '@') != NULL)
		address = id;
	if (address == NULL && r != NULL)
		address = move_text(r, "phone");
	if (address == NULL && r != NULL)
		address = full_name(im, id, move_text(r, "name"));
	if (address == NULL)
		buf_fmt(&b, "%s:%s", im->format->name, id);
	address =
	    value_person(&im->c->desk, address != NULL ? address : b.s, pool);
	address = mem_keep(pool, address, strlen(address));
	buf_free(&b);
	return address;
}

/* Returns the login that a profile, or an agent with this address, says. */
static const char *
login_known(
    struct import *im, const char *id, const char *name, const char *address)
{
	const struct profile_heading *h =
	    profile_find(&im->given, "agent", strlen("agent"));
	const char *const says[] = { address, name, id };
	const char *login;

	for (size_t i = 0; h != NULL && i < 3; i++)
		if (says[i] != NULL &&
		    (login = profile_value(h, says[i], strlen(says[i]))) !=
			NULL &&
		    *login != '\0')
			return login;
	if ((login = dict_get(&im->emails, "email", address)) != NULL)
		return login;
	return names_find(&im->c->desk, "agent", address) != NULL ? address
								  : NULL;
}

static void
bring_agent(struct import *im, const char *id, const char *name,
    const char *address, bool retired)
{
	const char *login = login_known(im, id, name, address);
	const char *const cells[] = { "name", name, "email",
		strchr(address, '@') != NULL ? address : NULL, NULL };

	if (login == NULL) {
		login = address;
		account_note(im, "agent", NULL, NULL,
		    words_put(im, "agent", login, cells) ? "added" : "known",
		    1);
		if (retired)
			dict_set(&im->people, "retire", login, "yes");
	} else
		account_note(im, "agent", NULL, NULL, "known", 1);
	dict_set(&im->people, "login", id, login);
}

static void
bring_contact(
    struct import *im, const struct move_record *r, const char *address)
{
	const char *org = move_text(r, "organisation");
	const char *const cells[] = { "name", move_text(r, "name"), "phone",
		move_text(r, "phone"), "organisation",
		org == NULL ? NULL : words_named(im, "organisation", org),
		"language", move_text(r, "language"), "zone",
		move_text(r, "zone"), NULL };

	if (dict_get(&im->people, "known", address) != NULL)
		account_note(im, "contact", NULL, NULL, "known", 1);
	else if (words_put(im, "contact", address, cells)) {
		account_note(im, "contact", NULL, NULL, "added", 1);
		dict_set(&im->people, "known", address, "yes");
	}
}

/* Learns who somebody is, and whether the desk knows them. All are asked for
 * before the first is written: what is written is forgotten by those who ask.
 */
static void
learn_person(struct import *im, const struct move_record *r)
{
	const char *id = move_text(r, "id");
	struct pool pool = { 0 };
	const char *address = address_of(im, id, r, &pool);

	dict_set(&im->people, "contact", id, address);
	dict_set(&im->people, "name", id, move_text(r, "name"));
	if (move_text(r, "agent") == NULL &&
	    lookup(&im->c->desk, LOOKUP_CONTACT, address)->there)
		dict_set(&im->people, "known", address, "yes");
	mem_free(&pool);
}

static void
bring_person(struct import *im, const struct move_record *r)
{
	const char *id = move_text(r, "id");
	const char *address = dict_get(&im->people, "contact", id);

	if (move_text(r, "agent") != NULL)
		bring_agent(im, id, move_text(r, "name"), address,
		    move_text(r, "retired") != NULL);
	else
		bring_contact(im, r, address);
}

static void
bring_named(struct import *im, const char *kind, const struct move_record *r)
{
	const char *name = move_text(r, "name");
	const char *const cells[] = { "help", move_text(r, "help"), NULL };

	if (dict_get(&im->done, kind, name) != NULL)
		return;
	dict_set(&im->done, kind, name, "yes");
	if (account_find(im, kind, name) == NULL &&
	    names_like(&im->c->desk, kind, name) == NULL &&
	    profile_find(&im->given, kind, strlen(kind)) == NULL) {
		words_put(im, kind, name, cells);
		account_note(im, kind, name, name, "added", 0);
	}
}

void
people_bring(struct import *im)
{
	struct move_record r = { 0 };

	dict_free(&im->people);
	dict_free(&im->emails);
	people_learn(im, "agent", "login,email", &im->emails, "email");
	/* organisations and teams first: people name them */
	for (int pass = 0; pass < 3; pass++)
		for (size_t i = 0; i < im->move.n && im->move.v[i].ticket == 0;
		     i++) {
			enum move_kind kind = im->move.v[i].kind;

			if (kind > MOVE_PERSON ||
			    (kind == MOVE_PERSON) != (pass > 0))
				continue;
			move_read(&im->move, i, &r);
			if (pass == 1)
				learn_person(im, &r);
			else if (pass == 2)
				bring_person(im, &r);
			else
				bring_named(im,
				    kind == MOVE_TEAM ? "team" : "organisation",
				    &r);
		}
	move_record_free(&r);
}

void
people_learn_all(struct import *im)
{
	struct move_record r = { 0 };

	for (size_t i = 0; i < im->move.n && im->move.v[i].ticket == 0; i++)
		if (im->move.v[i].kind == MOVE_PERSON) {
			move_read(&im->move, i, &r);
			learn_person(im, &r);
			if (move_text(&r, "agent") != NULL)
				dict_set(&im->people, "login",
				    move_text(&r, "id"), "agent");
		}
	move_record_free(&r);
}

/* Somebody whom the export names only by a number. */
static void
bring_unknown(struct import *im, const char *id)
{
	struct pool pool = { 0 };
	const char *address = address_of(im, id, NULL, &pool);

	account_note(im, "person", id, address,
	    strchr(id, '@') != NULL ? "known by address" : "not in the export",
	    1);
	dict_set(&im->people, "contact", id, address);
	mem_free(&pool);
}

const char *
people_contact(struct import *im, const char *id)
{
	const char *address;

	if (id == NULL || *id == '\0')
		return NULL;
	if ((address = dict_get(&im->people, "contact", id)) == NULL) {
		bring_unknown(im, id);
		address = dict_get(&im->people, "contact", id);
	}
	return address;
}

const char *
people_agent(struct import *im, const char *id)
{
	const char *address = people_contact(im, id), *login;

	if (address == NULL)
		return NULL;
	if ((login = dict_get(&im->people, "login", id)) != NULL)
		return login;
	bring_agent(im, id, dict_get(&im->people, "name", id), address, true);
	return dict_get(&im->people, "login", id);
}

const char *
people_actor(struct import *im, const char *id)
{
	const char *login =
	    id != NULL ? dict_get(&im->people, "login", id) : NULL;

	if (id != NULL && strcmp(id, ACTOR_SYSTEM) == 0)
		return ACTOR_SYSTEM;
	return login != NULL ? login : people_contact(im, id);
}

static void
retire(void *arg, const char *login, const char *yes)
{
	struct import *im = arg;
	struct desk *d = &im->c->desk;
	const struct origin now = ORIGIN_NOW;
	struct buf why = { 0 };

	(void)yes;
	if (put_retire(d, kind_find(d, "agent"), login, false, &now, NULL,
		&why) == DONE)
		account_note(im, "agent", NULL, NULL, "retired", 1);
	buf_free(&why);
}

void
people_retire(struct import *im)
{
	dict_each(&im->people, "retire", retire, im);
}
