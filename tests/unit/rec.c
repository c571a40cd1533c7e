/* Tests of rec.h. */
#include <sys/resource.h>
#include <locale.h>

#include "rec.h"
#include "test.h"

static void
add_cell(struct buf *b, const struct cell *c)
{
	if (!c->given)
		buf_ch(b, '?');
	else if (c->s == NULL)
		buf_ch(b, '~');
	for (size_t i = 0; c->s != NULL && i < c->n; i++)
		if (c->s[i] == '\n')
			buf_str(b, "\\n");
		else if (c->s[i] == '\r')
			buf_str(b, "\\r");
		else
			buf_ch(b, c->s[i]);
	if (c->s != NULL && strlen(c->s) != c->n)
		buf_str(b, "(not terminated)");
}

static void
add_record(struct buf *b, struct rec_in *r, enum rec_got got)
{
	buf_fmt(b, "%d ", (int)rec_line(r));
	if (got != REC_OK)
		buf_fmt(b, "%s %s",
		    got == REC_BAD ? "bad:" : "broken:", rec_why(r));
	for (size_t i = 0; got == REC_OK && i < rec_columns(r); i++) {
		if (i > 0)
			buf_ch(b, '|');
		add_cell(b, &rec_cells(r)[i]);
	}
	buf_ch(b, '\n');
}

/*
 * What is read from n bytes: the columns, then per record its line and cells
 * (~ null, ? not given) or why it is refused. The caller frees it.
 */
static char *
dump(enum rec_format format, const char *columns, const struct rec_how *how,
    const char *s, size_t n)
{
	struct spool sp = { 0 };
	struct buf b = { 0 }, names = { 0 };
	struct rec_in *r;
	enum rec_got got;

	spool_add(&sp, s, n);
	r = rec_open(&sp, "test", format, columns, how);
	while ((got = rec_next(r)) != REC_END)
		add_record(&b, r, got);
	if (rec_next(r) != REC_END)
		buf_str(&b, "more behind the end\n");
	for (size_t i = 0; i < rec_columns(r); i++)
		buf_fmt(&names, "%s%s", i ? "|" : "", rec_column(r, i));
	buf_ch(&names, '\n');
	buf_add(&names, buf_s(&b), b.n);
	buf_free(&b);
	rec_close(r);
	spool_free(&sp);
	return names.s;
}

