/* life_entry.c - what people wrote, and the files that belong to it */
#include <sys/stat.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "account.h"
#include "actor.h"
#include "attach.h"
#include "identity.h"
#include "life.h"
#include "people.h"
#include "text.h"

/* ----------------------------------------------------------------- files */

static bool
safe(const char *name)
{
	return name != NULL && strchr(name, '/') == NULL && *name != '.' &&
	    *name != '\0' && !identity_blank(name);
}

/* Returns the path of a regular file that no link leads to, NULL: none. */
static const char *
path_of(struct life *l, const char *folder, const char *name)
{
	struct buf b = { 0 };
	struct stat st;
	const char *path = NULL;

	buf_str(&b, l->im->attachments);
	if (folder != NULL) {
		buf_fmt(&b, "/%s", folder);
		if (!safe(folder) || lstat(b.s, &st) != 0 ||
		    !S_ISDIR(st.st_mode)) {
			buf_free(&b);
			return NULL;
		}
	}
	buf_fmt(&b, "/%s", name);
	if (lstat(b.s, &st) == 0 && S_ISREG(st.st_mode))
		path = mem_keep(&l->keep, b.s, b.n);
	buf_free(&b);
	return path;
}

static bool
small_enough(struct life *l, const char *path)
{
	const char *max = desk_setting(l->d, "attachment_max", NULL);
	struct stat st;

	return max == NULL || stat(path, &st) != 0 ||
	    (int64_t)st.st_size <= strtoll(max, NULL, 10);
}

static void
add_file(struct life *l, struct written *to, const char *name, const char *id)
{
	const char *path = NULL;

	if (!safe(name)) {
		account_refuse(
		    l->im, "attachment", name, "its name is a path, or hidden");
		return;
	}
	if (l->im->attachments != NULL) {
		path = id != NULL ? path_of(l, id, name) : NULL;
		path = path != NULL ? path : path_of(l, l->all[0].ticket, name);
		path = path != NULL ? path : path_of(l, NULL, name);
	}
	if (path == NULL || !small_enough(l, path)) {
		account_note(l->im, "attachment", NULL, NULL,
		    path == NULL ? "left out: not in the folder"
				 : "left out: larger than attachment_max",
		    1);
		return;
	}
	to->files =
	    mem_grow(to->files, to->w.nfiles, &to->cap, sizeof(*to->files));
	to->files[to->w.nfiles++] = path;
}

static void
add_files(struct life *l, const struct move_record *r, struct written *to)
{
	for (size_t i = 0; i < r->n; i++)
		if (strcmp(r->v[i].name, "file") == 0)
			add_file(l, to, r->v[i].new,
			    i + 1 < r->n &&
				    strcmp(r->v[i + 1].name, "file_id") == 0
				? r->v[i + 1].new
				: NULL);
	to->w.files = to->files;
}

/* ----------------------------------------------------------------- texts */

/* Returns the key of an entry: that of the export, else what it says. */
static const char *
key_of(struct life *l, const struct move_record *r)
{
	const char *id = move_text(r, "entry"), *kept;
	const char *body = move_text(r, "body");
	struct buf b = { 0 };

	buf_str(&b, l->im->prefix != NULL ? l->im->prefix : "");
	if (id != NULL)
		buf_fmt(&b, "%s:%s", l->im->format->name, id);
	else
		buf_fmt(&b, "%s:%s@%lld-%zx", l->im->format->name,
		    l->all[0].ticket, (long long)r->at.s,
		    text_hash(body != NULL ? body : ""));
	kept = mem_keep(&l->keep, b.s, b.n);
	buf_free(&b);
	return kept;
}

/* On whose side somebody is who writes. */
static enum role
role_of(struct life *l, const struct move_record *r, const char *id)
{
	const char *said = move_text(r, "role");
	const char *login =
	    id != NULL ? dict_get(&l->im->people, "login", id) : NULL;

	if (said != NULL && VALUE_OF(role, said) != ROLE_NONE)
		return VALUE_OF(role, said);
	if (id != NULL && strcmp(id, ACTOR_SYSTEM) == 0)
		return ROLE_SYSTEM;
	if (id == NULL || text_same(people_contact(l->im, id), l->requester))
		return ROLE_REQUESTER;
	return login != NULL ? ROLE_AGENT : ROLE_REQUESTER;
}

static const char *
author_of(struct life *l, enum role role, const char *id)
{
	if (role == ROLE_SYSTEM)
		return ACTOR_SYSTEM;
	if (id == NULL)
		return l->requester;
	return role == ROLE_AGENT ? people_actor(l->im, id)
				  : people_contact(l->im, id);
}

bool
life_entry(struct life *l, const struct move_record *r, struct written *to)
{
	const char *kind = move_text(r, "kind"), *id = move_text(r, "author");
	const char *body = move_text(r, "body"),
		   *channel = move_text(r, "channel");

	*to = (struct written){ 0 };
	if (kind == NULL)
		return false;
	if (id == NULL)
		id = move_text(r, "actor");
	add_files(l, r, to);
	body = identity_content(body);
	if (body != NULL && identity_blank(body))
		body = NULL;
	if (body == NULL && to->w.nfiles == 0) {
		account_note(
		    l->im, kind, NULL, NULL, "left out: it has no text", 1);
		return false;
	}
	to->w.kind = VALUE_OF(entry, kind);
	to->w.body = body;
	to->w.role = role_of(l, r, id);
	to->w.author = author_of(l, to->w.role, id);
	to->w.channel =
	    channel != NULL ? life_value(l, "channel", channel) : NULL;
	to->w.key = key_of(l, r);
	to->w.attach = attach_files;
	return true;
}

bool
life_is_reply(struct life *l, const struct move_record *r)
{
	const char *kind = move_text(r, "kind"), *id = move_text(r, "author");

	if (id == NULL)
		id = move_text(r, "actor");
	return kind != NULL && VALUE_OF(entry, kind) == ENTRY_MESSAGE &&
	    role_of(l, r, id) == ROLE_AGENT;
}

void
life_entry_free(struct written *w)
{
	free(w->files);
	*w = (struct written){ 0 };
}
