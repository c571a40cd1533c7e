#!/usr/bin/env bats
# hd-cron: the periodic work; what fell due goes to every hook, once.

load helper

setup() {
	fresh
	command -v flock >/dev/null || skip "flock is not installed"
	desk
	export HD_SWEEP_DIR=$PWD/sweep.d TMPDIR=$PWD/tmp
	mkdir sweep.d tmp
}

# hook NAME LINE ...: a command that runs these lines
hook() {
	local name=$1

	shift
	printf '%s\n' '#!/bin/sh' "$@" >"sweep.d/$name"
	chmod +x "sweep.d/$name"
}

# late N: so many tickets that are late at 10:00
late() {
	{ echo subject,priority; seq -f 't%g,1' "$1"; } | hd-new -q
	export HD_NOW=2026-03-02T10:00:00Z
}

@test "with nothing due it is silent and calls no hook" {
	hook a "echo called >$PWD/called"
	run hd-cron
	[ "$status" -eq 0 ]
	same ''
	[ ! -e called ]
	hd-new -q -s a
	run hd-cron
	[ "$status" -eq 0 ]
	same ''
	[ ! -e called ]
}

# idle N [AT]: the status of the question whether hd-cron has nothing to do
idle() {
	run hd-init --idle ${2:+--at "$2"}
	[ "$status" -eq "$1" ]
	same ''
}

@test "hd-init --idle knows of each job whether it has something to do" {
	# the first seal, and calendars for the next two years
	idle 1
	hd-cron
	idle 0
	export HD_NOW=2026-03-03T09:00:00Z
	idle 0
	hd-put calendar <<<'name,hours,zone
odd,mon 09:00-10:00,UTC'
	hd-cron
	idle 0
	# a clock that is due, and a ticket that waits; the day was sealed
	hd-new -q -s a priority=1
	idle 0 2026-03-03T09:30:00Z
	idle 1 2026-03-03T09:30:01Z
	hd-set -q status=closed 1
	hd-new -q -s b priority=5
	hd-set -q status=pending resume=+1h 2
	idle 0 2026-03-03T09:59:59Z
	idle 1 2026-03-03T10:00:00Z
	hd-set -q status=closed 2
	idle 0 2026-03-03T23:59:59Z
	idle 1 2026-03-04T00:00:00Z
	HD_NOW=2026-03-04T00:00:00Z hd-cron
	idle 0 2026-03-05T00:00:00Z
}

@test "hd-init --idle asks for rules, lapsed tickets, and what is owed" {
	printf '%s\n' login,team ana,desk | hd-put agent
	hd-new -q -s a agent=ana
	hd-cron
	# a hook is owed something if it is there
	hd-sla -q --at 2026-03-02T17:30:00Z sweep --owe a
	HD_NOW=2026-03-02T17:30:00Z hd-cron
	idle 0 2026-03-02T17:30:00Z
	hook a :
	idle 1 2026-03-02T17:30:00Z
	chmod -x sweep.d/a
	idle 0 2026-03-02T17:30:00Z
	hd-put team <<<$'name,assignment_timeout\ndesk,12h'
	hd-set -q team=desk 1
	idle 0 2026-03-02T20:59:59Z
	idle 1 2026-03-02T21:00:00Z
	hd-put team <<<$'name,assignment_timeout\ndesk,'
	hd-put rule <<<'name,trigger,filter,actions
old,time,age>13h,subject=old'
	idle 0 2026-03-02T21:59:59Z
	idle 1 2026-03-02T22:00:01Z
	hd-rule -q --at 2026-03-02T22:00:01Z run
	idle 0 2026-03-02T22:00:02Z
	HD_MAIL_SPOOL=$PWD/spool idle 0 2026-03-02T22:00:02Z
	mkdir spool
	echo >spool/1
	HD_MAIL_SPOOL=$PWD/spool idle 1 2026-03-02T22:00:02Z
	fails 65 hd-init --idle --at 2036-03-02
	hd-init --idle --at 2036-03-02 --ahead || [ $? -eq 1 ]
}

