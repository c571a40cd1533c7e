/* put_setting.h - the settings that hd-tools reads, and what they can be */
#ifndef PUT_SETTING_H
#define PUT_SETTING_H

#include "kind.h"

/*
 * Checks the value of a setting as a column of that name would be checked, and
 * writes it as the desk does. Other settings may have any value. For put_check.
 */
bool put_setting_check(struct desk *, const struct kind *,
    const struct val *old, struct val *new, struct buf *why);
#endif
