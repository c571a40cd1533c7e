/* learn.c - hd-triage train and hd-triage test */
#include <stdio.h>

#include "learn.h"
#include "model.h"
#include "module.h"
#include "trial.h"

#define TRAINED INT64_C(100000)
#define TESTED	INT64_C(2000)

static const struct weights_module *
module(void)
{
	const struct weights_module *m;
	struct buf why = { 0 };

	m = module_load("triage", WEIGHTS_MODULE,
	    _("the module that trains cannot be loaded; was hd-tools built "
	      "with liblinear?"),
	    &why);
	if (m == NULL)
		die(EX_UNAVAILABLE, "%s", why.s);
	return m;
}

bool
learn_train(struct cmd *c, int64_t limit)
{
	static struct ended h;
	const struct weights_module *m = module();

	ended_read(&c->desk, &h, limit != NONE ? limit : TRAINED);
	if (model_train(&c->desk, m, &h) == 0)
		warn(_("no column has two values with %d tickets each that "
		       "are solved or closed; nothing was learned"),
		    CLASSIFIER_LEAST);
	ended_free(&h);
	return true;
}

static void
share(struct out *o, double part, double of)
{
	char s[32];

	snprintf(s, sizeof(s), "%.4f", of > 0 ? part / of : 0);
	out_str(o, of > 0 ? s : NULL);
}

static void
print(void *arg, const struct trial *t)
{
	struct out *o = arg;

	out_str(o, t->column);
	out_str(o, t->language);
	out_int(o, (int64_t)t->tickets);
	for (enum trial_by by = 0; by < TRIAL_WAYS; by++) {
		share(o, t->by[by].accuracy, 1);
		share(o, t->by[by].f1, 1);
	}
	share(o, (double)t->sure, (double)t->tickets);
	share(o, (double)t->right, (double)t->sure);
	out_row(o);
}

bool
learn_test(struct cmd *c, int64_t limit, double least)
{
	static const struct out_heading headings[] = { { "column", OUT_TEXT },
		{ "language", OUT_TEXT }, { "tickets", OUT_NUMBER },
		{ "accuracy", OUT_NUMBER }, { "f1", OUT_NUMBER },
		{ "majority", OUT_NUMBER }, { "majority_f1", OUT_NUMBER },
		{ "neighbour", OUT_NUMBER }, { "neighbour_f1", OUT_NUMBER },
		{ "sure", OUT_NUMBER }, { "sure_right", OUT_NUMBER } };
	static struct ended h;
	const struct weights_module *m = module();

	cmd_out(c);
	out_columns(&c->out, headings, sizeof(headings) / sizeof(headings[0]));
	ended_read(&c->desk, &h, limit != NONE ? limit : TESTED);
	for (int i = 0; i < TRIAGE_COLUMNS; i++)
		trial_run(&h, m, i, least, print, &c->out);
	ended_free(&h);
	c->status = c->out.records > 0 ? EX_OK : EX_NOTHING;
	return true;
}