@test "hooks get what fell due as records with a header, once" {
	late 2
	hook a "cat >>$PWD/out"
	run hd-cron
	[ "$status" -eq 0 ]
	same ''
	first=$(hd-list -H event action=breach -c id -l 1)
	output=$(cat out)
	same <<-END
		cause,ticket,metric,instance,kind,due,at,policy,priority,team,agent,subject,rung
		$first,1,first_reply,1,breach,2026-03-02T09:30:00Z,2026-03-02T10:00:00Z,standard,1,,,t1,
		$((first + 1)),2,first_reply,1,breach,2026-03-02T09:30:00Z,2026-03-02T10:00:00Z,standard,1,,,t2,
	END
	hd-cron
	hd-cron
	[ "$(wc -l <out)" = 3 ]
	hd-check
}

@test "all hooks get all of it, in the order of their names" {
	late 3
	hook 20-second "echo 20 >>$PWD/order; cat >$PWD/second"
	hook 10-first "echo 10 >>$PWD/order; cat >$PWD/first"
	hd-cron
	cmp first second
	[ "$(wc -l <first)" = 4 ]
	[ "$(paste -sd' ' order)" = "10 20" ]
}

@test "what cannot be executed, and folders, are no hooks" {
	late 1
	hook a "touch $PWD/called"
	chmod -x sweep.d/a
	mkdir sweep.d/folder
	echo text >sweep.d/README
	run hd-cron
	[ "$status" -eq 0 ]
	same ''
	[ ! -e called ]
}

@test "a hook that fails is named, does not stop the others, and gives its status" {
	late 1
	hook 10 "cat >/dev/null; exit 3"
	hook 20 "exit 7"
	hook 30 "cat >$PWD/out"
	fails 7 hd-cron
	output=$errors same <<-END
		hd-cron: $PWD/sweep.d/10: exit status 3
		hd-cron: $PWD/sweep.d/20: exit status 7
	END
	[ "$(wc -l <out)" = 2 ]
	fails 7 hd-cron
	output=$errors same <<-END
		hd-cron: $PWD/sweep.d/10: exit status 3
		hd-cron: $PWD/sweep.d/20: exit status 7
	END
}

@test "a hook that failed gets its records again, the others do not" {
	late 2
	hook 10 "cat >>$PWD/first; [ -e $PWD/ready ]"
	hook 20 "cat >>$PWD/second"
	fails 1 hd-cron
	hd-new -q -s new priority=1 --at 'today 09:00'
	touch ready
	run hd-cron
	[ "$status" -eq 0 ]
	same ''
	cut -d, -f2 first | paste -sd, | same ticket,1,2,ticket,1,2,3
	cut -d, -f2 second | paste -sd, | same ticket,1,2,ticket,3
	run hd-cron
	same ''
	[ "$(wc -l <first)" = 7 ]
}

@test "a hook that is gone keeps what it is owed; hd-sla offer shows it" {
	late 1
	hook 10 "exit 1"
	fails 1 hd-cron
	rm sweep.d/10
	hook 20 "cat >$PWD/out"
	run hd-cron
	[ "$status" -eq 0 ]
	[ ! -e out ]
	hd-sla -H offer 10 | cut -d, -f2 | same 1
	hd-sla offer 10 | same ''
}

@test "hooks may have any name that is text" {
	late 1
	hook 'a "b" $c' "cat >$PWD/out; echo \"\$HD_RECEIVER\""
	run hd-cron
	[ "$status" -eq 0 ]
	same 'a "b" $c'
	[ "$(wc -l <out)" = 2 ]
}

@test "a hook that does not read its input is no fault" {
	late 2000
	hook a "exit 0"
	run hd-cron
	[ "$status" -eq 0 ]
	same ''
}

@test "what a hook prints reaches cron's mail" {
	late 1
	hook a "echo from the hook"
	run hd-cron
	same "from the hook"
}

