/* err.h - messages to people and the exit statuses they end in */
#ifndef ERR_H
#define ERR_H

#include <sysexits.h>

#define EX_NOTHING 1 /* nothing matched, or records refused under -k */

/* Names the program in front of every message; keep the string alive. */
void err_prog(const char *);
const char *err_name(void);

/* One line on standard error: "hd-new: ...". */
void warn(const char *, ...) __attribute__((format(printf, 1, 2)));

/* Prints the line at once, even while warnings are held. */
void warn_now(const char *, ...) __attribute__((format(printf, 1, 2)));

/*
 * err_hold: from now on what warn says is kept in a spool. err_release prints
 * it, err_drop throws it away; both end the holding. If the program ends with
 * die or err_exit, what is held is printed first. So what a transaction warns
 * of is printed once, however often it begins again.
 */
void err_hold(void);
void err_release(void);
void err_drop(void);

/* Called by die behind its message: to say what is left behind. */
void err_last(void (*)(void));

/*
 * From now on this is a monitoring plugin that cannot tell if it fails: die and
 * err_exit print "SLA UNKNOWN - ..." with the last message on standard output,
 * too, and end with status 3. NULL: as usual again.
 */
void err_plugin(const char *name);

/*
 * The same line, then exit with a status of sysexits.h. For what leaves
 * nothing sensible to do: no memory, disk full, an SQL error. Never returns.
 */
_Noreturn void die(int, const char *, ...)
    __attribute__((format(printf, 2, 3)));

/* The same end where warn has said why. */
_Noreturn void err_exit(int);
#endif
