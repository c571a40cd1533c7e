/* stem.c - what is left of a word without its endings */
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "fold.h"
#include "module.h"
#include "stem.h"
#include "stem_impl.h"
#include "text.h"
#include "translate.h"

/* clang-format off */
/* In the order of strcmp. */
static const char *const english[] = {
	"a", "about", "am", "an", "and", "any", "are", "as", "at", "be",
	"been", "but", "by", "can", "could", "d", "did", "do", "does", "don",
	"for", "from", "get", "had", "has", "have", "he", "help", "her",
	"him", "his", "how", "i", "if", "in", "into", "is", "isn", "it",
	"its", "just", "like", "ll", "m", "me", "my", "need", "no", "not",
	"of", "on", "or", "our", "please", "re", "s", "she", "should", "so",
	"some", "such", "t", "than", "that", "the", "their", "them", "then",
	"there", "these", "they", "this", "those", "to", "too", "us", "ve",
	"want", "was", "we", "were", "what", "when", "where", "which", "who",
	"whom", "why", "will", "with", "would", "you", "your"
};

static const char *const portuguese[] = {
	"ao", "aos", "aquela", "aquele", "as", "ate", "com", "como", "da",
	"das", "de", "deve", "do", "dos", "e", "ela", "elas", "ele", "eles",
	"em", "entre", "era", "eram", "essa", "esse", "esta", "estao",
	"este", "eu", "faz", "fazer", "foi", "foram", "ha", "isso", "isto",
	"ja", "lhe", "mais", "mas", "me", "meu", "meus", "minha", "minhas",
	"muito", "na", "nao", "nas", "no", "nos", "num", "numa", "o", "onde",
	"os", "ou", "para", "pela", "pelas", "pelo", "pelos", "pode",
	"podem", "por", "posso", "quais", "qual", "quando", "quanto",
	"quantos", "que", "quem", "sao", "se", "seja", "sem", "sendo", "ser",
	"seu", "seus", "so", "sob", "sobre", "sua", "suas", "tambem", "tem",
	"ter", "um", "uma", "umas", "uns", "voce", "voces"
};
/* clang-format on */

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static int
compare(const void *a, const void *b)
{
	return strcmp(a, *(const char *const *)b);
}

unsigned
stem_common(const char *word, size_t n)
{
	char copy[16];
	unsigned in = 0;

	if (n >= sizeof(copy))
		return 0;
	memcpy(copy, word, n);
	copy[n] = '\0';
	if (bsearch(copy, english, COUNT(english), sizeof(char *), compare))
		in |= STEM_ENGLISH;
	if (bsearch(
		copy, portuguese, COUNT(portuguese), sizeof(char *), compare))
		in |= STEM_PORTUGUESE;
	return in;
}

enum stem_language
stem_tag(const char *tag)
{
	static const struct {
		const char *tag;
		enum stem_language language;
	} known[] = { { "en", STEM_ENGLISH }, { "pt", STEM_PORTUGUESE } };

	for (size_t i = 0; i < COUNT(known); i++)
		if (strncmp(tag, known[i].tag, 2) == 0 &&
		    (tag[2] == '\0' || tag[2] == '-'))
			return known[i].language;
	return STEM_NONE;
}

/*
 * Puts back the accents of Portuguese endings, by which libstemmer knows them.
 * Returns how many bytes the beginning of the word has.
 */
static const char *
accented(const char *word, size_t n, size_t *begin)
{
	static const char *const ending[][2] = { { "acao", "ação" },
		{ "acoes", "ações" }, { "ucao", "ução" }, { "ucoes", "uções" },
		{ "icao", "ição" }, { "icoes", "ições" }, { "avel", "ável" },
		{ "aveis", "áveis" }, { "ivel", "ível" }, { "iveis", "íveis" },
		{ "encia", "ência" }, { "encias", "ências" },
		{ "ancia", "ância" }, { "ancias", "âncias" },
		{ "logia", "logía" }, { "logias", "logías" } };

	for (size_t i = 0; i < COUNT(ending); i++) {
		size_t k = strlen(ending[i][0]);

		if (n >= k + 2 && memcmp(word + n - k, ending[i][0], k) == 0) {
			*begin = n - k;
			return ending[i][1];
		}
	}
	*begin = n;
	return "";
}

/* Without the accents that were put back. */
static void
add_folded(struct buf *b, const char *s, size_t n)
{
	uint32_t out[FOLD_MAX], c;
	size_t k;

	for (size_t i = 0; i < n; i += k) {
		if ((k = text_decode(s + i, n - i, &c)) == 0)
			return;
		for (size_t m = fold_char(c, out), j = 0; j < m; j++)
			fold_utf8(b, out[j]);
	}
}

/* The tables of libstemmer cost every start that maps them 80 pages. */
static const struct stem_module *
snowball(void)
{
	static const struct stem_module *module;
	struct buf why = { 0 };

	if (module == NULL)
		module = module_load("stem", STEM_MODULE,
		    _("the module for stems of words cannot be loaded"), &why);
	if (module == NULL)
		die(EX_UNAVAILABLE, "%s", why.s);
	return module;
}

static struct sb_stemmer *
stemmer(enum stem_language language)
{
	static struct sb_stemmer *made[STEM_BOTH];
	struct sb_stemmer **s = &made[language];

	if (*s == NULL)
		*s = snowball()->make(
		    language == STEM_ENGLISH ? "english" : "portuguese",
		    "UTF_8");
	if (*s == NULL)
		die(EX_SOFTWARE, "libstemmer");
	return *s;
}

void
stem_add(struct buf *b, const char *word, size_t n, enum stem_language language)
{
	struct buf whole = { 0 };
	struct sb_stemmer *s;
	const unsigned char *stem;
	const char *ending = "";

	if (language == STEM_NONE) {
		buf_add(b, word, n);
		return;
	}
	s = stemmer(language);
	if (language == STEM_PORTUGUESE)
		ending = accented(word, n, &n);
	buf_add(&whole, word, n);
	buf_str(&whole, ending);
	stem =
	    snowball()->stem(s, (const unsigned char *)whole.s, (int)whole.n);
	if (stem == NULL)
		die(EX_OSERR, "libstemmer");
	add_folded(b, (const char *)stem, (size_t)snowball()->length(s));
	buf_free(&whole);
}
