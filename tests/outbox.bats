#!/usr/bin/env bats
# What a sweep has to say is owed until it has arrived: in a file, in a pipe, at
# a command, at each hook. Whoever dies on the way, it is offered again.

load helper
load strace

setup() {
	fresh
	desk
}

# late N: so many tickets that are late at 10:00, which it is from now on
late() {
	{ echo subject,priority; seq -f 't%g,1' "$1"; } | hd-new -q
	export HD_NOW=2026-03-02T10:00:00Z
}

# owed [RECEIVER]: the tickets of the records that a receiver is owed
owed() {
	sql "SELECT e.ticket FROM outbox o JOIN event e ON e.id = o.event
		WHERE o.receiver = '${1-}' ORDER BY o.event" | paste -sd,
}

teardown() {
	[ -z "${sweeper-}" ] || {
		: >pipe &
		kill "$sweeper" 2>/dev/null || :
		wait
	}
	clean
}

# tickets: of the records that are read
tickets() {
	awk -F, '$1 != "cause" { print $2 }' | paste -sd,
}

@test "what is in the pipe or in a file is owed no longer" {
	late 2
	hd-sla sweep | tickets | same 1,2
	owed | same ''
	late 1
	hd-sla sweep --at 'today 10:30:01' >file
	tickets <file | same 3
	owed | same ''
	hd-sla sweep | same ''
}

@test "a command gets the records; with its status 0 they have arrived" {
	late 2
	run hd-sla sweep -- sh -c 'cat >got; echo said'
	[ "$status" -eq 0 ]
	same said
	tickets <got | same 1,2
	head -n 1 got | same cause,ticket,metric,instance,kind,due,at,policy,priority,team,agent,subject,rung
	owed | same ''
	# with nothing due it does not run
	run hd-sla sweep -- sh -c 'echo called'
	[ "$status" -eq 0 ]
	same ''
}

@test "a command that fails gives its status, and the next sweep offers the same records first" {
	late 2
	fails 3 hd-sla sweep -- sh -c 'cat >first; exit 3'
	[ "$errors" = '' ]
	owed | same 1,2
	# what has changed meanwhile does not change the record
	hd-set -q priority=2 subject=other 1
	hd-new -q -s new priority=1 --at 'today 09:00'
	hd-sla sweep >second
	head -n 3 second | cmp first -
	tickets <second | same 1,2,3
	hd-sla sweep | same ''
}

@test "records of warnings and steps come again as they were" {
	printf '%s\n' 'policy,metric,priority,duration,warnings,steps' \
		'standard,first_reply,1,30m,"50%,-5m",0 level; +1m team=desk; +2m priority' |
		hd-put target
	late 3
	fails 1 hd-sla sweep -- sh -c 'cat >first; exit 1'
	hd-sla sweep | cmp first -
	[ "$(wc -l <first)" = 19 ]
	hd-check
}

@test "-o and -H are those of the command's input" {
	late 1
	hd-sla -H -o json sweep -- cat | cut -d: -f1-3 | cut -d, -f2 |
		same '"ticket":1'
	late 1
	hd-sla -q --at 'today 10:30:01' sweep -- cat | tickets | same 2
}

@test "a command that cannot be run is 127 or 126, and nothing is lost" {
	late 1
	fails 127 hd-sla sweep -- ./nowhere
	[ "$errors" = 'hd-sla: ./nowhere: No such file or directory' ]
	echo text >text
	fails 126 hd-sla sweep -- ./text
	[ "$errors" = 'hd-sla: ./text: Permission denied' ]
	fails 137 hd-sla sweep -- sh -c 'kill -9 $$'
	hd-sla sweep | tickets | same 1
}

@test "a command has the desk in HD_DB, whatever -d was" {
	late 1
	copy "$HD_DB" "$(db other)"
	HD_DB=nowhere hd-sla -d "$(db other)" sweep -- hd-escalate -q -r late
	hd-list -H -c level | same 1
	HD_DB=$(db other)
	hd-list -H -c level | same 2
}

