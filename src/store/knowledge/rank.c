/* rank.c - how well an article answers what is looked for */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "rank.h"

/*
 * Chosen by hand over the questions of five sets, on which tests/bench/kb
 * measures; prototypes whose weights were fitted to one half of the questions
 * did about as well on the other half.
 */
#define K1	       1.2  /* when a word that comes again counts less */
#define TITLE_NORM     0.5  /* how much the length of a title counts */
#define BODY_NORM      0.75 /* how much the length of a text counts */
#define TITLE_TIMES    3    /* a word in a title, in words of the text */
#define QUESTION_TIMES 0.5  /* a word in a learned question, in the same */
#define SHARE_LEAST    0.5  /* words that are less alike are others */
#define LETTERS	       4    /* shorter words are not compared by letters */
#define WINDOW	       4    /* words that are near each other */
#define LINE_LEAST     3    /* shorter lines count less */
#define LINE_USUAL     20   /* a line of this length counts 1 */
#define OTHER	       0.8 /* words that are not looked for, in log(articles) */
#define COMMON	       0.5
#define REFUSED_LEAST  0.5 /* questions that are less alike are others */
#define PAIR_TIMES     1.5

const char *const rank_names[RANK_PARTS] = { "stems", "words", "alike", "pairs",
	"near", "line", "title", "question", "refused" };

static const double weight[RANK_PARTS] = { 1, 0.3, 0.6, 0.3, 0.4, 0.7, 1.2, 2,
	1 };

/* A word of the article that is looked for. */
struct hit {
	size_t at; /* word of the article */
	size_t x;  /* word of the query */
};

struct ranking {
	const struct query *q;
	const struct words *ws;
	struct hit *hit; /* by `at`; owned */
	size_t nhits, cap;
	bool *has;    /* which words of the query the article has; owned */
	size_t *seen; /* in which line, from 1, a word was seen last; owned */
};

static double
worth(const struct query_word *w)
{
	return w->weight * w->idf;
}

/* More of the same counts less and less. */
static double
often(double times)
{
	return times * (K1 + 1) / (times + K1);
}

double
rank_posting(
    const struct query *q, const struct query_word *w, const struct posting *p)
{
	double title =
	    1 - TITLE_NORM + TITLE_NORM * posting_title(p) / q->title;
	double body = 1 - BODY_NORM + BODY_NORM * posting_body(p) / q->body;

	return worth(w) *
	    often(TITLE_TIMES * p->times[FIELD_TITLE] / title +
		(p->times[FIELD_BODY] +
		    (q->untaught ? 0 : QUESTION_TIMES) *
			p->times[FIELD_QUESTION]) /
		    body);
}

static void
find_hits(struct ranking *r)
{
	for (size_t i = 0; i < r->ws->n; i++)
		for (size_t x = 0; x < r->q->n; x++) {
			if (r->q->w[x].excluded ||
			    !rank_matches(&r->q->w[x], r->ws, &r->ws->w[i]))
				continue;
			r->hit = mem_grow(
			    r->hit, r->nhits, &r->cap, sizeof(*r->hit));
			r->hit[r->nhits++] = (struct hit){ i, x };
			r->has[x] = true;
		}
}

static void
begin(struct ranking *r, const struct query *q, const struct words *ws)
{
	*r = (struct ranking){ .q = q,
		.ws = ws,
		.has = xcalloc(q->n + 1, sizeof(*r->has)),
		.seen = xcalloc(q->n + 1, sizeof(*r->seen)) };
	find_hits(r);
}

static void
end(struct ranking *r)
{
	free(r->hit);
	free(r->has);
	free(r->seen);
}

/* Returns the first word behind the line that begins with a word. */
static size_t
line_end(const struct words *ws, size_t from)
{
	size_t to = from;

	while (to < ws->n && ws->w[to].line == ws->w[from].line)
		to++;
	return to;
}

/* Returns the share of letters of the word of the article that is most alike.
 */
static double
most_alike(const struct ranking *r, const struct query_word *w, uint64_t *mask)
{
	double best = 0;

	for (size_t i = 0; i < r->ws->n; i++) {
		const struct word *of = &r->ws->w[i];
		const char *text = words_text(r->ws, of);

		if (of->common || of->n < LETTERS)
			continue;
		if (mask[i] == 0)
			mask[i] = alike_mask(text, of->n);
		best = fmax(best,
		    alike_share(&w->alike, text, of->n, mask[i], SHARE_LEAST));
	}
	return best;
}

/* Words as they were typed, and words with nearly the same letters. */
static void
compare_letters(const struct ranking *r, double part[RANK_PARTS])
{
	bool *typed = xcalloc(r->q->n + 1, sizeof(*typed));
	uint64_t *mask = xcalloc(r->ws->n + 1, sizeof(*mask));

	for (size_t i = 0; i < r->nhits; i++)
		if (strcmp(r->q->w[r->hit[i].x].text,
			words_text(r->ws, &r->ws->w[r->hit[i].at])) == 0)
			typed[r->hit[i].x] = true;
	for (size_t x = 0; x < r->q->n; x++) {
		const struct query_word *w = &r->q->w[x];

		part[RANK_WORDS] += typed[x] && !w->again ? worth(w) : 0;
		if (!r->has[x] && !w->common && !w->excluded &&
		    strlen(w->text) >= LETTERS)
			part[RANK_ALIKE] += most_alike(r, w, mask) * worth(w);
	}
	free(typed);
	free(mask);
}

