/* vocabulary.c - closed sets of words */
#include <string.h>

#include "vocabulary.h"

bool
vocabulary_active(const char *category)
{
	return strcmp(category, "solved") != 0 &&
	    strcmp(category, "closed") != 0 && strcmp(category, "merged") != 0;
}
