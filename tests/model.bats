#!/usr/bin/env bats
# The model of the outbox, tests/model/outbox.pml: spin tries every order of
# steps and deaths. It finds nothing where the protocol is right, and what is
# wrong where it is broken on purpose.

load helper

setup() {
	fresh
	once
	command -v spin >/dev/null || skip "spin is not installed"
	command -v "${CC:-cc}" >/dev/null || skip "there is no C compiler"
}

# explore OPTION ...: tries everything, and prints the first fault
explore() {
	spin "$@" -a "$top/tests/model/outbox.pml" >said 2>&1 ||
		{ cat said; return 1; }
	${CC:-cc} -w -DSAFETY -o pan pan.c || return
	./pan -m200000 >found 2>&1
	# nothing was left out
	! grep -q 'max search depth too small\|out of memory' found ||
		{ cat found; return 1; }
	grep 'errors:' found >/dev/null || { cat found; return 1; }
	sed -n 's/^pan:[0-9]*: \(.*\) (at depth.*/\1/p' found
}

lost='assertion violated (( !(said[r])||owed[r])||(effect[r]>0))'
twice='assertion violated ((given[r]<=1)||(deaths>0))'
again='assertion violated (effect[r]<=1)'

@test "a command, a hook or a file loses nothing and does nothing twice" {
	explore -DMODE=COMMAND | same ''
	explore -DMODE=COMMAND -DLEASE | same ''
	explore -DMODE=COMMAND -DLATE | same ''
}

@test "commands behind --hold lose nothing and do nothing twice" {
	explore -DMODE=HOLD | same ''
}

@test "the plain pipe may lose, and nothing else" {
	explore -DMODE=PIPE | same "$lost"
	explore -DMODE=PIPE -DPIPE_MAY_LOSE | same ''
}

@test "a protocol that is broken is found out" {
	explore -DMODE=COMMAND -DWRONG=EARLY | same "$lost"
	explore -DMODE=COMMAND -DWRONG=FORGET | same "$again"
	explore -DMODE=COMMAND -DWRONG=UNCLAIMED | same "$twice"
	explore -DMODE=COMMAND -DWRONG=APART | same "$again"
	explore -DMODE=COMMAND -DWRONG=ASLEEP | same "$twice"
}
