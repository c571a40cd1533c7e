/* opt.c - one table of options: parsing, help, completion and manual */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "mem.h"
#include "number.h"
#include "translate.h"
#include "opt.h"
#include "text.h"

#define LONG_ONLY 1000 /* above every letter */

/* Both tables as getopt_long needs them; `all` has the row of each code. */
struct table {
	struct buf letters;
	struct option *longs;
	const struct opt **all;
	size_t n, cap, lcap;
};

/* Returns true if the argument may be left out: --recount, --recount=9. */
static bool
may_lack(const struct opt *o)
{
	return o->arg != NULL && *o->arg == '[';
}

static void
table_add(struct table *t, const struct opt *opts)
{
	for (; opts != NULL && opts->name != NULL; opts++) {
		t->all = mem_grow(t->all, t->n, &t->cap, sizeof(*t->all));
		t->longs =
		    mem_grow(t->longs, t->n, &t->lcap, sizeof(*t->longs));
		t->all[t->n] = opts;
		t->longs[t->n] = (struct option){ opts->name,
			opts->arg == NULL    ? no_argument
			    : may_lack(opts) ? optional_argument
					     : required_argument,
			NULL, LONG_ONLY + (int)t->n };
		if (opts->letter != 0) {
			buf_ch(&t->letters, (char)opts->letter);
			if (opts->arg != NULL)
				buf_ch(&t->letters, ':');
		}
		t->n++;
	}
}

static const struct opt *
table_row(const struct table *t, int code)
{
	if (code >= LONG_ONLY)
		return t->all[code - LONG_ONLY];
	for (size_t i = 0; i < t->n; i++)
		if (t->all[i]->letter == code)
			return t->all[i];
	return NULL;
}

static void
store(const struct opt *o, const char *arg)
{
	switch (o->kind) {
	case OPT_BOOL:
		*(bool *)o->to = true;
		break;
	case OPT_NAME:
		if (*arg == '\0')
			die(EX_USAGE,
			    _("--%s: the argument (%s) is empty; name one, or "
			      "leave out the option"),
			    o->name, o->arg);
		/* FALLTHROUGH */
	case OPT_TEXT:
		*(const char **)o->to = arg;
		break;
	case OPT_NUMBER:
		if (arg == NULL)
			*(int64_t *)o->to = INT64_MAX;
		else if (*arg == '+' || !number_whole(arg, o->to) ||
		    *(int64_t *)o->to < 0)
			die(EX_USAGE, _("--%s: \"%s\" is not a whole number"),
			    o->name, arg);
		break;
	case OPT_LIST: {
		struct opt_list *l = o->to;

		l->v = mem_grow(l->v, l->n, &l->cap, sizeof(*l->v));
		l->v[l->n++] = arg;
		break;
	}
	}
}

/* Adds what is wrong with a word, with the nearest long name if one was
 * mistyped. */
static void
complain(const struct table *t, int ch, const char *word, struct buf *b)
{
	struct nearest near = { .word = word };

	if (ch == ':') {
		const struct opt *o = table_row(t, optopt);

		buf_fmt(b, _("option %s needs an argument: %s"), word,
		    o != NULL ? o->arg : "");
		return;
	}
	if (optopt != 0 && optopt < LONG_ONLY)
		buf_fmt(b, _("unknown option -%c"), optopt);
	else
		buf_fmt(b, _("unknown option %s"), word);
	if (strncmp(word, "--", 2) != 0)
		return;
	near.word = word + 2;
	for (size_t i = 0; i < t->n; i++)
		text_offer(&near, t->all[i]->name);
	if (near.best != NULL)
		buf_fmt(b, _(" (did you mean --%s?)"), near.best);
}

void
opt_die(void)
{
	die(EX_USAGE, _("try %s -h"), err_name());
}

int
opt_parse(
    int argc, char *argv[], const struct opt *own, const struct opt *common)
{
	struct table t = { 0 };
	struct buf b = { 0 };
	int ch, before;

	buf_ch(&t.letters, ':');
	table_add(&t, own);
	table_add(&t, common);
	t.longs = mem_grow(t.longs, t.n, &t.lcap, sizeof(*t.longs));
	t.longs[t.n] = (struct option){ NULL, 0, NULL, 0 };
	opterr = 0;
	for (;;) {
		before = optind;
		ch = getopt_long(argc, argv, t.letters.s, t.longs, NULL);
		if (ch == -1)
			break;
		if (ch == '?' || ch == ':') {
			/* getopt may have moved the operands before it */
			const char *word = argv[optind - 1];

			if (optind == before && optind < argc)
				word = argv[optind];
			complain(&t, ch, word, &b);
			warn("%s", b.s);
			opt_die();
		}
		store(table_row(&t, ch), optarg);
	}
	free(t.longs);
	free(t.all);
	buf_free(&t.letters);
	return optind;
}

bool
opt_ahead(int argc, char *argv[], const char *option)
{
	for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++)
		if (strlen(argv[i]) > 3 &&
		    strncmp(argv[i], option, strlen(argv[i])) == 0)
			return true;
	return false;
}

static void
usage_letters(struct buf *b, const struct opt *o)
{
	size_t start = b->n;

	for (; o != NULL && o->name != NULL; o++)
		if (o->arg == NULL && o->letter != 0) {
			if (b->n == start)
				buf_str(b, " [-");
			buf_ch(b, (char)o->letter);
		}
	if (b->n > start)
		buf_ch(b, ']');
}

static void
usage_rest(struct buf *b, const struct opt *o)
{
	for (; o != NULL && o->name != NULL; o++) {
		if (o->arg == NULL && o->letter != 0)
			continue;
		if (o->letter != 0)
			buf_fmt(b, " [-%c", o->letter);
		else
			buf_fmt(b, " [--%s", o->name);
		if (o->arg != NULL)
			buf_fmt(b, "%s%s", may_lack(o) ? "" : " ", o->arg);
		buf_ch(b, ']');
	}
}

void
opt_usage(struct buf *b, const char *name, const struct opt *own,
    const struct opt *common, const char *operands)
{
	buf_str(b, name);
	usage_letters(b, own);
	usage_rest(b, own);
	usage_letters(b, common);
	usage_rest(b, common);
	if (operands != NULL && *operands != '\0')
		buf_fmt(b, " %s", operands);
}

void
opt_help(struct buf *b, const struct opt *o)
{
	for (; o->name != NULL; o++) {
		size_t start = b->n;

		if (o->letter != 0)
			buf_fmt(b, "  -%c, --%s", o->letter, o->name);
		else
			buf_fmt(b, "      --%s", o->name);
		if (o->arg != NULL)
			buf_fmt(b, "%s%s", may_lack(o) ? "" : " ", o->arg);
		do
			buf_ch(b, ' ');
		while (b->n - start < 28);
		buf_fmt(b, "%s\n", _(o->help));
	}
}

void
opt_records(struct buf *b, const struct opt *o)
{
	for (; o->name != NULL; o++) {
		if (o->letter != 0)
			buf_ch(b, (char)o->letter);
		buf_fmt(b, "\t%s\t%s\t%s\n", o->name,
		    o->arg != NULL ? o->arg : "", o->help);
	}
}
