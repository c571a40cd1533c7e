/* decimal.c - quotients of whole numbers, exact, as decimal text */
#include "decimal.h"

#define DIGITS 40 /* of 2^127 and a little more */

static wide_int
magnitude(wide_int x)
{
	return x < 0 ? -x : x;
}

void
decimal_text(struct buf *b, struct quotient q, int decimals)
{
	wide_int part = magnitude(q.part), of = magnitude(q.of), x;
	char digits[DIGITS];
	int n = 0;

	if (of == 0)
		return;
	for (int i = 0; i < decimals; i++)
		part *= 10;
	x = part / of;
	if (part % of >= of - part % of)
		x++;
	if (x != 0 && (q.part < 0) != (q.of < 0))
		buf_ch(b, '-');
	for (; x > 0 || n <= decimals; x /= 10)
		digits[n++] = (char)('0' + (int)(x % 10));
	while (n-- > 0) {
		buf_ch(b, digits[n]);
		if (n == decimals && n > 0)
			buf_ch(b, '.');
	}
}
