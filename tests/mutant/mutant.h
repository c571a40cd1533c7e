/* mutant.h - how one program can be each of many mutants, see ../mutants */
#ifndef MUTANT_H
#define MUTANT_H

/* The mutant that this process is: 0 at the start, below 0 none. */
extern int mutant_now;

int mutant_reached(int n);

/* Whether the place of this number is to be wrong. */
#define MUTANT(n) (mutant_now <= 0 ? mutant_reached(n) : mutant_now == (n))

#define MUTANT_TRUTH(n, truth)	    ((truth) != MUTANT(n))
#define MUTANT_AND(n, a, op, to, b) (!(a) != MUTANT(n) ? MUTANT(n) : !!(b))
#define MUTANT_OR(n, a, op, to, b)  (!(a) == MUTANT(n) ? !MUTANT(n) : !!(b))
#define MUTANT_ORDER(n, a, op, to, b)                   \
	({                                              \
		__auto_type mutant_a##n = (a);          \
		__auto_type mutant_b##n = (b);          \
		MUTANT(n) ? mutant_a##n to mutant_b##n  \
			  : mutant_a##n op mutant_b##n; \
	})

/* What is subtracted from a pointer cannot be added to it. */
#define MUTANT_SUM(n, a, op, to, b)                                           \
	({                                                                    \
		__auto_type mutant_a##n = (a);                                \
		__auto_type mutant_b##n = (b);                                \
		_Static_assert(                                               \
		    __builtin_classify_type(mutant_b##n) != 5, "mutant " #n); \
		MUTANT(n) ? mutant_a##n to mutant_b##n                        \
			  : mutant_a##n op mutant_b##n;                       \
	})

#endif