@test "options of the command behind -- are not ours" {
	late 1
	hd-sla sweep -- cut -d, -f 2 | same $'ticket\n1'
	hd-sla -- sweep | same ''
	fails 64 hd-sla sweep cat
	fails 64 hd-sla list -- cat
	fails 3 hd-sla sweep --monitor -- cat
	[ "$output" = 'SLA UNKNOWN - with --monitor there are no records for a command' ]
	says 64 hd-sla <<-'END'
		sweep --owe a -- cat|with --owe there are no records for a command
		sweep --owe a --owe b --owe a|--owe: "a" is named twice
		sweep --owe ''|--owe: the name of a receiver must be text
		offer|offer takes these operands: receiver [-- command [argument ...]]
		offer -- cat|offer takes these operands: receiver [-- command [argument ...]]
	END
}

@test "-n and -q change nothing of what is owed" {
	late 2
	fails 1 hd-sla sweep -- false
	hd-new -q -s new priority=1 --at 'today 09:00'
	hd-sla sweep -n | tickets | same 1,2,3
	hd-sla sweep -n -- touch called | tickets | same 1,2,3
	[ ! -e called ]
	hd-sla sweep -q | same ''
	owed | same 1,2
	hd-sla offer '' -n | tickets | same 1,2
	hd-sla offer '' -q | same ''
	hd-sla sweep --monitor >/dev/null || [ $? -eq 2 ]
	owed | same 1,2
	hd-sla offer '' | tickets | same 1,2
	hd-sla offer '' | same ''
}

@test "--owe owes the records to receivers, each on its own" {
	late 2
	hd-sla sweep --owe a --owe b | same ''
	owed a | same 1,2
	hd-sla sweep | same ''
	hd-sla offer a | tickets | same 1,2
	owed a | same ''
	fails 1 hd-sla offer b -- false
	owed b | same 1,2
	hd-sla offer b -- sh -c 'echo "$HD_RECEIVER"; cat >got' | same b
	tickets <got | same 1,2
	hd-sla offer b | same ''
	hd-sla offer nobody | same ''
}

@test "a failing output says so, and the records are owed" {
	late 2
	run bash -c 'hd-sla sweep >/dev/full'
	[ "$status" -eq 74 ]
	owed | same 1,2
	hd-sla sweep | tickets | same 1,2
}

@test "a reader that goes away before the end has not got the records" {
	late 20000
	run bash -c 'hd-sla sweep | head -n 1 >/dev/null'
	hd-sla sweep >next
	tickets <next | same "$(seq 20000 | paste -sd,)"
}

# claimed NAME: starts a sweep that claims what it has found, and cannot write
# it as long as nobody reads the pipe
claimed() {
	mkfifo pipe
	hd-sla sweep -- sh -c 'echo ready >pipe; exec cat pipe' >/dev/null 3>&- &
	sweeper=$!
	read -r _ <pipe
}

@test "while one sweep gives records to their receiver, another does not" {
	late 2
	claimed
	hd-sla sweep | same ''
	hd-new -q -s new priority=1 --at 'today 09:00'
	hd-sla sweep | tickets | same 3
	: >pipe
	wait "$sweeper"
	sweeper=''
	owed | same ''
}

@test "a claim lasts for the lease, and ends at once with the sweep that made it" {
	printf 'name,value\nlease,1h\n' | hd-put setting
	late 2
	claimed
	hd-sla sweep --at 'today 10:59:59' -n | same ''
	hd-sla sweep --at 'today 11:00:00' -n | tickets | same 1,2
	hd-sla sweep --at 'today 10:01' | same ''
	kill -9 "$sweeper"
	wait "$sweeper" || :
	: >pipe
	sweeper=''
	hd-sla sweep --at 'today 10:01' | tickets | same 1,2
}

@test "without the setting the lease is ten minutes; it must be a length of time" {
	late 1
	claimed
	hd-sla sweep --at 'today 10:09:59' -n | same ''
	hd-sla sweep --at 'today 10:10' -n | tickets | same 1
	: >pipe
	wait "$sweeper"
	sweeper=''
	printf 'name,value\nlease,soon\n' >setting
	fails 65 hd-put setting setting
	[[ $errors == *value:*soon* ]]
}

