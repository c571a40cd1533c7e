/* model.h - what triage has learned, as records of the desk */
#ifndef MODEL_H
#define MODEL_H

#include "ended.h"

/*
 * Learns each column from tickets and replaces the models of the desk by
 * what it learned. A column that has not two values with enough tickets gets no
 * model. Returns how many have one.
 */
int model_train(
    struct desk *, const struct weights_module *, const struct ended *);

/* Reads the model of a column. Returns false if there is none. */
bool model_read(struct desk *, const char *column, struct classifier *);
#endif
