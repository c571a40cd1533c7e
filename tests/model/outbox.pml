/*
 * outbox.pml - how records of a sweep reach their receiver, for spin
 *
 *	spin -DMODE=COMMAND -a outbox.pml && cc -O2 -DSAFETY -o pan pan.c && ./pan
 *
 * Several sweeps run at the same time or one after the other. Each program may
 * die between any two of its steps. A step is a transaction, or a record that
 * is given. MODE is where the records go:
 *
 *	COMMAND	hd-sla sweep -- COMMAND; a hook; also a file, which is a command
 *		that cannot fail
 *	HOLD	hd-sla sweep --hold | hd-escalate
 *	PIPE	hd-sla sweep | hd-escalate
 *
 * What must hold:
 *
 *	lost	a record that was said is owed, or a command has acted on it
 *	once	no command acts twice on a record
 *	twice	a record is given twice only if a program has died
 *
 * In a pipe `lost' does not hold: the manual says so, and tests/outbox.bats
 * expects spin to find it. With --hold `twice' does not hold: the next sweep
 * offers what nobody has acted on yet.
 *
 * -DLEASE is programs on several machines: nobody sees that one has died, so a
 * claim lasts for its lease. A program that is alive extends its claim each time
 * when a part of the lease is over; time passes as slowly as that. With -DLATE
 * no claim is extended: the server was away for longer than the lease. Then
 * `twice' does not hold either. -DWRONG=... breaks the protocol at one place,
 * and spin must find it: EARLY acknowledges before the records are given, FORGET
 * does not remember what commands did, UNCLAIMED ignores claims, APART remembers
 * in a second transaction, ASLEEP extends no claim although it could.
 */
#define COMMAND	1
#define HOLD	2
#define PIPE	3

#define EARLY	  1
#define FORGET	  2
#define UNCLAIMED 3
#define APART	  4
#define ASLEEP	  5
#ifndef WRONG
#define WRONG 0
#endif

#define RECORDS 2
#define RUNS	2 /* that may die; one more cleans up */
#define DEATHS	2 /* at most */

/* the desk */
bool due[RECORDS];
bool said[RECORDS];
bool owed[RECORDS];
byte claim[RECORDS]; /* a run; 0: nobody */
bool acted[RECORDS]; /* the table of that name */

/* what happens outside */
byte effect[RECORDS]; /* how often commands acted */
byte given[RECORDS];  /* how often a receiver got the record */
byte deaths;
bool alive[RUNS + 2];
bool reading[RUNS + 2]; /* the receiver of the run is alive */
bool closed[RUNS + 2];	/* the run has written everything */
bool success[RUNS + 2]; /* the receiver has ended with status 0 */
chan way[RUNS + 2] = [RECORDS] of { byte };

#if defined(LATE) || WRONG == ASLEEP
#define LEASE
#define LAZY  1
#define PARTS 1
#else
#define LAZY  0
#define PARTS 2 /* of a lease: time passes part by part */
#endif

#ifdef LEASE
/* A claim lasts as long as parts of its lease are left. */
#define RUNNING(who) (left[who] > 0)
byte left[RUNS + 2];
bool over; /* the whole tale */
#define MAY_PASS(who) (LAZY || !alive[who] || left[who] == PARTS || left[who] == 0)
#define PROCESSES 2 /* that last: init, Time */

/* Time passes while claims last. Who is alive has extended its claim. */
proctype Time()
{
	byte i;

	do
	:: atomic {
		(left[1] > 0 || left[2] > 0) && MAY_PASS(1) && MAY_PASS(2) ->
		for (i : 1 .. RUNS) {
			if
			:: left[i] > 0 -> left[i]--
			:: else
			fi
		}
		i = 0
	}
	:: over -> break
	od
}
#else
#define RUNNING(who) (alive[who])
#define PROCESSES 1
#endif

/* Who waits extends its claim: an option of the loop in which it waits. */
#if defined(LEASE) && !LAZY
#define EXTEND(who) :: atomic { left[who] < PARTS -> left[who] = PARTS }
#else
#define EXTEND(who)
#endif

#define NOT_LOST(r) (!said[r] || owed[r] || effect[r] > 0)
#define ONCE(r)	    (effect[r] <= 1)
#define NOT_TWICE(r) (given[r] <= 1 || deaths > 0)

inline check(r)
{
#if !defined(PIPE_MAY_LOSE)
	assert(NOT_LOST(r));
#endif
	assert(ONCE(r));
#if MODE != HOLD && !defined(LATE)
	assert(NOT_TWICE(r));
#endif
}

