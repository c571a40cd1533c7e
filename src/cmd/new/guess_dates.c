/* guess_dates.c - which patterns the dates of a column have */
#include <string.h>

#include "guess_dates.h"
#include "profile.h"

/* Where day and month can be mistaken, the day comes first, and the pattern
 * with the month first follows. */
static const char patterns[][28] = { "iso", "dd/mm/yyyy hh:mm",
	"mm/dd/yyyy hh:mm", "dd/mm/yyyy hh:mm:ss", "mm/dd/yyyy hh:mm:ss",
	"dd/mm/yyyy", "mm/dd/yyyy", "dd/mm/yy hh:mm", "mm/dd/yy hh:mm",
	"dd/mm/yy", "mm/dd/yy", "dd/mm/yyyy h:mm am/pm",
	"mm/dd/yyyy h:mm am/pm", "dd/mm/yyyy h:mm:ss am/pm",
	"mm/dd/yyyy h:mm:ss am/pm", "dd/mm/yy h:mm am/pm",
	"mm/dd/yy h:mm am/pm", "dd-mm-yyyy hh:mm", "mm-dd-yyyy hh:mm",
	"dd-mm-yyyy", "mm-dd-yyyy", "d/mmm/yy h:mm am/pm", "d/mmm/yyyy hh:mm",
	"d mmm yyyy hh:mm", "d mmm yyyy", "d-mmm-yyyy hh:mm:ss",
	"dd.mm.yyyy hh:mm", "dd.mm.yyyy hh:mm:ss", "dd.mm.yyyy",
	"yyyy/mm/dd hh:mm:ss", "yyyy/mm/dd hh:mm", "yyyy/mm/dd" };

#define NPATTERNS (sizeof(patterns) / sizeof(patterns[0]))

/* Returns true if the next pattern has month and day the other way round. */
static bool
has_twin(size_t i)
{
	return i + 1 < NPATTERNS && strncmp(patterns[i], "dd", 2) == 0 &&
	    strncmp(patterns[i + 1], "mm", 2) == 0;
}

void
guess_date(struct guess_dates *d, const char *text)
{
	struct buf b = { 0 };
	uint64_t set = 0;

	for (size_t i = 0; i < NPATTERNS; i++)
		if (profile_date(&b, patterns[i], NULL, text))
			set |= UINT64_C(1) << i;
	buf_free(&b);
	for (unsigned i = 0; i < d->n; i++)
		if (d->sets[i] == set)
			return;
	if (d->n < GUESS_SETS)
		d->sets[d->n++] = set;
}

/* Finds the pattern that most of the sets have; NPATTERNS: none has one. */
static size_t
best(const uint64_t *sets, unsigned n)
{
	size_t found = NPATTERNS;
	unsigned most = 0;

	for (size_t i = 0; i < NPATTERNS; i++) {
		unsigned have = 0;

		for (unsigned j = 0; j < n; j++)
			have += sets[j] >> i & 1;
		if (have > most) {
			most = have;
			found = i;
		}
	}
	return found;
}

bool
guess_dates_found(struct buf *b, const struct guess_dates *d)
{
	struct guess_dates left = *d;
	bool turned = d->n > 0;

	while (left.n > 0) {
		size_t i = best(left.sets, left.n);
		uint64_t bit = UINT64_C(1) << (i % 64);
		unsigned n = 0;

		if (b->n > 0)
			buf_ch(b, '|');
		buf_str(b, i < NPATTERNS ? patterns[i] : "?");
		if (i == NPATTERNS)
			return false;
		for (unsigned j = 0; j < left.n; j++) {
			if (!(left.sets[j] & bit))
				left.sets[n++] = left.sets[j];
			else if (!has_twin(i) || !(left.sets[j] & bit << 1))
				turned = false;
		}
		left.n = n;
	}
	return turned;
}
