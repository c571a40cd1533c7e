/* verb.c - which operands and options belong to which verb */
#include <stdlib.h>
#include <string.h>

#include "cmd_impl.h"
#include "text.h"
#include "verb.h"

/* All verbs of the command. */
struct verbs {
	const struct verb *v;
	size_t n;
};

/* As messages call it: the verb without a name is written "-". */
static const char *
called(const struct verb *v)
{
	return *v->name != '\0' ? v->name : "-";
}

/* The verb that the first operand names, which is taken away, or NULL. */
static const struct verb *
named(struct cmd *c, const struct verbs *all)
{
	for (size_t i = 0; i < all->n && c->argc > 0; i++)
		if (*all->v[i].name != '\0' &&
		    strcmp(c->argv[0], all->v[i].name) == 0) {
			c->argc--;
			c->argv++;
			return &all->v[i];
		}
	return NULL;
}

/* It takes ids and conditions; without a name, no operands but "-". */
static const struct verb *
usual(const struct cmd *c, const struct verbs *all)
{
	int64_t id;
	bool none = c->argc == 0 || strcmp(c->argv[0], "-") == 0;

	for (size_t i = 0; i < all->n; i++)
		if ((all->v[i].flags & VERB_USUAL) &&
		    (none ||
			(*all->v[i].name != '\0' &&
			    (cmd_id(c->argv[0], &id) ||
				filter_like(c->argv[0])))))
			return &all->v[i];
	return NULL;
}

/* "list, sweep": the verbs that people can write. */
static _Noreturn void
ask_for_verb(struct cmd *c, const struct verbs *all)
{
	struct buf names = { 0 };

	for (size_t i = 0; i < all->n; i++)
		if (!(all->v[i].flags & VERB_HIDDEN) && *all->v[i].name != '\0')
			buf_fmt(&names, "%s%s", names.n > 0 ? ", " : "",
			    all->v[i].name);
	if (c->argc > 0)
		cmd_usage(c, _("\"%s\" is unknown; use one of these: %s"),
		    c->argv[0], names.s);
	cmd_usage(c, _("say what to do: %s"), names.s);
}

/* An option, which is in the group `what` of common options (0: none). */
static bool
takes(const struct verb *v, const struct opt *o, unsigned what)
{
	return (what & v->what) != 0 || text_word(v->options, o->name);
}

static bool
given(const struct opt *o)
{
	switch (o->kind) {
	case OPT_BOOL:
		return *(const bool *)o->to;
	case OPT_TEXT:
	case OPT_NAME:
		return *(const char *const *)o->to != NULL;
	case OPT_NUMBER:
		return *(const int64_t *)o->to != NONE;
	case OPT_LIST:
		return ((const struct opt_list *)o->to)->n > 0;
	}
	return false;
}

static void
check_option(struct cmd *c, const struct opt *o, unsigned what,
    const struct verb *v, const struct verbs *all)
{
	struct buf of = { 0 };

	if (!given(o) || takes(v, o, what))
		return;
	for (size_t i = 0; i < all->n; i++)
		if (takes(&all->v[i], o, what) &&
		    !(all->v[i].flags & VERB_HIDDEN))
			buf_fmt(&of, "%s%s", of.n > 0 ? ", " : "",
			    called(&all->v[i]));
	cmd_usage(c, _("--%s is an option of %s, not of %s"), o->name,
	    buf_s(&of), called(v));
}

static void
check(struct cmd *c, const struct verb *v, const struct verbs *all,
    unsigned everybodys)
{
	for (const struct opt *o = c->own; o->name != NULL; o++)
		check_option(c, o, 0, v, all);
	for (const struct opt *o = c->common; o->name != NULL; o++) {
		unsigned what = cmd_common_group(c, o->name);

		if (what != 0 && !(what & everybodys))
			check_option(c, o, what, v, all);
	}
	if (v->most == 0 && c->argc > 0)
		cmd_usage(c, _("%s takes no operands; leave out \"%s\""),
		    called(v), c->argv[0]);
	if (c->argc < v->least || (v->most != -1 && c->argc > v->most))
		cmd_usage(c, _("%s takes these operands: %s"), called(v),
		    v->operands);
}

/* "[list] [id ...] | sweep | explain id [metric]" */
static void
usage(struct buf *b, const struct verbs *all)
{
	for (size_t i = 0; i < all->n; i++) {
		const struct verb *v = &all->v[i];
		bool optional = v->flags & VERB_USUAL;

		if (v->flags & VERB_HIDDEN)
			continue;
		buf_str(b, b->n > 0 ? " | " : "");
		if (*v->name != '\0')
			buf_fmt(b, optional ? "[%s]" : "%s", v->name);
		if (*v->name != '\0' && *v->operands != '\0')
			buf_ch(b, ' ');
		buf_str(b, v->operands);
	}
}

const struct verb *
verb_start_as(struct cmd *c, int argc, char *argv[], const char *name,
    const char *about, const struct opt *own, const struct verb *verbs,
    size_t n, unsigned what)
{
	const struct verbs all = { verbs, n };
	const struct verb *v;
	struct buf operands = { 0 };
	unsigned every = what;

	for (size_t i = 0; i < n; i++)
		every |= verbs[i].what;
	usage(&operands, &all);
	cmd_start_as(c, argc, argv, name, about, own, operands.s, every);
	if ((v = named(c, &all)) == NULL && (v = usual(c, &all)) == NULL) {
		ask_for_verb(c, &all);
		exit(EX_USAGE); /* never reached; the analyser cannot see so */
	}
	/* what is wrong with this verb is not said as a monitoring plugin */
	if (!text_word(v->options, "monitor"))
		err_plugin(NULL);
	check(c, v, &all, what);
	return v;
}

int
verb_run(struct cmd *c, const struct verb *v)
{
	return v->flags & VERB_WRITES ? cmd_write(c, v->fn)
				      : cmd_read(c, v->fn);
}
