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

/* A word of at most 8 letters as a number, in the order of the letters. */
static uint64_t
pack(const char *word, size_t n)
{
	uint64_t packed = 0;

	for (size_t i = 0; i < sizeof(packed); i++)
		packed = packed << 8 | (i < n ? (unsigned char)word[i] : 0);
	return packed;
}

/* Returns true if a list of n packed words has the word. */
static bool
listed(const uint64_t *list, size_t n, uint64_t word)
{
	size_t low = 0, high = n;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (list[middle] < word)
			low = middle + 1;
		else
			high = middle;
	}
	return low < n && list[low] == word;
}

unsigned
stem_common(const char *word, size_t n)
{
	static uint64_t en[COUNT(english)], pt[COUNT(portuguese)];
	uint64_t packed;

	if (n > sizeof(packed))
		return STEM_NONE;
	for (size_t i = 0; pt[COUNT(pt) - 1] == 0 && i < COUNT(portuguese); i++)
		pt[i] = pack(portuguese[i], strlen(portuguese[i]));
	for (size_t i = 0; en[COUNT(en) - 1] == 0 && i < COUNT(english); i++)
		en[i] = pack(english[i], strlen(english[i]));
	packed = pack(word, n);
	return (listed(en, COUNT(en), packed) ? STEM_ENGLISH : 0u) |
	    (listed(pt, COUNT(pt), packed) ? STEM_PORTUGUESE : 0u);
}

enum stem_language
stem_tag(const char *tag)
{
	static const struct {
		const char *tag;
		enum stem_language language;
	} known[] = { { "en", STEM_ENGLISH }, { "pt", STEM_PORTUGUESE } };

	for (size_t i = 0; tag != NULL && i < COUNT(known); i++)
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
		if (c < 0x80) {
			buf_ch(b, s[i]); /* is folded */
			continue;
		}
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

/* Adds what libstemmer makes of a word. */
static void
add_stem(struct buf *b, const char *word, size_t n, enum stem_language language)
{
	static struct buf whole; /* keeps its memory */
	struct sb_stemmer *s = stemmer(language);
	const unsigned char *stem;
	const char *ending = "";

	if (language == STEM_PORTUGUESE)
		ending = accented(word, n, &n);
	buf_clear(&whole);
	buf_add(&whole, word, n);
	buf_str(&whole, ending);
	stem =
	    snowball()->stem(s, (const unsigned char *)whole.s, (int)whole.n);
	if (stem == NULL)
		die(EX_OSERR, "libstemmer");
	add_folded(b, (const char *)stem, (size_t)snowball()->length(s));
}

#define KNOWN	1024 /* words whose stems are kept; texts repeat their words */
#define LETTERS 23

struct known {
	char word[LETTERS + 1], stem[LETTERS + 1];
	unsigned char n, nstem;
	unsigned char language;
};

void
stem_add(struct buf *b, const char *word, size_t n, enum stem_language language)
{
	static struct known known[KNOWN];
	struct known *k = &known[text_hash_n(word, n) % KNOWN];
	size_t from = b->n;

	if (language == STEM_NONE) {
		buf_add(b, word, n);
		return;
	}
	if (k->language == language && k->n == n &&
	    memcmp(k->word, word, n) == 0) {
		buf_add(b, k->stem, k->nstem);
		return;
	}
	add_stem(b, word, n, language);
	if (n > LETTERS || b->n - from > LETTERS)
		return;
	k->language = (unsigned char)language;
	memcpy(k->word, word, k->n = (unsigned char)n);
	memcpy(k->stem, b->s + from, k->nstem = (unsigned char)(b->n - from));
}