@test "a hook may use the commands: escalate what is late" {
	late 3
	hook a 'hd-escalate -q -r late'
	run hd-cron
	[ "$status" -eq 0 ]
	same ''
	hd-list -H -c level | same $'2\n2\n2'
	# the breach is the cause
	hd-list -H event action=escalate -c cause >causes
	hd-list -H event action=breach -c id | diff causes -
}

@test "overlapping runs are harmless: each record reaches the hook once" {
	begins_again
	late 50
	hook a "cat >>$PWD/out.\$\$"
	for i in 1 2 3 4 5 6 7 8; do
		hd-cron 2>>errors &
	done
	wait
	[ ! -s errors ]
	cat out.* | grep -v '^cause' | cut -d, -f2 | sort -n | paste -sd, | same "$(seq 50 | paste -sd,)"
}

@test "a run that finds another at work ends at once, without a word" {
	hd-cron
	lock=$(find . -name '.hd-cron.*' -o -name '*.cron')
	late 1
	hook a "touch $PWD/called"
	mkfifo hold
	flock "$lock" cat hold &
	for ((i = 0; i < 200; i++)); do
		flock -n "$lock" true || break
	done
	run timeout 10 hd-cron
	[ "$status" -eq 0 ]
	same ''
	[ ! -e called ]
	: >hold
	wait $!
	hd-cron
	[ -e called ]
}

@test "--at and -d reach the sweep" {
	hd-new -q -s a priority=1
	hook a "cat >$PWD/out"
	hd-cron --at 2026-03-02T09:30:00Z
	[ ! -e out ]
	copy "$HD_DB" "$(db other)"
	unset HD_DB
	hd-cron --at 2026-03-02T09:30:01Z -d "$(db other)"
	[ "$(wc -l <out)" = 2 ]
}

@test "no folder of hooks is no fault" {
	late 1
	rmdir sweep.d
	run hd-cron
	[ "$status" -eq 0 ]
	same ''
}

@test "nothing is left in the folder of temporary files" {
	late 1
	hook a "exit 1"
	run hd-cron
	[ -z "$(ls -A tmp)" ]
}

@test "without a database it says so, and leaves no lock behind" {
	drop
	run hd-cron
	[ "$status" -eq 66 ] || { echo "$status"; false; }
	[[ $output == *"$(name "$HD_DB")"* ]]
	[ -z "$(find . -name '*.cron')" ]
}

@test "operands and unknown options are status 64" {
	fails 64 hd-cron x
	fails 64 hd-cron --dabatase x
	fails 64 hd-cron -d
	fails 64 hd-cron --at
	run hd-cron -h
	[ "$status" -eq 0 ]
	[[ $output == "hd-cron - "* ]]
}

@test "the lock is a regular file that the group may use, and no link is followed" {
	only sqlite "a server has no file to lock beside it"
	hd-cron
	stat -c %a "$HD_DB.cron" | same 660
	rm "$HD_DB.cron"
	ln -s "$PWD/elsewhere" "$HD_DB.cron"
	fails 73 hd-cron
	[[ $errors == "hd-cron: $HD_DB.cron: is not a regular file; remove it" ]]
	[ ! -e elsewhere ]
	rm "$HD_DB.cron"
	mkfifo "$HD_DB.cron"
	fails 73 timeout 20 hd-cron
}

@test "what the shell commands say has nothing that a terminal obeys" {
	evil=$(printf 'a\033]0;x\007\302\233\342\200\256\\033b')
	for command in "hd-cron $evil" "hd-cron -$evil" "hd-help $evil" "hd-help -$evil"; do
		# shellcheck disable=SC2086	# a command and its operand
		run $command
		[ "$status" -ne 0 ]
		! LC_ALL=C grep -q $'[\001-\010\013-\037\177]\|\302\233\|\342\200\256' <<<"$output"
	done
	hook "$(printf 'h\033[2J')" 'exit 3'
	late 1
	run hd-cron
	[ "$status" -eq 3 ]
	[[ $output != *$'\033'* ]]
}

