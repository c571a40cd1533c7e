/* people.h - who the people of an export are on this desk */
#ifndef PEOPLE_H
#define PEOPLE_H

#include "import.h"

/* Learns two columns of all records of a kind: the text of the second names the
 * first. */
void people_learn(struct import *, const char *kind, const char *columns,
    struct dict *to, const char *space);

/* Brings the organisations, teams and people of the export. */
void people_bring(struct import *);

/* Learns who they are, and brings nobody. */
void people_learn_all(struct import *);

/* Return the address, or the login, of a person of the export. */
const char *people_contact(struct import *, const char *id);
const char *people_agent(struct import *, const char *id);

/* Returns how a person acts: as an agent, else as a contact. */
const char *people_actor(struct import *, const char *id);

/* Retires the agents that are retired there and have no active ticket here. */
void people_retire(struct import *);
#endif
