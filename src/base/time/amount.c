/* amount.c - a length of time with its unit: exact, days, or working time */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "amount.h"
#include "buf.h"
#include "translate.h"
#include "span.h"
#include "when.h"

bool
amount_parse(const char *s, struct amount *out, const char **why)
{
	int64_t days, seconds;
	bool working;

	if (!span_units(s, &days, &seconds, &working, why))
		return false;
	if (days != 0 && seconds != 0) {
		*why =
		    _("days and hours cannot be mixed here; write 36h or 2d");
		return false;
	}
	if (days != 0)
		*out = (struct amount){ working ? AMOUNT_WORKDAYS : AMOUNT_DAYS,
			days };
	else
		*out = (struct amount){ working ? AMOUNT_WORK : AMOUNT_EXACT,
			seconds };
	return true;
}

void
amount_format(struct buf *b, struct amount a)
{
	const char *work = a.unit >= AMOUNT_WORK ? "w" : "";
	int64_t n = a.n;
	char unit = 's';

	if (n == NONE)
		return;
	if (a.unit == AMOUNT_DAYS || a.unit == AMOUNT_WORKDAYS)
		unit = 'd';
	else if (n != 0 && n % 60 == 0) {
		unit = n % 3600 == 0 ? 'h' : 'm';
		n /= n % 3600 == 0 ? 3600 : 60;
	}
	buf_fmt(b, "%lld%s%c", (long long)n, work, unit);
}