@test "the first run of a day seals, and gives the seal to those who keep it" {
	export HD_SEAL_DIR=$PWD/seal.d
	mkdir seal.d
	printf '#!/bin/sh\ncat >>%s/kept.csv\n' "$PWD" >seal.d/keep
	printf '#!/bin/sh\necho not run >&2\n' >seal.d/plain
	chmod +x seal.d/keep
	hd-new -q -s a
	run hd-cron
	[ "$status" -eq 0 ]
	same ''
	hd-list seal | diff kept.csv -
	hd-set -q priority=1 1
	HD_NOW=2026-03-02T23:00:00Z hd-cron
	[ "$(wc -l <kept.csv)" -eq 2 ]
	HD_NOW=2026-03-03T00:05:00Z hd-cron
	hd-list -H seal -c id,at | tail -n 1 | same 2,2026-03-03T00:05:00Z
	[ "$(wc -l <kept.csv)" -eq 4 ]
	hd-check --against kept.csv
	# nothing is new: no seal
	HD_NOW=2026-03-04T00:05:00Z hd-cron
	[ "$(wc -l <kept.csv)" -eq 4 ]
	# who fails to keep it is told, and the seal is made
	printf '#!/bin/sh\nexit 3\n' >seal.d/keep
	hd-set -q priority=2 1
	HD_NOW=2026-03-05T00:05:00Z fails 3 hd-cron
	[ "$errors" = "hd-cron: $PWD/seal.d/keep: exit status 3" ]
	hd-list -H seal -c id | tail -n 1 | same 3
}

@test "a folder that may not be written is said as by every command that writes" {
	only sqlite "a server has no folder"
	hd-new -q -s a
	rm -f "$HD_DB.cron" "$HD_DB.queue"
	open_to_others
	chmod a+r "$HD_DB"
	chmod 755 .
	HD_DB=$HD_DB fails 77 nobody hd-new -s b -m m
	said=${errors#hd-new: }
	[[ $said == *"the folder $PWD may not be written"* ]]
	fails 77 nobody hd-cron
	[ "$errors" = "hd-cron: $said" ]
}

@test "a signal ends it with 75, and no other hook is started" {
	mkfifo hold
	for signal in HUP INT TERM; do
		late 1
		rm -f second
		hook 10 "echo >$PWD/started; cat $PWD/hold >/dev/null"
		hook 20 "touch $PWD/second"
		mkfifo started
		# a shell ignores INT for what runs in the background
		python3 -c 'import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execvp(sys.argv[1], sys.argv[1:])' hd-cron 3>&- &
		pid=$!
		read -r <started
		kill -$signal $pid
		status=0
		wait $pid || status=$?
		[ "$status" -eq 75 ]
		[ ! -e second ]
		run timeout 10 hd-cron		# the hook still has the lock
		[ "$status" -eq 0 ]
		[ ! -e second ]
		: >hold
		flock "$(find . -name '.hd-cron.*' -o -name '*.cron')" true
		[ ! -e second ]
		rm sweep.d/10 started
		hd-cron
		[ -e second ]
		export HD_NOW=2026-03-02T09:00:00Z
	done
}

@test "the crontab's backup is whole, and never replaces a good one by a bad one" {
	only sqlite "a backup of a server is a folder of its own"
	desk
	hd-new -q -s One
	line=$(sed -n 's/^37 3 \* \* \*\t//p' "$top/share/cron/crontab")
	line=${line//\\%/%}
	for i in 1 2; do
		HOME=$PWD sh -c "$line"
		hd-new -q -s Two
	done
	hd-list -H -c id -d hd-backup/?.db | same $'1\n2'
	run ! env HOME="$PWD" HD_DB=missing.db sh -c "$line"
	hd-check -d hd-backup/?.db
	basename hd-backup/* | same "$(date +%u).db"
}