#define CHECK_MAP(format, columns, map, text, want)                        \
	do {                                                               \
		char *got_ = dump(                                         \
		    (format), (columns), (map), (text), sizeof(text) - 1); \
		test_check_str(got_, (want), #text, __FILE__, __LINE__);   \
		free(got_);                                                \
	} while (0)
#define CHECK_REC(format, columns, text, want) \
	CHECK_MAP(format, columns, NULL, text, want)
#define CSV(text, want)	 CHECK_REC(REC_CSV, NULL, text, want)
#define LINE(text, want) CHECK_REC(REC_LINE, "a,b", text, want)
#define IDS(text, want)	 CHECK_REC(REC_IDS, NULL, text, want)
#define JSON(text, want) CHECK_REC(REC_JSON, NULL, text, want)
#define AUTO(text, want) CHECK_REC(REC_AUTO, NULL, text, want)

static void
csv(void)
{
	CSV("", "\n");
	CSV("\n\r\n", "\n");
	CSV("a,b\n", "a|b\n");
	CSV("a,b", "a|b\n");
	CSV("a,b\n1,2\n3,4", "a|b\n2 1|2\n3 3|4\n");
	CSV("a,b\r\n1,2\r\n3,4\r\n", "a|b\n2 1|2\n3 3|4\n");
	CSV("\xef\xbb\xbf"
	    "a,b\n1,2\n",
	    "a|b\n2 1|2\n");
	CSV("\xef\xbb\xbf\"a\",b\n1,2\n", "a|b\n2 1|2\n");
	CSV("\n\na,b\n\n1,2\n\r\n\n3,4\n\n", "a|b\n5 1|2\n8 3|4\n");
	CSV("a,b,c\n,,\n\"\",x,\"\"\n", "a|b|c\n2 ~|~|~\n3 |x|\n");
	CSV("a,b,c\r\n,,\r\n\"\",x,\"\"\r\n", "a|b|c\n2 ~|~|~\n3 |x|\n");
	CSV("a\n\"\"\nx\n\n \n", "a\n2 \n3 x\n5  \n");
	CSV("a,b\n x , \ty\t\n\" q \",z \n", "a|b\n2  x | \ty\t\n3  q |z \n");
	CSV("\"a,b\",\"c\"\"d\"\n\"\"\"\",\",\"\n", "a,b|c\"d\n2 \"|,\n");
	CHECK_REC(REC_CSV, "x, y", "1,2\n\n3,4", "x|y\n1 1|2\n3 3|4\n");
	CHECK_REC(REC_CSV, "x, y", "", "x|y\n");
}

/* Line ends inside quotes are data, and the lines are counted all the same. */
static void
csv_many_lines(void)
{
	CSV("a,b\n\"1\n2\",3\n4,5\n", "a|b\n2 1\\n2|3\n4 4|5\n");
	CSV("a,b\r\n\"1\r\n2\r\n\",3\r\n4,5\r\n",
	    "a|b\n2 1\\r\\n2\\r\\n|3\n5 4|5\n");
	CSV("a,b\n\"\n\n\n\",\"\n\"\n4,5\n", "a|b\n2 \\n\\n\\n|\\n\n7 4|5\n");
	CSV("a,b\n\"x\ry\",\"\r\"\n4,\"\r\n\"\n",
	    "a|b\n2 x\\ry|\\r\n3 4|\\r\\n\n");
	CSV("\"a\nb\",c\n1,2\n", "a\nb|c\n3 1|2\n");
	CSV("a\n\"x\n\"\"\ny\"", "a\n2 x\\n\"\\ny\n");
	CSV("a\n\"x\"\"\n\"\"\"\n1\n", "a\n2 x\"\\n\"\n4 1\n");
	CSV("a,b\n1,\"\n\r",
	    "a|b\n2 broken: field 2: the quote is never "
	    "closed\n");
}

static void
csv_refused(void)
{
	CSV("a,b\n1\n1,2,3\n4,5\n",
	    "a|b\n2 bad: fields in this record: 1, in the header: 2\n"
	    "3 bad: fields in this record: 3, in the header: 2\n4 4|5\n");
	CHECK_REC(REC_CSV, "a,b", "1\n2,3\n",
	    "a|b\n1 bad: fields in this record: 1, columns named: 2\n2 2|3\n");
	CSV("a,b\n1,\xe9\n\xc3\xa9,2\n",
	    "a|b\n2 bad: b: is not UTF-8 text (byte 0xe9)\n"
	    "3 \xc3\xa9|2\n");
	CSV("a,b\n\"x\n\xff\",\"\ny\"\n\xc3\xa9,2\n",
	    "a|b\n2 bad: a: is not UTF-8 text (byte 0xff)\n5 \xc3\xa9|2\n");
	CSV("a,b\n1,x\0y\n2,3\n",
	    "a|b\n2 bad: b: has a NUL byte (0x00)\n3 2|3\n");
	CSV("a,b\n1,\xe9,\n2,3\n",
	    "a|b\n2 bad: b: is not UTF-8 text (byte 0xe9)\n"
	    "3 2|3\n");
	CSV("a,b\n1,2,\xe9\n2,3\n",
	    "a|b\n2 bad: the record is not UTF-8 text or has a NUL byte\n"
	    "3 2|3\n");
	CSV("a,b\n1\r,2\n3,4\n",
	    "a|b\n2 bad: field 1: a carriage return "
	    "outside quotes\n3 3|4\n");
	CSV("a,b\n\"1\",x\ry\n3,\"4\"\n",
	    "a|b\n2 bad: field 2: a carriage "
	    "return outside quotes\n3 3|4\n");
	CSV("a,b\n1,2\r",
	    "a|b\n2 bad: field 2: a carriage return outside "
	    "quotes\n");
	CSV("a,b\n1,2\r\r\n",
	    "a|b\n2 bad: field 2: a carriage return outside "
	    "quotes\n");
	CSV("a,b\n\r1,2\n3,4\n",
	    "a|b\n2 bad: field 1: a carriage return "
	    "outside quotes\n3 3|4\n");
	CSV("a,b\n\"1\"\r,\"2\"\n3,4\n",
	    "a|b\n2 broken: field 1: a carriage "
	    "return outside quotes\n");
	CSV("a,b\r1,2\r3,4\r",
	    "\n1 broken: field 2: a carriage return "
	    "outside quotes\n");
}

/* With the quotes in doubt nothing behind can be read. */
static void
csv_broken(void)
{
	CSV("a,b\n1,2\n3,\"4\n5,6\n",
	    "a|b\n2 1|2\n3 broken: field 2: the "
	    "quote is never closed\n");
	CSV("a,b\n3,\"", "a|b\n2 broken: field 2: the quote is never closed\n");
	CSV("a,b\n3,4\"\n5,6\n",
	    "a|b\n2 broken: field 2: a quote in a field "
	    "that is not quoted\n");
	CSV("a,b\n\"3\"x,4\n5,6\n",
	    "a|b\n2 broken: field 1: text after the "
	    "closing quote\n");
	CSV("a,b\n\"3\" ,4\n5,6\n",
	    "a|b\n2 broken: field 1: text after the "
	    "closing quote\n");
	CSV("a,b\n 3,\"4\n5\"6\n",
	    "a|b\n2 broken: field 2: text after the "
	    "closing quote\n");
	CSV("a,a\n1,2\n",
	    "a\n1 broken: a: two columns have this name; leave them out "
	    "with --map a=\n");
	CSV("a,,c\n1,2,3\n",
	    "a\n1 broken: column 2 has no name; leave it out with --map =\n");
	CSV("a,\"\"\n1,2\n",
	    "a\n1 broken: column 2 has no name; leave it out with --map =\n");
	CSV("a,\xe9\n1,2\n",
	    "\n1 broken: the record is not UTF-8 text or has a NUL byte\n");
	CHECK_REC(REC_CSV, "x,,y", "1,2\n",
	    "x\n1 broken: column 2 has no "
	    "name; leave it out with --map =\n");
	CHECK_REC(REC_CSV, "x,x", "1,2\n",
	    "x\n1 broken: x: two columns have "
	    "this name; leave them out with --map x=\n");
	AUTO("\xff\xfe"
	     "a\0\n\0",
	    "\n1 broken: the input is UTF-16; read it with --encoding "
	    "UTF-16LE\n");
	AUTO("\xfe\xff\0a\0\n",
	    "\n1 broken: the input is UTF-16; read it with --encoding "
	    "UTF-16BE\n");
}

static void
line(void)
{
	LINE("", "a|b\n");
	LINE("1\t2\n3\t4", "a|b\n1 1|2\n2 3|4\n");
	LINE("1\t2\r\n3\t\r\n", "a|b\n1 1|2\n2 3|~\n");
	LINE("\t\n", "a|b\n1 ~|~\n");
	LINE("a\\tb\\nc\\rd\\\\e\t\\\\n\n", "a|b\n1 a\tb\\nc\\rd\\e|\\n\n");
	LINE("a,\"b\" \t x\n", "a|b\n1 a,\"b\" | x\n");
	LINE("\xef\xbb\xbf"
	     "1\t2\n",
	    "a|b\n1 1|2\n");
	LINE("1\n\n1\t2\t3\n4\t5\n",
	    "a|b\n"
	    "1 bad: fields in this record: 1, columns named: 2\n"
	    "2 bad: fields in this record: 1, columns named: 2\n"
	    "3 bad: fields in this record: 3, columns named: 2\n4 4|5\n");
	LINE("1\t\\x\n\\\t2\n1\t2\\\n4\t5\n",
	    "a|b\n"
	    "1 bad: b: write a backslash only in \\t, \\n, \\r and \\\\\n"
	    "2 bad: a: write a backslash only in \\t, \\n, \\r and \\\\\n"
	    "3 bad: b: write a backslash only in \\t, \\n, \\r and \\\\\n"
	    "4 4|5\n");
	LINE("1\r\t2\n1\t2\r\r\n4\t5\n",
	    "a|b\n"
	    "1 bad: a: write a carriage return as \\r in this format\n"
	    "2 bad: b: write a carriage return as \\r in this format\n3 4|5\n");
	LINE("1\t\xe9\n\0\t1\n4\t5\n",
	    "a|b\n1 bad: b: is not UTF-8 text (byte 0xe9)\n"
	    "2 bad: a: has a NUL byte (0x00)\n3 4|5\n");
	CHECK_REC(REC_LINE, "a", "x\n\ny\n", "a\n1 x\n2 ~\n3 y\n");
	CHECK_REC(REC_LINE, NULL, "x\n",
	    "\n1 broken: -i line needs its "
	    "columns: -i line:id,subject\n");
}

static void
ids(void)
{
	IDS("", "id\n");
	IDS("12\n#13\n", "id\n1 12\n2 13\n");
	IDS("\n \t\n  12\t \r\n\r\n #0013", "id\n3 12\n5 0013\n");
	IDS("12 13\n#\nx\n-1\n#1#\n1.5\n##1\n7\n",
	    "id\n"
	    "1 bad: \"12 13\" is not an id\n2 bad: \"#\" is not an id\n"
	    "3 bad: \"x\" is not an id\n4 bad: \"-1\" is not an id\n"
	    "5 bad: \"#1#\" is not an id\n6 bad: \"1.5\" is not an id\n"
	    "7 bad: \"##1\" is not an id\n8 7\n");
	IDS("1\0\n2\xe9\n3\n",
	    "id\n1 bad: id: has a NUL byte (0x00)\n"
	    "2 bad: id: is not UTF-8 text (byte 0xe9)\n3 3\n");
	CHECK_REC(REC_IDS, "ticket", "12\n", "ticket\n1 12\n");
	CHECK_REC(REC_IDS, "a,b", "12\n",
	    "a|b\n1 broken: ids are one column, but several are named\n");
}

static void
json(void)
{
	JSON("", "\n");
	JSON("\n \r\n\t\n", "\n");
	JSON("{}\n", "\n1 \n");
	JSON("{\"a\":\"x\",\"b\":null}\r\n{\"b\":\"\",\"c\":\"z\"}",
	    "a|b|c\n1 x|~\n2 ?||z\n");
	JSON("\n{\"b\":1,\"a\":2}\n\n {\"a\":3,\"b\":4} \n{}\n",
	    "b|a\n2 1|2\n4 4|3\n5 ?|?\n");
	JSON("{\"a\":\"\\u00e9\\n\\\"\\ud83d\\ude00\"}\n",
	    "a\n1 é\\n\"\xf0\x9f\x98\x80\n");
	JSON("{\"a\":true,\"b\":false}\n", "a|b\n1 yes|no\n");
	JSON("{\"a\":[],\"b\":[1,\"x y\",true],\"c\":[\"z\"]}\n",
	    "a|b|c\n1 |1,x y,yes|z\n");
	JSON("\xef\xbb\xbf{\"a\":1}\n", "a\n1 1\n");
	CHECK_REC(REC_JSON, "x,y", "{\"y\":1}\n{\"z\":2,\"x\":3}\n",
	    "x|y|z\n1 ?|1\n2 3|?|2\n");
}

static void
json_numbers(void)
{
	JSON("{\"a\":[0,-1,9223372036854775807,-9223372036854775808]}\n",
	    "a\n1 0,-1,9223372036854775807,-9223372036854775808\n");
	JSON("{\"a\":[0.1,1.0,-0.0,100000.0,1e3,1.5E-7,12.50]}\n",
	    "a\n1 0.1,1.0,-0.0,100000.0,1000.0,1.5e-07,12.5\n");
	JSON("{\"a\":[1e22,5e-324,1.7976931348623157e308,0.30000000000000004]}",
	    "a\n1 1e+22,4.94065645841247e-324,1.7976931348623157e+308,"
	    "0.30000000000000004\n");
	JSON("{\"a\":9223372036854775808}\n{\"a\":1}\n",
	    "a\n1 bad: too big "
	    "integer near '9223372036854775808'\n2 1\n");
	JSON("{\"a\":1e999}\n", "\n1 bad: real number overflow near '1e999'\n");
}

/* Lists of objects, however they are laid out, and objects in objects. */
static void
json_nested(void)
{
	JSON("[{\"a\":1},{\"a\":2,\n\"b\":\"]}\"}\n,\n{}\n]\n",
	    "a|b\n1 1\n1 2|]}\n4 ?|?\n");
	JSON("[]", "\n");
	JSON("[{\"a\":1}",
	    "a\n1 1\n1 broken: not a list of JSON objects: "
	    "[{...}, {...}]\n");
	JSON("[{\"a\":1}{}]",
	    "a\n1 1\n1 broken: not a list of JSON objects: "
	    "[{...}, {...}]\n");
	JSON("[{\"a\":1},]",
	    "a\n1 1\n1 broken: not a list of JSON objects: "
	    "[{...}, {...}]\n");
	JSON("[{\"a\":1}]\n{\"a\":1}",
	    "a\n1 1\n2 broken: not a list of JSON "
	    "objects: [{...}, {...}]\n");
	JSON("[{\"a\":}, {\"a\":1}]",
	    "a\n1 bad: not a JSON object: unexpected "
	    "token near '}'\n1 1\n");
	JSON("[{\"a\":1", "\n1 broken: the JSON object never ends\n");
	JSON(
	    "{\"a\":{\"b\":{\"c\":1},\"d\":[1,2]},\"e\":[{\"f\":1},{\"f\":\"x\","
	    "\"g\":null}]}\n",
	    "a.b.c|a.d|e.f\n1 1|1,2|1,x\n");
	JSON("{\"a\":{\"b\":1},\"a.b\":2}\n",
	    "a.b\n1 bad: a.b: two columns have this name\n");
}

/* JSON has points, whatever people here write. */
static void
json_locale(void)
{
	if (setlocale(LC_NUMERIC, "pt_BR.UTF-8") == NULL &&
	    setlocale(LC_NUMERIC, "de_DE.UTF-8") == NULL) {
		test_skip("no locale with a decimal comma");
		return;
	}
	JSON("{\"a\":[1.5,0.30000000000000004]}\n",
	    "a\n1 1.5,0.30000000000000004\n");
	setlocale(LC_NUMERIC, "C");
}

static void
json_refused(void)
{
	JSON("{\"a\":{}}\n{\"a\":[[]]}\n{\"a\":[null]}\n{\"a\":[{}]}\n"
	     "{\"a\":[\"x,y\"]}\n{\"a\":1}\n",
	    "a\n"
	    "1 \n"
	    "2 bad: a: write a list of plain values without commas\n"
	    "3 bad: a: write a list of plain values without commas\n"
	    "4 ?\n"
	    "5 bad: a: write a list of plain values without commas\n"
	    "6 1\n");
	JSON("{\"a\":1,\"a\":2}\n{\"a\":3}\n",
	    "a\n"
	    "1 bad: duplicate object key near '\"a\"'\n2 3\n");
	JSON("{\"a\":\"x\\u0000\"}\n{\"a\\u0000\":1}\n{\"a\":3}\n",
	    "a\n"
	    "1 bad: the record has a NUL character\n2 bad: the record has a NUL character\n3 3\n");
	JSON("{\"a\":\"\xe9\"}\n{\"a\":\"\0\"}\n{\"a\":3}\n",
	    "a\n"
	    "1 bad: the record is not UTF-8 text (byte 0xe9)\n2 bad: the record has a NUL byte (0x00)\n3 3\n");
	JSON("{\"\":1}\n{\"a\":3}\n",
	    "a\n1 bad: column 1 has no name; leave it out with --map =\n2 3\n");
	JSON("3\n[1]\n{\"a\":3} x\n{\n\"a\":3}\n{\"a\":4}\n",
	    "a\n"
	    "1 bad: not a JSON object on one line: '[' or '{' expected near "
	    "'3' (column 1)\n"
	    "2 bad: write one JSON object on each line, or a list of objects\n"
	    "3 bad: not a JSON object on one line: end of file expected near "
	    "'x' (column 9)\n"
	    "4 3\n6 4\n");
	JSON("{\n\"a\":}\n{\n\"a\":1\n} x\n{\"a\":2}\n{\n\"a\":3\n",
	    "a\n1 bad: not a JSON object: unexpected token near '}'\n"
	    "3 bad: text behind the end of the JSON object\n6 2\n"
	    "7 broken: the JSON object never ends\n");
	JSON("{\"a\":[[]],\"b\":[null],\"c\":1}\n",
	    "a|b|c\n1 bad: a: write a list of plain values without commas"
	    "\x1e"
	    "b: write a list of plain values without commas\n");
	JSON("{\"a\":\"\\ud800\"}\n",
	    "\n1 bad: not a JSON object on one line: "
	    "invalid Unicode '\\uD800' near '\"\\ud800\"' (column 13)\n");
}

/* What the map leaves out is not looked at; names are those of the map. */
static void
mapped(void)
{
	struct rec_how m = { 0 };
	struct buf why = { 0 };

	CHECK(map_add(&m.map, "x=,Long\\, wide\\=1=b,=,c=", &why));
#define CSVM(text, want)  CHECK_MAP(REC_CSV, NULL, &m, text, want)
#define JSONM(text, want) CHECK_MAP(REC_JSON, NULL, &m, text, want)
	CSVM("a,\"Long, wide=1\"\n1,2\n", "a|b\n2 1|2\n");
	CSVM("x,a,x,,,x\n1,2,3,4,5,6\n", "|a||||\n2 1|2|3|4|5|6\n");
	CSVM("a,b,\"Long, wide=1\"\n",
	    "a|b\n1 broken: b: two columns have this name\n");
	CSVM("a,x\n1,\xff\n\xff,1\n\"1\",\"\xff\n\"\n",
	    "a|\n2 1|\xff\n3 bad: a: is not UTF-8 text (byte 0xff); if it "
	    "comes from Windows, try --encoding WINDOWS-1252\n"
	    "4 1|\xff\\n\n");
	CHECK_MAP(REC_LINE, "a,x", &m, "1\t\\q\n\\q\t1\n",
	    "a|\n1 1|\\q\n2 bad: a: write a backslash only in \\t, \\n, "
	    "\\r and \\\\\n");
	JSONM("{\"a\":1,\"x\":{\"b\":[1,{\"c\":\"}\\\"]\"}]},\"c\":1e999}\n",
	    "a\n1 1\n");
	JSONM(
	    "{\"x\":1,\"x\":[[]],\"\":{},\"a\":2 , \"\\u0063\":\"\\u0000\" }\n",
	    "a\n1 2\n");
	JSONM("{\"x\":\"\xff\"}\n{ \"c\" : [\"\0[\"] , \"a\" : 3 }\n",
	    "a\n1 \n2 3\n");
	JSONM("{\"a\":1,\"x\":}\n{\"a\":1,\"x\":2\n{\"a\":{},\"x\":2}\n",
	    "a\n1 1\n2 bad: not a JSON object on one line: '}' expected near "
	    "end of file (column 12)\n3 ?\n");
	JSONM("{\"b\":1}\n{\"Long, wide=1\":2}\n{\"b\":1,\"Long, wide=1\":2}\n",
	    "b|b\n1 1\n2 ?|2\n3 bad: b: two columns have this name\n");
	map_free(&m.map);
	buf_free(&why);
}

/* What map_write writes, map_add reads. */
static void
map_text(void)
{
	static const char *const good[] = { "plain", "a b", "a,b", "a=b",
		"a\\b", "it's", "a\nb\tc\x1b", "\xc3\xa9", "\xe2\x80\xae", "",
		"\"" };
	static const char *const bad[] = { "a", "a=b=c", "a\\", "a\\q=b",
		"a\\x1=b", "a=b,,c=d", "a=b,c", "a=b,a=c" };
	struct map m = { 0 };
	struct buf b = { 0 }, why = { 0 };

	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		buf_clear(&b);
		map_write(&b, good[i], good[i]);
		CHECK(strpbrk(b.s, "'\n\t\x1b") == NULL);
		CHECK(map_add(&m, b.s, &why));
		CHECK_STR(m.n > 0 ? m.v[0].heading : "?", good[i]);
		CHECK_STR(map_find(&m, good[i], strlen(good[i])), good[i]);
		map_free(&m);
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		buf_clear(&why);
		CHECK(!map_add(&m, bad[i], &why) && why.n > 0);
		map_free(&m);
	}
	/* the last of several texts counts */
	buf_clear(&why);
	CHECK(map_add(&m, "a=b,c=d,a=b", &why) && m.n == 2);
	CHECK(map_add(&m, "a=", &why) && m.n == 2 && map_leaves_out(&m));
	CHECK_STR(map_find(&m, "a", 1), "");
	CHECK(map_find(&m, "b", 1) == NULL && map_find(NULL, "a", 1) == NULL);
	map_free(&m);
	buf_free(&b);
	buf_free(&why);
}