# sweeping COMMAND ...: starts a sweep at 10:00 with a lease of three seconds,
# whose clock moves on. What it says to the desk can be read from 8.
sweeping() {
	mkfifo pipe trace
	unset HD_NOW
	exec 8<>trace
	HD_TRACE=1 "$@" 2>trace 3>&- 8>&- &
	sweeper=$!
}

# extended: waits until it has extended its claim, so long as its lease lasts
extended() {
	timeout 60 sed -n '/SET claimed_until/,${/COMMIT/q}' <&8
	# without that, the claim would be over now
	hd-sla --at 2026-03-02T10:00:03Z -n sweep | same ''
}

@test "a sweep extends its claim while its command works" {
	printf 'name,value\nlease,3s\n' | hd-put setting
	late 2
	sweeping hd-sla --at "$HD_NOW" sweep -- cp pipe got
	extended
	: >pipe
	wait "$sweeper"
	sweeper=''
	owed | same ''
}

@test "a sweep extends its claim while its reader takes nothing" {
	printf 'name,value\nlease,3s\n' | hd-put setting
	late 1000
	sweep() {
		hd-sla --at 2026-03-02T10:00:00Z sweep | (cat pipe; tickets >got)
	}
	sweeping sweep
	extended
	: >pipe
	wait "$sweeper"
	sweeper=''
	output=$(<got)
	same "$(seq 1000 | paste -sd,)"
	owed | same ''
}

@test "a claim of another machine lasts for the lease" {
	late 1
	fails 1 hd-sla sweep -- false
	sql "UPDATE outbox SET claimed_by = 'elsewhere  1 1.0',
		claimed_until = $(date -d 2026-03-02T10:05Z +%s)"
	hd-sla sweep --at 'today 10:04:59' | same ''
	hd-sla sweep --at 'today 10:05' | tickets | same 1
}

@test "a sweep with nothing to do only reads, and what is wrong is said" {
	hd-new -q -s a priority=1
	HD_TRACE=1 hd-sla sweep 2>trace
	HD_TRACE=1 hd-sla offer hook 2>>trace
	grep 'next_at <= ' trace
	run ! grep -E 'IMMEDIATE|LOCK|INSERT|UPDATE|DELETE' trace
	fails 64 hd-sla sweep -o nonsense
	fails 64 hd-sla --as nobody sweep
	hd-set -q status=closed 1
	fails 65 hd-sla --at 2036-01-01 sweep
}

# -------------------------------------------------------------------- hold

@test "--hold: only commands down the pipe acknowledge what they have acted on" {
	late 4
	hd-sla sweep --hold | sed -n 1,3p | hd-escalate -q -r late
	owed | same 3,4
	hd-sla sweep --hold | tickets | same 3,4
	owed | same 3,4
	hd-sla sweep --hold >file
	owed | same 3,4
	hd-sla sweep --hold -- cat >file
	owed | same 3,4
	# one of them is solved by now: there is nothing to do for it
	hd-set -q status=solved 3
	hd-sla sweep --hold | hd-escalate -q -r late
	owed | same ''
	hd-sla sweep --hold | same ''
	hd-list -H -c id,level | same $'1,2\n2,2\n3,1\n4,2'
	hd-check
}

@test "--hold: what a command refuses is offered again" {
	late 3
	hd-set -q status=closed 2
	hd-sla sweep --hold | hd-set -k -q status=open 2>errors || [ $? -eq 1 ]
	owed | same 2
	hd-sla sweep --hold | fails 65 hd-set -q status=open
	owed | same 2
	hd-sla sweep | tickets | same 2
	owed | same ''
}

@test "--hold: a transaction that is rolled back acknowledges nothing" {
	late 2
	hd-sla sweep --hold | hd-escalate -n -r late >/dev/null
	owed | same 1,2
	{ hd-sla sweep --hold; echo 99,99,,,,,,,,,,,; } |
		fails 65 hd-escalate -q -r late
	owed | same 1,2
	hd-list -H -c level | same $'1\n1'
}

