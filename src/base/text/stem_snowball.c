/* stem_snowball.c - the module stem.so: stems of words through libstemmer */
#include <libstemmer.h>

#include "stem_impl.h"

extern const struct stem_module hd_stem;
const struct stem_module hd_stem = { HD_VERSION, sb_stemmer_new,
	sb_stemmer_stem, sb_stemmer_length };
