/* requester.h - the pages for people who ask */
#ifndef REQUESTER_H
#define REQUESTER_H

#include "visit.h"

/* Each writes its page. They return false if nothing is to be changed. */
bool requester_home(struct visit *);
bool requester_new(struct visit *);
bool requester_new_sent(struct visit *);
bool requester_my(struct visit *);
bool requester_my_asked(struct visit *);
bool requester_all(struct visit *);
bool requester_own(struct visit *);
bool requester_own_sent(struct visit *);
bool requester_data(struct visit *);
bool requester_request(struct visit *);
bool requester_request_sent(struct visit *);
bool requester_request_file(struct visit *);
#endif
