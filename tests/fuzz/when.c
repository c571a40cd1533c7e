/* when.c - what reads as an instant is written so that it reads the same */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "period.h"
#include "span.h"
#include "when.h"
#include "zone.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
again(struct instant t)
{
	struct buf b = { 0 };
	struct instant back;
	const char *why;

	when_format(&b, t);
	if (!when_parse(buf_s(&b), (struct instant){ NONE }, &back, &why) ||
	    back.s != t.s)
		abort();
	buf_free(&b);
}

static void
spans(const char *s)
{
	struct buf b = { 0 };
	struct span span, back;
	const char *why;

	if (!span_parse(s, &span, &why))
		return;
	span_show(&b, span);
	if (!span_parse(buf_s(&b), &back, &why) || back.s > span.s)
		abort();
	buf_free(&b);
}

/* The first byte takes the zone, the rest is the text. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static const char *const zones[] = { "UTC", "Europe/Lisbon",
		"America/Sao_Paulo", "Pacific/Apia", "Australia/Lord_Howe" };
	struct instant now = { 1772359200 }, t;
	const char *why = NULL;
	char *s;

	if (n == 0)
		return 0;
	zone_use(zones[data[0] % 5]);
	s = malloc(n);
	memcpy(s, data + 1, n - 1);
	s[n - 1] = '\0';
	if (when_parse(s, now, &t, &why)) {
		again(t);
		for (enum period p = DAY; p <= YEAR; p++)
			if (period_floor(t, p).s > t.s ||
			    period_next(t, p).s <= t.s)
				abort();
	} else if (why == NULL || *why == '\0')
		abort();
	spans(s);
	free(s);
	return 0;
}