static void
guessed(void)
{
	AUTO("", "\n");
	AUTO("{\"a\":1}\n", "a\n1 1\n");
	AUTO(" \n {\"a\":1}\n", "a\n2 1\n");
	AUTO("\xef\xbb\xbf{\"a\":1}\n", "a\n1 1\n");
	AUTO("[\n{\"a\":1}\n]\n", "a\n2 1\n");
	AUTO(" []\n", "\n");
	AUTO("12\n13\n", "id\n1 12\n2 13\n");
	AUTO("#12", "id\n1 12\n");
	AUTO("\n\n 12 \r\n", "id\n3 12\n");
	AUTO("\xef\xbb\xbf"
	     "12\n",
	    "id\n1 12\n");
	AUTO("12,13\n1,2\n", "12|13\n2 1|2\n");
	AUTO("id\n1\n", "id\n2 1\n");
	AUTO("a\tb\n1\t2\n", "a\tb\n2 1\t2\n");
	CHECK_REC(REC_AUTO, "n", "12\n", "n\n1 12\n");
	CHECK_REC(REC_AUTO, "id", "#12\n", "id\n1 12\n");
}

static void
names(void)
{
	enum rec_format f = REC_AUTO;

	CHECK(rec_format("csv", 3, &f) && f == REC_CSV);
	CHECK(rec_format("line,x", 4, &f) && f == REC_LINE);
	CHECK(rec_format("json", 4, &f) && f == REC_JSON);
	CHECK(rec_format("ids", 3, &f) && f == REC_IDS);
	CHECK(!rec_format("id", 2, &f) && !rec_format("CSV", 3, &f));
	CHECK(f == REC_IDS);
}

