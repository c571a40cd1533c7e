/* page_impl.h - what the files of pages share */
#ifndef PAGE_IMPL_H
#define PAGE_IMPL_H

#include "page.h"

/* The style sheet of a page, without that of its pictures. */
extern const char *const page_style;
#endif
