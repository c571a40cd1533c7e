/*
 * kind_knowledge.c - the columns of articles, and of what people taught the
 * search about them; the manuals of these kinds are made from here
 */
#include "kind_columns.h"

/* Each row describes one column, so a row stays on one line where it can. */
/* clang-format off */
const struct col kind_article_cols[] = {
	COL(article, id, COL_KEY | COL_RO | COL_SHOW, .help = "its number"),
	COL(article, title, COL_SHOW | COL_NEED | COL_LINE | COL_PERSONAL, .help = "what the article answers, in one line"),
	COL(article, state, COL_SHOW, .set = &vocabulary_article,
	    .help = "draft, review (to be looked at), internal (for the desk) or public"),
	COL(article, language, COL_SHOW | COL_LANGUAGE, .help = "language tag, such as en, pt-BR or zh-Hant"),
	COL(article, tag, COL_SHOW | COL_WORDS | COL_PERSONAL, .help = "any words, separated by spaces"),
	COL(article, ticket, COL_SHOW, .help = "the ticket that it was made from"),
	COL(article, author, COL_RO | COL_SHOW | COL_PERSONAL, .help = "who wrote it"),
	COL(article, created, COL_RO, .help = "when it was written"),
	COL(article, updated, COL_RO | COL_SHOW, .help = "when it was last changed"),
	COL(article, body, COL_PERSONAL, .help = "the text, in Markdown"),
	KIND_RETIRED(article),
	COL(article, translation_of, 0, .min = 1, .max = INT64_MAX,
	    .help = "the article that this one is a translation of"),
	COL(article, review_at, 0, .help = "when somebody should look at it again"),
	COL(article, owner, COL_PERSONAL, .ref = "agent", .help = "the agent who keeps it right"),
	COL(article, category, COL_TREE, .ref = "category", .help = "what it is about"),
	COL(article, service, 0, .ref = "service", .help = "the service that it is about"),
	{ .name = NULL }
};

const struct col kind_lesson_cols[] = {
	COL(lesson, id, COL_KEY | COL_RO | COL_SHOW, .help = "its number"),
	COL(lesson, article, COL_SHOW | COL_NEED, .min = 1, .max = INT64_MAX, .help = "the article"),
	COL(lesson, helped, COL_SHOW | COL_NEED, .help = "whether the article answered the question"),
	COL(lesson, question, COL_SHOW | COL_PERSONAL, .help = "what somebody asked; of a ticket: its subject and its first message"),
	COL(lesson, ticket, COL_SHOW, .min = 1, .max = INT64_MAX, .help = "the ticket that asked"),
	COL(lesson, source, COL_RO | COL_SHOW, .set = &vocabulary_lesson,
	    .help = "how the desk learned it: learn or rate of hd-kb(1), or a reply with the article"),
	COL(lesson, comment, COL_PERSONAL, .help = "what the person who judged said about it"),
	COL(lesson, author, COL_RO | COL_PERSONAL, .help = "who said or showed it"),
	COL(lesson, created, COL_RO, .help = "when it was said"),
	KIND_RETIRED(lesson),
	{ .name = NULL }
};

const struct col kind_model_cols[] = {
	COL(model, name, COL_KEY | COL_RO | COL_SHOW, .help = "the column that it proposes"),
	COL(model, trained, COL_RO | COL_SHOW, .help = "when it was made"),
	COL(model, tickets, COL_RO | COL_SHOW, .help = "how many tickets have this column"),
	COL(model, choices, COL_RO | COL_SHOW, .help = "how many values it tells apart"),
	COL(model, digest, COL_RO, .help = "SHA-256 of what was learned: equal models have equal digests"),
	{ .name = NULL }
};
