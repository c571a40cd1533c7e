/* service_needs.h - which services a service needs */
#ifndef SERVICE_NEEDS_H
#define SERVICE_NEEDS_H

#include "desk.h"

/* Returns true if a service is the other one, or depends on it, perhaps through
 * further services. */
bool service_needs(struct desk *, const char *service, const char *other);
#endif
