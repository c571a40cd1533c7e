/* stem_impl.h - what the module stem.so offers to stem.c */
#ifndef STEM_IMPL_H
#define STEM_IMPL_H

#define STEM_MODULE "hd_stem" /* the symbol in stem.so */

struct sb_stemmer;

/* The functions of libstemmer, as it declares them; see module_load. */
struct stem_module {
	const char *release; /* of hd-tools */
	struct sb_stemmer *(*make)(const char *language, const char *encoding);
	const unsigned char *(*stem)(
	    struct sb_stemmer *, const unsigned char *word, int n);
	int (*length)(struct sb_stemmer *); /* of the last stem, in bytes */
};
#endif