static char *
raws(const char *text)
{
	struct spool sp = { 0 }, raw = { 0 };
	struct rec_in *r;
	char *s;

	spool_add(&sp, text, strlen(text));
	r = rec_open(&sp, "test", REC_AUTO, NULL, NULL);
	while (rec_next(r) != REC_END) {
		spool_add(&raw, "<", 1);
		rec_raw(r, &raw);
		spool_add(&raw, ">", 1);
	}
	spool_add(&raw, "[", 1);
	rec_raw_header(r, &raw);
	spool_add(&raw, "]", 1);
	CHECK_STR(rec_name(r), "test");
	rec_close(r);
	s = test_text(&raw);
	spool_free(&raw);
	spool_free(&sp);
	return s;
}

static void
raw(void)
{
	static const struct {
		const char *text, *want;
	} cases[] = {
		{ "", "[]" },
		{ "a,b\r\n1,2\r\n\r\n\"3\r\n\",4\n1\n5,6",
		    "<1,2\r\n><\"3\r\n\",4\n><1\n><5,6>[a,b\r\n]" },
		{ "\xef\xbb\xbf\"a\nb\"\n1\n", "<1\n>[\"a\nb\"\n]" },
		{ "a\n\"1\"x\n2\n", "<\"1\"x\n>[a\n]" },
		{ "\n#1\n x\n", "<#1\n>< x\n>[]" },
		{ "{\"a\":1}\n\n{\n", "<{\"a\":1}\n><{\n>[]" },
	};
	char *got;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		got = raws(cases[i].text);
		CHECK_STR(got, cases[i].want);
		free(got);
	}
}

