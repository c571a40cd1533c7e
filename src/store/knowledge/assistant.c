/* assistant.c - a program that answers questions from articles */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "assistant.h"
#include "conf.h"
#include "err.h"
#include "markdown.h"
#include "private.h"
#include "program.h"
#include "stem.h"
#include "text.h"
#include "translate.h"

#define SECONDS 10
#define MEMORY	((size_t)1 << 30)
#define OUTPUT	((size_t)64 << 10)

bool
assistant_find(struct desk *d, struct assistant *a, struct buf *why)
{
	const char *name = desk_setting(d, "assistant", NULL);

	*a = (struct assistant){ 0 };
	if (name == NULL || *name == '\0')
		return false;
	buf_str(&a->name, name);
	a->people =
	    strcmp(desk_setting(d, "assistant_people", "no"), "yes") == 0;
	if (program_find(conf_assistant_dir(), name, &a->path, why))
		return true;
	assistant_free(a);
	return false;
}

void
assistant_free(struct assistant *a)
{
	buf_free(&a->name);
	buf_free(&a->path);
}

const char *
assistant_question(struct desk *d, const struct assistant *a,
    const char *question, int64_t ticket, struct pool *pool)
{
	return a->people ? mem_keep(pool, question, strlen(question))
			 : article_without_people(d, ticket, question, pool);
}

/* -------------------------------------------------------------------- asking
 */

/* Returns what the program reads; the caller frees it. */
static char *
asked(const char *question, const struct article *v, size_t n)
{
	static const struct markdown_look plain = { .away = true };
	json_t *all = json_object(), *articles = json_array();
	char *s;

	for (size_t i = 0; i < n; i++) {
		struct buf text = { 0 };
		json_t *o = json_object();

		markdown_text(&text, v[i].body, &plain);
		json_object_set_new(o, "id", json_integer(v[i].id));
		json_object_set_new(o, "title", json_string(v[i].title));
		json_object_set_new(o, "text", json_string(buf_s(&text)));
		if (v[i].language != NULL)
			json_object_set_new(
			    o, "language", json_string(v[i].language));
		json_array_append_new(articles, o);
		buf_free(&text);
	}
	json_object_set_new(all, "question", json_string(question));
	json_object_set_new(all, "articles", articles);
	s = json_dumps(all, JSON_COMPACT);
	json_decref(all);
	if (s == NULL)
		die(EX_SOFTWARE, "json");
	return s;
}

/* ------------------------------------------------------------------ checking
 */

/* Returns the article that a number cites, or NULL. */
static const struct article *
cited(const json_t *id, const struct article *v, size_t n)
{
	for (size_t i = 0; json_is_integer(id) && i < n; i++)
		if (v[i].id == json_integer_value(id))
			return &v[i];
	return NULL;
}

/* Adds the articles that the answer used, a line each. False, and why, if there
 * are none, or if one was not given to it. */
static bool
add_cited(struct buf *b, const json_t *ids, const struct article *v, size_t n,
    struct buf *why)
{
	for (size_t i = 0; i < json_array_size(ids); i++) {
		const struct article *a = cited(json_array_get(ids, i), v, n);

		if (a == NULL) {
			buf_str(why,
			    _("its answer names an article that it was not "
			      "given"));
			return false;
		}
		buf_fmt(b, "\n- %s (%lld)", a->title, (long long)a->id);
	}
	if (json_array_size(ids) > 0)
		return true;
	buf_str(why, _("its answer names no article"));
	return false;
}

/* Returns true if people could read the text as it is. */
static bool
readable(const char *s)
{
	if (s == NULL || s[strspn(s, " \t\r\n")] == '\0')
		return false;
	for (; *s != '\0'; s++)
		if (((unsigned char)*s < ' ' && strchr("\t\r\n", *s) == NULL) ||
		    *s == 127)
			return false;
	return true;
}

/* Writes the whole answer, in the language of the first article. */
static bool
write_answer(struct buf *b, const json_t *o, const struct article *v, size_t n,
    struct buf *why)
{
	const char *answer = json_string_value(json_object_get(o, "answer"));
	bool portuguese = stem_tag(v[0].language) == STEM_PORTUGUESE;

	if (!readable(answer)) {
		buf_str(why, _("it printed no answer"));
		return false;
	}
	buf_fmt(b, "%s\n\n%s\n\n%s",
	    portuguese
		? "Um programa escreveu esta resposta a partir dos nossos "
		  "artigos."
		: "A program wrote this answer from our articles.",
	    answer, portuguese ? "Artigos:" : "Articles:");
	return add_cited(b, json_object_get(o, "articles"), v, n, why);
}

/* Says in one line what a program printed that failed. */
static void
tell_failure(int status, const struct buf *output, struct buf *why)
{
	const char *s = buf_s(output);

	buf_fmt(why, _("exit status %d"), status);
	if (*s != '\0') {
		buf_str(why, ": ");
		text_show(why, s, strcspn(s, "\n"), false);
	}
}

const char *
assistant_ask(const struct assistant *a, const char *question,
    const struct article *v, size_t n, struct pool *pool, struct buf *why)
{
	const char *const argv[] = { a->name.s, NULL }, *const env[] = { NULL };
	char *input = asked(question, v, n);
	const struct program program = { .path = a->path.s,
		.argv = argv,
		.input = input,
		.ninput = strlen(input),
		.seconds = SECONDS,
		.memory = MEMORY,
		.output = OUTPUT,
		.env = env };
	struct buf output = { 0 }, b = { 0 };
	int status = program_run(&program, &output);
	const char *s = NULL;
	json_t *o;

	free(input);
	o = status == 0 ? json_loadb(buf_s(&output), output.n, 0, NULL) : NULL;
	if (status != 0)
		tell_failure(status, &output, why);
	else if (o == NULL)
		buf_str(why, _("it printed no JSON"));
	else if (write_answer(&b, o, v, n, why))
		s = mem_keep(pool, b.s, b.n);
	json_decref(o);
	buf_free(&output);
	buf_free(&b);
	return s;
}