/* How often two words of the query, the first before the second in it, follow
 * each other, and are near each other. */
struct near {
	unsigned follow, near;
};

static void
count_near(const struct ranking *r, struct near *of)
{
	for (size_t i = 0; i < r->nhits; i++)
		for (size_t j = i + 1; j < r->nhits; j++) {
			const struct hit *a = &r->hit[i], *b = &r->hit[j];
			size_t low = a->x < b->x ? a->x : b->x;
			size_t high = a->x < b->x ? b->x : a->x;
			struct near *n;

			if (b->at - a->at > WINDOW ||
			    r->ws->w[a->at].line != r->ws->w[b->at].line)
				break;
			if (low == high || a->at == b->at ||
			    high - low > WINDOW)
				continue;
			n = &of[low * WINDOW + high - low - 1];
			n->near++;
			n->follow += b->at == a->at + 1 && b->x == a->x + 1;
		}
}

static void
compare_order(const struct ranking *r, double part[RANK_PARTS])
{
	struct near *of = xcalloc(r->q->n * WINDOW + 1, sizeof(*of));

	count_near(r, of);
	for (size_t i = 0; i < r->q->n * WINDOW; i++) {
		size_t x = i / WINDOW, y = x + i % WINDOW + 1;
		double a, b;

		if (of[i].near == 0)
			continue;
		a = worth(&r->q->w[x]);
		b = worth(&r->q->w[y]);
		part[RANK_NEAR] += fmin(a, b) * often(of[i].near);
		if (of[i].follow > 0)
			part[RANK_PAIRS] +=
			    PAIR_TIMES * (a + b) / 2 * often(of[i].follow);
	}
	free(of);
}

/* What a line has of the query, and how long it is, both in idf. */
static void
weigh_line(struct ranking *r, size_t from, size_t to, size_t *hit,
    double *matched, double *length)
{
	double other = OTHER * log(1 + r->q->articles);

	*matched = *length = 0;
	for (size_t i = from; i < to; i++) {
		bool found = false;

		for (; *hit < r->nhits && r->hit[*hit].at == i; ++*hit) {
			size_t x = r->hit[*hit].x;

			found = true;
			if (r->q->w[x].again || r->seen[x] == from + 1)
				continue;
			r->seen[x] = from + 1;
			*matched += worth(&r->q->w[x]);
			*length += worth(&r->q->w[x]);
		}
		if (!found)
			*length += r->ws->w[i].common ? COMMON * other : other;
	}
}

static void
compare_lines(struct ranking *r, double part[RANK_PARTS])
{
	const struct words *ws = r->ws;
	size_t hit = 0;

	for (size_t from = 0, to; from < ws->n; from = to) {
		double matched, length, line;

		to = line_end(ws, from);
		weigh_line(r, from, to, &hit, &matched, &length);
		if (matched <= 0)
			continue;
		line = matched / sqrt(fmax(length, 1)) * sqrt(LINE_USUAL) *
		    fmin(length / LINE_LEAST, 1);
		part[RANK_LINE] = fmax(part[RANK_LINE], line);
		if (ws->w[from].field == FIELD_TITLE)
			part[RANK_TITLE] += matched;
		if (ws->w[from].field == FIELD_QUESTION)
			part[RANK_QUESTION] = fmax(part[RANK_QUESTION],
			    line * 2 * matched / (r->q->whole + length));
	}
}

void
rank_article(
    const struct query *q, const struct words *ws, double part[RANK_PARTS])
{
	struct ranking r;

	begin(&r, q, ws);
	compare_letters(&r, part);
	compare_order(&r, part);
	compare_lines(&r, part);
	for (int i = RANK_STEMS + 1; i < RANK_REFUSED; i++)
		part[i] *= weight[i];
	end(&r);
}

void
rank_refused(
    const struct query *q, const struct words *ws, double part[RANK_PARTS])
{
	double most = 0;
	struct ranking r;
	size_t hit = 0;

	begin(&r, q, ws);
	for (size_t from = 0, to; from < ws->n; from = to) {
		double matched, length;

		to = line_end(ws, from);
		weigh_line(&r, from, to, &hit, &matched, &length);
		if (matched > 0)
			most = fmax(most, 2 * matched / (q->whole + length));
	}
	if (most >= REFUSED_LEAST)
		part[RANK_REFUSED] = -most * most * rank_sum(part);
	end(&r);
}

double
rank_sum(const double part[RANK_PARTS])
{
	double sum = 0;

	for (int i = 0; i < RANK_PARTS; i++)
		sum += part[i];
	return sum;
}