#ifndef TEST_ASAN
static long
peak(void)
{
	struct rusage u;

	getrusage(RUSAGE_SELF, &u);
	return u.ru_maxrss;
}

/*
 * Neither many records nor a record of many fields, which is refused, are
 * kept. To be called first: the peak counts for the whole process.
 */
static void
memory_is_flat(void)
{
	struct spool sp = { 0 };
	struct rec_in *r;
	const char *row = "\"the same quoted text\",1,\"and more\"\n";
	char commas[4096];
	long before;

	for (int i = 0; i < 500000; i++)
		spool_add(&sp, row, strlen(row));
	memset(commas, ',', sizeof(commas));
	for (int i = 0; i < 256; i++)
		spool_add(&sp, commas, sizeof(commas));
	spool_add(&sp, "\n", 1);
	r = rec_open(&sp, "many", REC_CSV, "a,b,c", NULL);
	before = peak();
	while (rec_next(r) == REC_OK)
		continue;
	CHECK(rec_line(r) == 500001);
	CHECK(rec_next(r) == REC_END);
	CHECK(peak() - before < (8 << 10));
	rec_close(r);
	spool_free(&sp);
}
#endif

/* n bytes between two texts, as input: lines, or 'x'. */
static struct rec_in *
big(struct spool *sp, enum rec_format format, const char *before, bool lines,
    size_t n, const char *after)
{
	char block[4096];
	size_t step;

	memset(block, 'x', sizeof(block));
	if (lines)
		block[sizeof(block) - 1] = '\n';
	spool_clear(sp);
	spool_add(sp, before, strlen(before));
	for (; n > 0; n -= step) {
		step = n < sizeof(block) ? n : sizeof(block);
		spool_add(sp, block, step);
	}
	spool_add(sp, after, strlen(after));
	return rec_open(
	    sp, "big", format, format == REC_LINE ? "a,b" : NULL, NULL);
}

