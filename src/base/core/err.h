/* err.h - messages to people and the exit statuses they end in */
#ifndef ERR_H
#define ERR_H

#include <sysexits.h>

#define EX_NOTHING 1 /* nothing matched, or records refused under -k */

/* Sets the name in front of every message; the string is borrowed. */
void err_prog(const char *);

/* Returns that name. */
const char *err_name(void);

/* Writes one line to standard error: "hd-new: ...". */
void warn(const char *, ...) __attribute__((format(printf, 1, 2)));

/* Prints the line at once, even while warnings are held. */
void warn_now(const char *, ...) __attribute__((format(printf, 1, 2)));

/*
 * err_hold: from now on what warn says is kept in a spool. err_release prints
 * it, err_drop throws it away; both end the holding. If the program ends with
 * die or err_exit, what is held is printed first. So what a transaction warns
 * of is printed once, however often it begins again. Of the messages of one
 * format 20 are printed, and then how many there were besides.
 */
void err_hold(void);
void err_release(void);
void err_drop(void);

/*
 * Registers a function that die and err_exit call behind the message, to
 * remove what is unfinished, or to say what is left. Each is registered once.
 */
void err_last(void (*)(void));

/*
 * Makes the program end like a monitoring plugin: die and err_exit also print
 * "SLA UNKNOWN - ..." with the last message to standard output, and the status
 * is 3. `name` ("SLA") is borrowed; NULL: as usual again.
 */
void err_plugin(const char *name);

/*
 * Makes the program end with this status whatever goes wrong, and print one
 * line at most, the first: for those who take every other status amiss, and
 * show the line to people who have nothing to do with it. 0: as usual again.
 */
void err_status(int status);

/*
 * Writes a line as warn does and ends the program with a status of sysexits.h.
 * For errors after which nothing sensible can be done: no memory, a full disk,
 * an SQL error.
 */
_Noreturn void die(int, const char *, ...)
    __attribute__((format(printf, 2, 3)));

/* Ends the program in the same way after warn has said why. */
_Noreturn void err_exit(int);
#endif
