/* made.c - the rows of a report that was made, as records */
#include "made.h"

void
made_records(
    const struct made *m, struct spool *s, enum out_format format, bool safe)
{
	struct out o;

	out_begin(&o, s, format, true);
	o.safe = safe;
	grid_out(&m->grid, &o);
	out_end(&o);
}