static void
fields_too_long(void)
{
	static const struct {
		enum rec_format format;
		const char *before, *after;
	} cases[] = {
		{ REC_CSV, "a,b\n1,", "\n3,4\n" },
		{ REC_CSV, "a,b\n1,\"", "\"\n3,4\n" },
		{ REC_LINE, "1\t", "\n3\t4\n" },
		{ REC_JSON, "{\"b\":\"", "\"}\n{\"b\":4}\n" },
	};
	struct spool sp = { 0 };
	struct rec_in *r;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		for (size_t more = 0; more < 2; more++) {
			r = big(&sp, cases[i].format, cases[i].before, false,
			    REC_MAXFIELD + more, cases[i].after);
			if (more == 0) {
				CHECK(rec_next(r) == REC_OK);
				CHECK(rec_cells(r)[rec_columns(r) - 1].n ==
				    REC_MAXFIELD);
			} else {
				CHECK(rec_next(r) == REC_BAD);
				CHECK_STR(
				    rec_why(r), "b: is longer than 16 MiB");
			}
			CHECK(rec_next(r) == REC_OK);
			CHECK(rec_next(r) == REC_END);
			rec_close(r);
		}
	spool_free(&sp);
}

static void
records_too_long(void)
{
	struct spool sp = { 0 }, raw = { 0 };
	struct rec_in *r;
	const char *why = "the record is longer than 64 MiB";

	r = big(&sp, REC_CSV, "a,b\n1,\"2\n", true, REC_MAXRECORD, "\"\n3,4\n");
	CHECK(rec_next(r) == REC_BROKEN);
	CHECK_STR(rec_why(r), why);
	CHECK(rec_line(r) == 2 && rec_next(r) == REC_END);
	rec_close(r);
	r = big(&sp, REC_CSV, "a,b\n1,", false, REC_MAXRECORD, "\n3,4\n");
	CHECK(rec_next(r) == REC_BROKEN);
	CHECK_STR(rec_why(r), why);
	rec_close(r);
	r = big(&sp, REC_LINE, "1\t", false, REC_MAXRECORD, "\n3\t4\n");
	CHECK(rec_next(r) == REC_BAD);
	CHECK_STR(rec_why(r), why);
	rec_raw(r, &raw);
	CHECK(raw.size == REC_MAXRECORD + 3);
	CHECK(rec_next(r) == REC_OK && rec_line(r) == 2);
	CHECK_STR(rec_cells(r)[1].s, "4");
	rec_close(r);
	r = big(&sp, REC_JSON, "{\"b\":\"", false, REC_MAXRECORD, "\"}\n{}\n");
	CHECK(rec_next(r) == REC_BAD);
	CHECK_STR(rec_why(r), why);
	CHECK(rec_next(r) == REC_OK && rec_next(r) == REC_END);
	rec_close(r);
	spool_free(&sp);
	spool_free(&raw);
}