/* A program may die here. The last run and its receiver do not. */
#define MAY_DIE(who)                                            \
	if                                                      \
	:: true                                                 \
	:: atomic { who <= RUNS && deaths < DEATHS ->           \
		deaths++; goto dead }                           \
	fi

/* The program behind the pipe, or the command: acts on each record. */
proctype Receiver(byte me)
{
	byte r;

	do
	:: atomic { way[me] ? r -> given[r]++ };
		MAY_DIE(me);
#if WRONG == APART
		if
		:: acted[r]
		:: else -> effect[r]++; check(r); MAY_DIE(me); acted[r] = true
		fi;
#else
		atomic { /* one transaction */
			if
			:: acted[r]
			:: else -> effect[r]++; acted[r] = (WRONG != FORGET)
			fi;
#if MODE == HOLD
			owed[r] = false;
#endif
			check(r)
		};
#endif
		MAY_DIE(me)
	:: closed[me] && empty(way[me]) -> break
	od;
	success[me] = true;
dead:
	atomic {
		reading[me] = false;
		do
		:: way[me] ? r /* nobody will read it */
		:: empty(way[me]) -> break
		od
	}
}

/* What this run has claimed is owed no longer. */
inline acknowledge()
{
	atomic {
		for (r : 0 .. RECORDS - 1) {
			if
			:: owed[r] && claim[r] == me ->
				owed[r] = false; claim[r] = 0
			:: else
			fi;
			check(r)
		}
	}
}

inline release()
{
	atomic {
		for (r : 0 .. RECORDS - 1) {
			if
			:: claim[r] == me -> claim[r] = 0
			:: else
			fi
		}
	}
}

proctype Run(byte me)
{
	byte r;
	bool mine[RECORDS];

	MAY_DIE(me);
	atomic { /* the sweep: one transaction */
#ifdef LEASE
		left[me] = PARTS;
#endif
		for (r : 0 .. RECORDS - 1) {
			if
			:: due[r] -> due[r] = false; said[r] = true;
				owed[r] = true; claim[r] = me
			:: owed[r] && (claim[r] == 0 || !RUNNING(claim[r]) ||
				WRONG == UNCLAIMED) -> claim[r] = me
			:: else
			fi;
			mine[r] = owed[r] && claim[r] == me
		}
	};
#if WRONG == EARLY
	acknowledge();
#endif
	MAY_DIE(me);
	for (r : 0 .. RECORDS - 1) {
		if
		:: mine[r] ->
			MAY_DIE(me);
			do
			:: reading[me] && nfull(way[me]) -> way[me] ! r; break
			:: !reading[me] -> goto broken
			EXTEND(me)
			od
		:: else
		fi
	}
	closed[me] = true;
	MAY_DIE(me);
#if MODE == COMMAND
	do /* wait for it */
	:: !reading[me] -> break
	EXTEND(me)
	od;
	if
	:: success[me] -> MAY_DIE(me); acknowledge()
	:: else -> MAY_DIE(me); release()
	fi;
#elif MODE == PIPE
	acknowledge();
#else
	release();
#endif
	goto dead;
broken:	/* SIGPIPE; a command that does not read its input is no failure */
#if MODE == COMMAND
	do
	:: !reading[me] -> break
	EXTEND(me)
	od;
	release();
#endif
dead:
	atomic { alive[me] = false; closed[me] = true }
}

inline start(n)
{
	atomic {
		alive[n] = true; reading[n] = true;
		run Run(n); run Receiver(n)
	}
}

init {
	byte i;

#ifdef LEASE
	run Time();
#endif
	for (i : 0 .. RECORDS - 1) {
		due[i] = true
	}
	for (i : 1 .. RUNS) {
		start(i);
		if
		:: true			/* the next one starts meanwhile */
		:: _nr_pr == PROCESSES	/* or afterwards */
		fi
	}
	_nr_pr == PROCESSES;
#ifdef LEASE
	left[1] == 0 && left[2] == 0;
#endif
	start(RUNS + 1);
	_nr_pr == PROCESSES;
#ifdef LEASE
	over = true;
#endif
	/* the last run has brought everything that was left */
	for (i : 0 .. RECORDS - 1) {
		check(i);
#if !defined(PIPE_MAY_LOSE)
		assert(effect[i] > 0 && !owed[i])
#endif
	}
}
