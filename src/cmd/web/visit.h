/* visit.h - one request of a browser: who asks, for what, and the answer */
#ifndef VISIT_H
#define VISIT_H

#include "address.h"
#include "cmd.h"
#include "pass.h"
#include "portal.h"
#include "request.h"
#include "response.h"

struct route;

struct visit {
	struct cmd *c;
	struct desk *d; /* of c */
	struct request q;
	struct response r;
	struct token_keys keys;
	const struct route *route;
	const char *part[4];  /* what stood for each * of the route */
	const char *language; /* as tags of languages are: "en", "pt-BR" */
	const char *contact, *agent; /* who is logged in; both NULL: nobody */
	const char *cookie;
	struct pass pass;   /* of the link; address NULL: there is none */
	struct portal eyes; /* whose requests are seen */
	struct {
		const char *name, *text;
	} wrong[32]; /* what is wrong with a form, by the names of inputs */
	size_t nwrong;
};

/* Finds out who is logged in: an agent or a contact who is in use. */
void visit_user(struct visit *);

/* From now on this person does what is done. */
void visit_act(struct visit *, const char *who);

/* Adds an address of these pages: "/help" and the path. Formats as html_fmt. */
void visit_path(struct visit *, struct buf *, const char *path);

/* Returns the text of a link for a request or (NONE) for all requests of the
 * address. It is kept while the command runs. */
const char *visit_pass(struct visit *, enum pass_for, int64_t ticket,
    const char *address, struct instant expires);

/* Reads the link in the path, and who may see what by it. False: there is no
 * such page, which has been written. */
bool visit_enter(struct visit *);

/* Keeps a text as long as the command runs. */
const char *visit_keep(struct visit *, const struct buf *);
#endif