static void
too_many_columns(void)
{
	struct buf b = { 0 };
	char *got;

	for (int i = 0; i < REC_MAXCOLUMNS; i++)
		buf_fmt(&b, "%sc%d", i ? "," : "", i);
	buf_str(&b, "\n1,2\n");
	got = dump(REC_CSV, NULL, NULL, b.s, b.n);
	CHECK_STR(strchr(got, '\n'),
	    "\n2 bad: fields in this record: 2, in the header: 2000\n");
	free(got);
	b.n -= 5;
	buf_str(&b, ",x\n1,2\n");
	got = dump(REC_CSV, NULL, NULL, b.s, b.n);
	CHECK_STR(got, "\n1 broken: more than 2000 columns\n");
	free(got);
	buf_clear(&b);
	buf_str(&b, "a\n");
	for (int i = 0; i < 100000; i++)
		buf_ch(&b, ',');
	buf_str(&b, "\n1\n");
	got = dump(REC_CSV, NULL, NULL, b.s, b.n);
	CHECK_STR(got,
	    "a\n2 bad: fields in this record: 100001, in the header: 1\n3 1\n");
	free(got);
	buf_clear(&b);
	for (int i = 0; i <= REC_MAXCOLUMNS; i++)
		buf_fmt(&b, "{\"c%d\":%d}\n", i, i);
	got = dump(REC_JSON, NULL, NULL, b.s, b.n);
	CHECK_STR(strrchr(got, ':'), ": more than 2000 columns\n");
	free(got);
	buf_free(&b);
}

