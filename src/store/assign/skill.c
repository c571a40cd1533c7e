/* skill.c - compares what is needed with what agents can do */
#include <stdlib.h>
#include <string.h>

#include "skill.h"
#include "sql.h"
#include "text.h"

/* Adds the words that are not there yet. */
static void
add_words(struct buf *to, const char *words)
{
	while (words != NULL && *words != '\0') {
		size_t n = strcspn(words, " ");

		if (n > 0 && !text_word_n(to->s, words, n, false)) {
			buf_str(to, to->n > 0 ? " " : "");
			buf_add(to, words, n);
		}
		words += n + (words[n] == ' ');
	}
}

/* The skills of a record, which has to be in use. */
static void
skills_of(struct desk *d, struct buf *to, const char *sql, const char *key)
{
	struct pool pool = { 0 };

	if (key != NULL)
		add_words(to, sql_text(d, &pool, sql, DB_ARGS(V(key))));
	mem_free(&pool);
}

/* The skills of a path and of every path above it. */
static void
category_skills(struct desk *d, const char *path, struct buf *to)
{
	for (size_t n = 0; path != NULL && path[n] != '\0';) {
		char *above;

		n += path[n] == '/';
		n += strcspn(path + n, "/");
		above = xstrndup(path, n);
		skills_of(d, to,
		    "SELECT skills FROM category WHERE name = $1"
		    " AND retired IS NULL",
		    above);
		free(above);
	}
}

void
skill_needed(struct desk *d, const struct ticket *t, struct skill_need *out,
    struct pool *pool)
{
	struct buf skills = { 0 };

	category_skills(d, t->category, &skills);
	skills_of(d, &skills,
	    "SELECT skills FROM service WHERE name = $1 AND retired IS NULL",
	    t->service);
	*out = (struct skill_need){
		.skills = mem_keep(pool, buf_s(&skills), skills.n),
		.channel = t->channel,
		.level = t->level,
	};
	out->language = sql_text(d, pool,
	    "SELECT COALESCE(c.language, o.language) FROM contact c"
	    " LEFT JOIN organisation o ON o.name = c.organisation"
	    " WHERE c.address = $1",
	    DB_ARGS(V(t->requester)));
	buf_free(&skills);
}

/* Returns true if the tags have the same language, whatever the region. */
static bool
understood(const char *a, size_t na, const char *b)
{
	size_t n = strcspn(b, "-");
	size_t first = 0;

	while (first < na && a[first] != '-')
		first++;
	return first == n && strncmp(a, b, n) == 0;
}

static bool
speaks(const char *languages, const char *language)
{
	while (*languages != '\0') {
		size_t n = strcspn(languages, " ");

		if (understood(languages, n, language))
			return true;
		languages += n + (languages[n] == ' ');
	}
	return false;
}

static const char *
lacks(struct pool *pool, const char *what, size_t n)
{
	struct buf s = { 0 };
	const char *kept;

	buf_fmt(&s, "no %.*s", (int)n, what);
	kept = mem_keep(pool, s.s, s.n);
	buf_free(&s);
	return kept;
}

const char *
skill_lacks(
    const struct skill_need *need, const struct candidate *k, struct pool *pool)
{
	const char *word = need->skills;

	while (*word != '\0') {
		size_t n = strcspn(word, " ");

		if (!text_word_n(k->skills, word, n, true))
			return lacks(pool, word, n);
		word += n + (word[n] == ' ');
	}
	if (need->language != NULL && k->language != NULL &&
	    !speaks(k->language, need->language))
		return lacks(pool, need->language, strlen(need->language));
	if (need->channel != NULL && k->channel != NULL &&
	    !text_word(k->channel, need->channel))
		return lacks(pool, need->channel, strlen(need->channel));
	if (need->level != NONE && k->level != NONE && k->level < need->level)
		return "level too low";
	return NULL;
}

void
skill_say(const struct skill_need *need, struct buf *to)
{
	const char *comma = " (";

	for (const char *w = need->skills; w != NULL && *w != '\0';) {
		size_t n = strcspn(w, " ");

		buf_fmt(to, "%s%.*s", comma, (int)n, w);
		comma = ", ";
		w += n + (w[n] == ' ');
	}
	if (need->language != NULL) {
		buf_fmt(to, "%s%s", comma, need->language);
		comma = ", ";
	}
	buf_str(to, *comma == ',' ? ")" : "");
}
