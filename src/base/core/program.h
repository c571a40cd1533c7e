/* program.h - programs that records name: found where only the right people can
 * write, and run with limits */
#ifndef PROGRAM_H
#define PROGRAM_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"

/*
 * Finds the program of that name in a folder. A name has no slash and begins
 * with neither . nor -. A link may not lead out of the folder. The file, the
 * folder and all folders above it must belong to root or to the user who runs
 * this, and nobody else may write them (a sticky folder above will do). Adds
 * the path to run. Returns false, and why.
 */
bool program_find(
    const char *folder, const char *name, struct buf *path, struct buf *why);

/* A program, what it gets, and how much it may take. All is borrowed. */
struct program {
	const char *path;
	const char *const *argv; /* argv[0] is its name; NULL ends it */
	const char *input;	 /* on standard input */
	size_t ninput;		 /* bytes */
	int seconds;		 /* then it is killed; 0: no limit */
	size_t memory;		 /* bytes of its address space; 0: no limit */
	size_t output;		 /* bytes that are kept; then it is killed */
	const char *const *env;	 /* pairs of name and value, then NULL */
};

/*
 * Runs a program. Adds what it prints on either output. Returns its exit
 * status; 128 and the signal that ended it; 126 if it could not be run or went
 * beyond a limit: then a line of the output says so.
 */
int program_run(const struct program *, struct buf *output);

/* Limits the bytes of this process's address space, 0: not; also those of the
 * program that takes its place. Returns false if that fails. */
bool program_limit(size_t memory);
#endif
