/* import.h - what the files of hd-import share */
#ifndef IMPORT_H
#define IMPORT_H

#include "cmd.h"
#include "format.h"
#include "profile.h"
#include "ticket.h"

struct import {
	struct cmd *c;
	const struct format *format;
	struct move move;	 /* what the export has */
	struct profile given;	 /* --words */
	struct profile words;	 /* of the format */
	const char *prefix;	 /* of keys; NULL: none */
	const char *attachments; /* a folder, or NULL */
	struct account *account; /* what became of what */
	struct dict people;	 /* ids: "contact", "login", "retire" */
	struct dict emails;	 /* of agents of the desk: their logins */
	struct dict done;	 /* teams and others that are made sure of */
	int64_t unknown;	 /* words that mean nothing here */
	bool reads;		 /* --compare: nothing is written */
};

/* read.c */

/* Reads the files, and those in the folders, into im->move. Ends the program if
 * one cannot be read, or is not of the format. */
void import_read(struct import *, char *const *paths, int n);
#endif