@test "without --hold commands acknowledge nothing" {
	late 2
	fails 1 hd-sla sweep -- sh -c 'hd-escalate -q -r late; false'
	owed | same 1,2
}

@test "--hold of a receiver: commands in its hook acknowledge" {
	late 2
	hd-sla sweep --owe a --owe b
	hd-sla offer --hold a -- sh -c 'sed -n 1,2p | hd-escalate -q -r late'
	owed a | same 2
	owed b | same 1,2
}

# -------------------------------------------------------------- once per cause

@test "a record that comes again does not do again what a command has done" {
	late 2
	hd-sla sweep | cut -d, -f 1,2 >swept
	printf 'login,team\nana,desk\n' | hd-put agent
	for command in "hd-escalate -q -r late" "hd-note -q -m late" \
		"hd-reply -q -m sorry" "hd-set -q tag+=late" \
		"hd-assign -q -s least-loaded"; do
		eval "$command <swept >/dev/null"
		dump | sed '/commit_token VALUES/d' >before
		eval "$command <swept" | same ''
		[ "$(eval "$command -n <swept" | wc -l)" -le 1 ]
		dump | sed '/commit_token VALUES/d' | cmp before -
	done
	hd-list -H -c level,tag | same $'2,late\n2,late'
	hd-list entry -H -c body ticket=1 | same $'late\nsorry'
	hd-check
}

@test "another command line, or another hook, is another action" {
	late 1
	hd-sla sweep | cut -d, -f 1,2 >swept
	hd-note -q -m a <swept
	hd-note -q -m b <swept
	hd-note -q -m a <swept
	hd-list entry -H -c body | same $'a\nb'
	hd-escalate -q -r first <swept
	hd-escalate -q -r second <swept
	hd-escalate -q -o csv -r second <swept
	hd-list -H -c level | same 3
	HD_RECEIVER=one hd-note -q -m a <swept
	HD_RECEIVER=two hd-note -q -m a <swept
	HD_RECEIVER=one hd-note -q -m a <swept
	hd-list entry -H -c body | same $'a\nb\na\na'
	# in a hook the reason may have the time in it
	HD_RECEIVER=one hd-escalate -q --priority=-1 -r "at $HD_NOW" <swept
	HD_RECEIVER=one hd-escalate -q --priority=-1 -r "later" <swept
	hd-list event -H -c id action=escalate | wc -l | same 3
}

@test "records with one cause in one input are all carried out" {
	late 1
	hd-sla sweep >swept
	cause=$(tail -n 1 swept | cut -d, -f1)
	printf '%s\n' cause,ticket,body "$cause,1,one" "$cause,1,two" >in
	hd-note -q <in
	hd-note -q <in
	hd-list entry -H -c body | same $'one\ntwo'
	printf '%s\n' id,cause,level "1,$cause,2" "1,$cause,3" | hd-set -q
	hd-list -H -c level | same 3
}

@test "other events may be the cause as often as people like" {
	hd-new -q -s a
	cause=$(hd-list event -H -c id action=new)
	for text in one one; do
		printf '%s\n' cause,ticket,body "$cause,1,$text" | hd-note -q
	done
	hd-list entry -H -c body | same $'one\none'
}

@test "a record that was refused can be carried out later" {
	late 1
	hd-sla sweep >swept
	hd-set -q level=3 1
	fails 65 hd-escalate -q --level=2 -r late <swept
	fails 1 hd-escalate -k -q --level=2 -r late <swept
	hd-set -q level=1 1
	hd-escalate -q --level=2 -r late <swept
	hd-list -H -c level | same 2
	hd-set -q level=1 1
	hd-escalate -q --level=2 -r late <swept
	hd-list -H -c level | same 1
}

@test "operands are acted on each time" {
	late 1
	hd-escalate -q -r late 1
	hd-escalate -q -r late 1
	hd-list -H -c level | same 3
}

# ------------------------------------------------------------------- crashes