/* Records and quoted fields that lie across the blocks of the reader. */
static void
many_records(void)
{
	struct spool sp = { 0 };
	struct rec_in *r;
	char s[64];
	bool same = true;
	int n = 100000, i = 0;

	spool_add(&sp, "n,text\n", 7);
	for (i = 0; i < n; i++)
		spool_add(&sp, s,
		    (size_t)snprintf(s, sizeof(s),
			i % 3 ? "%d,%d\n" : "%d,\"line %d\r\nmore\"\n", i, i));
	r = rec_open(&sp, "many", REC_AUTO, NULL, NULL);
	for (i = 0; same && rec_next(r) == REC_OK; i++) {
		const struct cell *c = rec_cells(r);

		same = atoi(c[0].s) == i &&
		    atoi(c[1].s + (i % 3 ? 0 : 5)) == i &&
		    (i % 3 || strcmp(strchr(c[1].s, '\r'), "\r\nmore") == 0);
	}
	CHECK(same && i == n && rec_line(r) == n + 1 + n / 3);
	rec_close(r);
	spool_free(&sp);
}

int
main(void)
{
#ifndef TEST_ASAN
	memory_is_flat();
#endif
	csv();
	csv_many_lines();
	csv_refused();
	csv_broken();
	line();
	ids();
	json();
	json_numbers();
	json_locale();
	json_refused();
	json_nested();
	mapped();
	map_text();
	guessed();
	names();
	raw();
	fields_too_long();
	records_too_long();
	too_many_columns();
	many_records();
	rec_close(NULL);
	return test_end();
}
