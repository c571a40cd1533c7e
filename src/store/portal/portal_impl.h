/* portal_impl.h - shared by the files of portal.h and inside.h */
#ifndef PORTAL_IMPL_H
#define PORTAL_IMPL_H

#include "portal.h"
#include "sql.h"

/* Gives each file to a function; the rows have its id, size, name and type. */
void portal_each_file(struct desk *, struct db_rows *,
    void (*)(void *, const struct portal_file *), void *);
#endif
