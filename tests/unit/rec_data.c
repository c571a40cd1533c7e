/* Tests of rec.h and out.h with other people's collections of hard cases. */
#include <jansson.h>

#include "out.h"
#include "rec.h"
#include "test.h"

static const char *program;

/* One record in a format and back; NULL if it is not exactly one. */
static char *
there_and_back(enum out_format to, enum rec_format from, const char *columns,
    const char *s, size_t n)
{
	struct spool sp = { 0 };
	struct out o;
	struct rec_in *r;
	char *got = NULL;

	out_begin(&o, &sp, to, true);
	if (strchr(columns, ',') != NULL) {
		out_column(&o, "a", OUT_TEXT);
		out_column(&o, "b", OUT_TEXT);
		out_cell(&o, s, n);
	} else
		out_column(&o, "a", OUT_TEXT);
	out_cell(&o, s, n);
	out_row(&o);
	out_end(&o);
	r = rec_open(
	    &sp, "back", from, from == REC_LINE ? columns : NULL, NULL);
	if (rec_next(r) == REC_OK) {
		const struct cell *c = rec_cells(r);

		got = strdup(c[0].s ? c[0].s : "(null)");
		if (c[rec_columns(r) - 1].s != NULL && c[0].s != NULL &&
		    strcmp(c[rec_columns(r) - 1].s, c[0].s) != 0)
			got[0] = '\0';
	} else
		printf("# %s\n", rec_why(r));
	if (rec_next(r) != REC_END) {
		free(got);
		got = NULL;
	}
	rec_close(r);
	spool_free(&sp);
	return got;
}

static bool
survives(const char *s, size_t n)
{
	static const struct {
		enum out_format to;
		enum rec_format from;
	} ways[] = { { OUT_CSV, REC_CSV }, { OUT_LINE, REC_LINE },
		{ OUT_JSON, REC_JSON } };
	static const char *const columns[] = { "a", "a,b" };
	bool ok = true;
	char *got;

	for (size_t i = 0; i < 6; i++) {
		got = there_and_back(
		    ways[i / 2].to, ways[i / 2].from, columns[i % 2], s, n);
		if (n == 0 && ways[i / 2].to == OUT_LINE)
			ok = ok && got && strcmp(got, "(null)") == 0;
		else
			ok = ok && got && strcmp(got, s) == 0;
		if (!ok) {
			test_show("string", s);
			test_show("got   ", got);
			i = 6;
		}
		free(got);
	}
	return ok;
}

static void
naughty_strings(void)
{
	const char *path =
	    test_data(program, "csv-torture/blns/resources/blns.json");
	json_t *list, *s;
	size_t i;
	bool ok = true;

	CHECK(survives("", 0) && survives(" ", 1) && survives("a\r", 2) &&
	    survives("\xef\xbb\xbfx", 4) && survives("\n", 1));
	if (path == NULL) {
		test_skip("no shared data");
		return;
	}
	list = json_load_file(path, 0, NULL);
	CHECK(json_array_size(list) > 400);
	json_array_foreach(list, i, s) ok =
	    survives(json_string_value(s), json_string_length(s)) && ok;
	CHECK(ok);
	json_decref(list);
}

/* The records of a CSV file as JSON. NULL if one is refused. */
static json_t *
as_json(const char *path)
{
	json_t *list = json_array(), *object;
	struct spool sp = { 0 };
	struct rec_in *r;
	enum rec_got got;
	FILE *f = fopen(path, "r");

	spool_from(&sp, fileno(f), path);
	r = rec_open(&sp, path, REC_AUTO, NULL, NULL);
	while ((got = rec_next(r)) == REC_OK) {
		object = json_object();
		for (size_t i = 0; i < rec_columns(r); i++)
			json_object_set_new(object, rec_column(r, i),
			    json_string(rec_cells(r)[i].s));
		json_array_append_new(list, object);
	}
	rec_close(r);
	spool_free(&sp);
	fclose(f);
	if (got != REC_END) {
		json_decref(list);
		return NULL;
	}
	return list;
}

static void
spectrum(void)
{
	static const char *const files[] = { "comma_in_quotes", "empty",
		"empty_crlf", "escaped_quotes", "json", "newlines",
		"newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf",
		"utf8" };
	char name[100];
	const char *path;
	json_t *got, *want;

	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		snprintf(name, sizeof(name),
		    "csv-torture/csv-spectrum/csvs/%s.csv", files[i]);
		path = test_data(program, name);
		if (path == NULL) {
			test_skip("no shared data");
			return;
		}
		got = as_json(path);
		snprintf(name, sizeof(name),
		    "csv-torture/csv-spectrum/json/%s.json", files[i]);
		want = json_load_file(test_data(program, name), 0, NULL);
		test_check(
		    got && json_equal(got, want), files[i], __FILE__, __LINE__);
		json_decref(got);
		json_decref(want);
	}
	/* quotes inside fields that are not quoted: refused on purpose */
	CHECK(as_json(test_data(program,
		  "csv-torture/csv-spectrum/csvs/"
		  "location_coordinates.csv")) == NULL);
}

/* "c3 a9" as bytes inside a quoted field; is the record accepted? */
static bool
accepts(const char *hex, bool *nul)
{
	struct spool sp = { 0 };
	struct rec_in *r;
	enum rec_got got;
	unsigned byte;
	char c;

	*nul = false;
	spool_add(&sp, "a,b\n1,\"", 7);
	while (sscanf(hex, "%2x", &byte) == 1) {
		c = (char)byte;
		*nul = *nul || c == '\0';
		if (c == '"')
			spool_add(&sp, &c, 1);
		spool_add(&sp, &c, 1);
		hex += strcspn(hex, " ");
		hex += strspn(hex, " ");
	}
	spool_add(&sp, "\"\n2,x\n", 6);
	r = rec_open(&sp, "utf8", REC_CSV, NULL, NULL);
	got = rec_next(r);
	if (rec_next(r) != REC_OK || strcmp(rec_cells(r)[1].s, "x") != 0 ||
	    rec_next(r) != REC_END)
		printf("# no record behind %s\n", hex);
	rec_close(r);
	spool_free(&sp);
	return got == REC_OK;
}

static size_t
column(const struct rec_in *r, const char *name)
{
	size_t i = 0;

	while (i < rec_columns(r) && strcmp(rec_column(r, i), name) != 0)
		i++;
	return i;
}

static void
utf8_stress(void)
{
	const char *path = test_data(program, "encodings/utf8_stress.csv");
	struct spool sp = { 0 };
	struct rec_in *r;
	const struct cell *c;
	bool ok = true, want, nul, got;
	int n = 0;
	FILE *f;

	if (path == NULL) {
		test_skip("no shared data");
		return;
	}
	f = fopen(path, "r");
	spool_from(&sp, fileno(f), path);
	r = rec_open(&sp, path, REC_AUTO, NULL, NULL);
	for (; rec_next(r) == REC_OK; n++) {
		c = rec_cells(r);
		want =
		    strcmp(c[column(r, "strict_utf8_rfc3629")].s, "valid") == 0;
		got = accepts(c[column(r, "bytes_hex")].s, &nul);
		if (got != (want && !nul)) {
			ok = false;
			printf("# %s\n", c[column(r, "bytes_hex")].s);
		}
	}
	CHECK(ok && n == 142);
	rec_close(r);
	spool_free(&sp);
	fclose(f);
}

int
main(int argc, char *argv[])
{
	(void)argc;
	program = argv[0];
	naughty_strings();
	spectrum();
	utf8_stress();
	return test_end();
}
