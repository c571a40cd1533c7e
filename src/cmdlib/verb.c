/* verb.c - which operands and options go with which verb */
#include <string.h>

#include "verb.h"

const struct verb *
verb_find(struct cmd *c, const struct verb *all, size_t n)
{
	for (size_t i = 0; i < n && c->argc > 0; i++)
		if (strcmp(c->argv[0], all[i].name) == 0) {
			c->argc--;
			c->argv++;
			return &all[i];
		}
	return &all[0];
}

bool
verb_takes(const struct verb *v, const char *option)
{
	size_t n = strlen(option);

	for (const char *p = v->options; *p != '\0'; p += strspn(p, " ")) {
		if (strncmp(p, option, n) == 0 && (p[n] == ' ' || p[n] == '\0'))
			return true;
		p += strcspn(p, " ");
	}
	return false;
}

static bool
given(const struct opt *o)
{
	switch (o->kind) {
	case OPT_BOOL:
		return *(const bool *)o->to;
	case OPT_TEXT:
		return *(const char *const *)o->to != NULL;
	case OPT_NUMBER:
		return *(const int64_t *)o->to != NONE;
	case OPT_LIST:
		return ((const struct opt_list *)o->to)->n > 0;
	}
	return false;
}

/* "list, sweep": those that take it. */
static void
takers(struct buf *b, const struct verb *all, size_t n, const char *option)
{
	for (size_t i = 0; i < n; i++)
		if (verb_takes(&all[i], option))
			buf_fmt(b, "%s%s", b->n > 0 ? ", " : "", all[i].name);
}

static void
options(struct cmd *c, const struct opt *o, const struct verb *v,
    const struct verb *all, size_t n)
{
	struct buf of = { 0 };

	for (; o->name != NULL; o++) {
		if (!given(o) || verb_takes(v, o->name))
			continue;
		takers(&of, all, n, o->name);
		if (of.n > 0)
			cmd_usage(c, _("--%s is an option of %s, not of %s"),
			    o->name, of.s, v->name);
	}
	buf_free(&of);
}

void
verb_check(
    struct cmd *c, const struct verb *v, const struct verb *all, size_t n)
{
	options(c, c->own, v, all, n);
	options(c, c->common, v, all, n);
	if (v->most == 0 && c->argc > 0)
		cmd_usage(c, _("%s takes no operands; leave out \"%s\""),
		    v->name, c->argv[0]);
	if (c->argc < v->least || (v->most != -1 && c->argc > v->most))
		cmd_usage(
		    c, _("%s takes these operands: %s"), v->name, v->operands);
}