# What must hold after each crash, whatever it was that died.
prepare() {
	copy "$(db kept)" "$HD_DB"
	: >got
}

# A regular file, or a command that has succeeded, has all of it; whoever was
# killed has lost nothing: the next sweep offers it.
judge() {
	hd-sla sweep >next || return
	cat got next | grep -v '^cause' | grep ,first_reply, |
		cut -d, -f2 | sort -nu | paste -sd, | same "$all" || return
	# twice only after a crash, and then it is the same record
	[ "$1" -ne 0 ] || [ ! -s next ] || return
	sort -u got next | grep -v '^cause' | cut -d, -f1 | sort | uniq -d |
		same '' || return
	owed | same ''
}


@test "a sweep into a file, killed at any call, loses nothing" {
	only sqlite "calls of a server are its own"
	tracing
	late 5
	all=1,2,3,4,5
	copy "$HD_DB" "$(db kept)"
	for call in write pwrite64 fsync unlink close; do
		spoils "$call" signal=KILL sh -c 'exec hd-sla sweep >got'
	done
}

@test "a sweep with a command, killed at any call in it or in the command, loses nothing" {
	tracing
	late 5
	all=1,2,3,4,5
	copy "$HD_DB" "$(db kept)"
	calls='write pwrite64 unlink close wait4 execve'
	[ "$HD_TEST_ENGINE" = sqlite ] || calls='write sendto close wait4 execve'
	for call in $calls; do
		spoils "$call" signal=KILL hd-sla sweep -- cp /dev/stdin got
	done
}

@test "--hold, killed at any call of any member of the pipe, loses nothing and acts once" {
	only sqlite "calls of a server are its own"
	tracing
	late 5
	all=1,2,3,4,5
	copy "$HD_DB" "$(db kept)"
	# recovered: after another run all tickets were escalated, once
	recovered() {
		hd-sla sweep --hold | hd-escalate -q -r late || return
		owed | same '' || return
		hd-list -H -c level | sort | uniq -c | tr -s ' ' | same ' 5 2'
	}
	died=0
	for call in write pwrite64 fdatasync close unlink; do
		for ((n = 1; n <= 40;)); do
			copy "$(db kept)" "$HD_DB"
			{ traced "$call" signal=KILL "$n" hd-sla sweep --hold || died=$((died + 1)); } 2>/dev/null |
				hd-escalate -q -r late >/dev/null 2>&1 || :
			recovered || { echo "sweep $call $n"; return 1; }
			copy "$(db kept)" "$HD_DB"
			hd-sla sweep --hold |
				traced "$call" signal=KILL "$n" hd-escalate -q -r late >/dev/null 2>&1 || died=$((died + 1))
			recovered || { echo "escalate $call $n"; return 1; }
			advance
		done
	done
	hd-check
	[ "$died" -gt 10 ]
}

@test "hooks of hd-cron, killed at any call of any program, act once for each record" {
	only sqlite "calls of a server are its own"
	command -v flock >/dev/null || skip "flock is not installed"
	tracing
	late 3
	mkdir hooks
	printf '%s\n' '#!/bin/sh' 'hd-escalate -q -r "late at $(date +%N)"' >hooks/10
	printf '%s\n' '#!/bin/sh' 'cut -d, -f1,2 | hd-note -q -m late' >hooks/20
	chmod +x hooks/*
	export HD_SWEEP_DIR=$PWD/hooks
	copy "$HD_DB" "$(db kept)"
	died=0
	for call in write pwrite64 execve wait4 unlink; do
		for ((n = 1; n <= 60;)); do
			copy "$(db kept)" "$HD_DB"
			traced "$call" signal=KILL "$n" hd-cron >/dev/null 2>&1 || died=$((died + 1))
			hd-cron || { echo "$call $n"; return 1; }
			sql 'SELECT count(*) FROM outbox' | same 0
			hd-list -H -c level | paste -sd, | same 2,2,2
			hd-list entry -H -c ticket -S ticket | paste -sd, | same 1,2,3
			advance
		done
	done
	hd-check
	[ "$died" -gt 10 ]
}
