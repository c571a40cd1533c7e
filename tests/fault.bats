#!/usr/bin/env bats
# Crashes, failing disks, missing rights: all or nothing, and a plain word.

load helper
load strace

setup_file() {
	[ "$HD_TEST_ENGINE" = sqlite ] || return 0
	export HD_NOW=2026-03-02T09:00:00Z
	cd "$BATS_FILE_TMPDIR" || return
	{ echo subject,requester,priority; seq 300 | sed 's/.*/ticket &,r&@example.org,1/'; } >in.csv
	hd-init -d delete.db
	hd-init --wal -d wal.db
	for mode in delete wal; do
		export HD_DB=$PWD/$mode.db
		printf 'login,team\nana,desk\nbia,desk\n' | hd-put agent
		hd-new -q -s "before" -m text
	done
}

setup() {
	fresh
	only sqlite "failures of files; those of a server are in server.bats"
}

# fresh_desk MODE: one ticket, with this journal
fresh_desk() {
	rm -f "$HD_DB"*
	cp "$BATS_FILE_TMPDIR/$1.db" "$HD_DB"
}

count() {
	sqlite3 "$HD_DB" "SELECT count(*) FROM $1"
}

# misread N COMMAND ...: the N-th read of the database fails
misread() {
	traced_file=$HD_DB traced pread64 error=EIO "$1" "${@:2}"
}

# whole ALL: none or all of the new tickets, and a sound desk. What was
# printed is there. $have is set to the number of new tickets.
whole() {
	local events others clocks contacts

	run hd-check
	[ "$status" -eq 0 ] || { echo "hd-check: $output"; return 1; }
	IFS='|' read -r have events others clocks contacts < <(sqlite3 "$HD_DB" \
		"SELECT (SELECT count(*) - 1 FROM ticket),
		(SELECT count(*) - 1 FROM event),
		(SELECT count(*) FROM event WHERE ticket IS NULL),
		(SELECT count(*) - 5 FROM clock), (SELECT count(*) FROM contact)")
	if [ "$have" != 0 ] && [ "$have" != "$1" ]; then
		echo "$have of $1"
		return 1
	fi
	if [ -s out ] && [ "$have" != "$1" ]; then
		echo "printed, but not there"
		return 1
	fi
	[ "$events" = $((others + have)) ] && [ "$clocks" = $((5 * have)) ] &&
		[ "$contacts" = "$have" ]
}

# A load with this journal $mode, for spoils: all or nothing, and if it ends
# otherwise than well, with the status $wants and a word.
prepare() {
	fresh_desk "$mode"
}

judge() {
	whole 300 || return
	if [ "$1" -eq 0 ]; then
		[ "$have" = 300 ] || { echo "nothing written"; return 1; }
	else
		[ "$1" -eq "$wants" ] && { [ "$1" -eq 137 ] || [ -s errors ]; }
	fi
}

# load_spoilt CALL HOW MODE: such loads
load_spoilt() {
	mode=$3 wants=74 passes=3
	# shellcheck disable=SC2034	# of strace.bash
	[ "$2" != signal=KILL ] || wants=137 passes=1
	spoils "$1" "$2" hd-new "$BATS_FILE_TMPDIR/in.csv" ||
		{ echo "in $3"; return 1; }
}

@test "killed at any write, a bulk load is there as a whole or not at all" {
	tracing
	load_spoilt pwrite64 signal=KILL delete
}

@test "the same with a write-ahead log" {
	tracing
	load_spoilt pwrite64 signal=KILL wal
}

@test "killed at any sync of the disk" {
	tracing
	load_spoilt fdatasync signal=KILL delete
	load_spoilt fdatasync signal=KILL wal
}

@test "killed when the journal is put away" {
	tracing
	load_spoilt unlink signal=KILL delete
	load_spoilt unlink signal=KILL wal
}

@test "killed in a load that is larger than memory for it" {
	tracing
	{ echo subject,requester,priority; seq 20000 | sed 's/.*/ticket &,r&@example.org,1/'; } >large.csv
	for n in 100 700 1500; do
		fresh_desk delete
		run traced pwrite64 signal=KILL $n hd-new -q large.csv
		[ "$status" -eq 137 ]
		: >out
		whole 20000
		[ "$(count ticket)" = 1 ]
	done
}

@test "after a crash the next command goes on as if nothing had been" {
	tracing
	fresh_desk delete
	run traced unlink signal=KILL 1 hd-new -q "$BATS_FILE_TMPDIR/in.csv"
	[ "$status" -eq 137 ]
	hd-new -q --key number <<<$'number,subject\nA,after'
	last=$(hd-list -H -c id,subject | tail -n 1)
	[[ $last == 2,after || $last == 302,after ]]
	hd-check
}

# said_again ALL: what out and next have together is all of it, and what is in
# both is the same: the records had not arrived when the sweep was killed
said_again() {
	sort -u out next | cut -d, -f1 | uniq -d | same '' &&
		[ "$(sort -u out next | wc -l)" = "$1" ]
}

@test "a sweep that is killed has said all or nothing, and the next says the rest" {
	tracing
	fresh_desk delete
	hd-new -q "$BATS_FILE_TMPDIR/in.csv"
	cp hd.db late.db
	export HD_NOW=2026-03-02T09:30:01Z
	for n in 1 2 5 10 20 40 80 160; do
		rm -f hd.db*
		cp late.db hd.db
		traced pwrite64 signal=KILL $n hd-sla -H sweep >out 2>errors || :
		hd-sla -H sweep >next
		[ "$(count "event WHERE action = 'breach'")" = 300 ]
		said_again 300
		[[ $(wc -l <next) == 300 || $(wc -l <next) == 0 ]]
		hd-check
	done
}

@test "a sweep with steps that is killed has done each of them once" {
	tracing
	fresh_desk delete
	printf '%s\n' 'policy,metric,priority,duration,warnings,steps' \
		'standard,first_reply,1,30m,"50%,-5m",0 level; +1m tag+=late' |
		hd-put target
	for i in $(seq 20); do
		echo "s$i,1"
	done | hd-new -q -i csv:subject,priority
	cp hd.db late.db
	export HD_NOW=2026-03-02T10:00:00Z
	for n in 1 3 9 27 54 81 120; do
		rm -f hd.db*
		cp late.db hd.db
		traced pwrite64 signal=KILL $n hd-sla -H sweep >out 2>errors || :
		hd-sla -H sweep >next
		[ "$(count "event WHERE action = 'warning'")" = 40 ]
		[ "$(count "event WHERE action = 'breach'")" = 20 ]
		[ "$(count "event WHERE action = 'step'")" = 40 ]
		[ "$(count "ticket WHERE level = 2 AND tag = 'late'")" = 20 ]
		said_again 100
		[[ $(wc -l <next) == 100 || $(wc -l <next) == 0 ]]
		hd-check
	done
}

# ------------------------------------------------------------------ bad disks

@test "a disk that fails to sync is status 74, and nothing is half written" {
	tracing
	load_spoilt fdatasync error=EIO delete
	load_spoilt fdatasync error=EIO wal
}

@test "a disk that is full at any write is status 74, and nothing is half written" {
	tracing
	load_spoilt pwrite64 error=ENOSPC delete
	load_spoilt pwrite64 error=ENOSPC wal
}

@test "a disk that fails at any write, and at all that follow" {
	tracing
	load_spoilt pwrite64 error=EIO delete
	for n in 1 2 3 5 8 13 21 34; do
		fresh_desk delete
		run traced pwrite64 error=EIO $n+ hd-new -q "$BATS_FILE_TMPDIR/in.csv"
		[ "$status" -eq 74 ]
		: >out
		whole 300
	done
}

@test "a disk that cannot be read is status 74 or 65, and nothing is changed" {
	tracing
	for n in 1 2 3 4 5 6 8 10 13 17 21 30 40; do
		fresh_desk delete
		run misread $n hd-set -q level=2 1
		[[ $status == 74 || $status == 65 || $status == 0 ]] || {
			echo "read $n: status $status: $output"
			false
		}
		[ "$status" -eq 0 ] || [ -n "$output" ]
		want=$([ "$status" -eq 0 ] && echo 2 || echo 1)
		hd-list -H -c level 1 | same "$want"
		run misread $n hd-list
		[[ $status == 74 || $status == 65 || $status == 0 ]]
		[ "$status" -eq 0 ] || [ -n "$output" ]
	done
	hd-check
}

@test "a small disk that fills up is status 74, and the desk is as it was" {
	[ "$(id -u)" = 0 ] || skip "only root may mount a small disk"
	mkdir disk
	mount -t tmpfs -o size=1m none disk 2>/dev/null ||
		skip "no small disk can be mounted here"
	for mode in delete wal; do
		rm -f disk/*
		cp "$BATS_FILE_TMPDIR/$mode.db" disk/hd.db
		HD_DB=$PWD/disk/hd.db
		{ echo subject,body; seq -f 's,%0400g' 3000; } >large.csv
		run hd-new large.csv
		first=$status said=$output
		run hd-check
		sound=$status found=$output
		have=$(count ticket)
		run hd-new -q -s "one more"
		more=$status
		[ "$first" -eq 74 ] && [[ $said == *full* ]] && [ "$sound" -eq 0 ] &&
			[ -z "$found" ] && [ "$have" = 1 ] && [ "$more" -eq 0 ] || {
			echo "$mode: $first $said; $sound $found; $have; $more $output"
			umount disk
			false
		}
	done
	umount disk
}

@test "a temporary folder that is full or missing is said" {
	[ "$(id -u)" = 0 ] || skip "only root may mount a small disk"
	mkdir disk
	mount -t tmpfs -o size=64k none disk 2>/dev/null ||
		skip "no small disk can be mounted here"
	fresh_desk delete
	{ echo subject,body; for ((i = 0; i < 40; i++)); do printf 's,'; head -c 1000000 /dev/zero | tr '\0' x; echo; done; } >large.csv
	TMPDIR=$PWD/disk run hd-new -q large.csv
	umount disk
	[[ $status == 73 || $status == 74 || $status == 0 ]]
	TMPDIR=$PWD/nowhere run hd-new -q large.csv
	[[ $status == 73 || $status == 74 || $status == 0 ]]
	[ "$status" -eq 0 ] || [ -n "$output" ]
	hd-check
}

# ---------------------------------------------------------------------- memory

@test "without enough memory it ends with a word, and the desk is as it was" {
	fresh_desk delete
	(ulimit -v 65536; hd-list >/dev/null 2>&1) || skip "this build needs more address space"
	{ printf 'subject,body\ns,'; head -c 15000000 /dev/zero | tr '\0' x; echo; } >large.csv
	for kb in 12000 16000 20000 24000 28000 32000 40000; do
		run bash -c "ulimit -v $kb; hd-new -q large.csv"
		# 127: the linker found no room for the libraries
		[[ $status == 71 || $status == 74 || $status == 127 || $status == 0 ]] || {
			echo "$kb: status $status: $output"
			false
		}
		[ "$status" -eq 0 ] || [ -n "$output" ]
	done
	hd-check
}

# ---------------------------------------------------------------------- rights

@test "a file and folder that may only be read can be read, and a change is status 77" {
	fresh_desk delete
	mkdir folder
	mv hd.db folder
	chmod 444 folder/hd.db
	chmod 555 folder
	HD_DB=$PWD/folder/hd.db
	run nobody hd-list -H -c subject
	same before
	run nobody hd-show -c id 1
	[ "$status" -eq 0 ]
	run nobody hd-report volume -H
	same 1,0,0,0
	for command in "hd-new -s a" "hd-set level=2 1" "hd-note -m x 1" \
		"hd-sla --at 2026-04-01 sweep" "hd-kb add --title a -m b"; do
		# shellcheck disable=SC2086	# several words
		run nobody $command
		[ "$status" -eq 77 ] || { echo "$command: $status $output"; false; }
		[[ $output == *"${command%% *}: "* ]]
	done
	[ "$(ls folder)" = hd.db ]
	chmod 755 folder
}

@test "a folder that may not be written is status 77 for a change" {
	fresh_desk delete
	mkdir folder
	mv hd.db folder
	chmod 666 folder/hd.db
	chmod 555 folder
	HD_DB=$PWD/folder/hd.db
	run nobody hd-list -H -c subject
	same before
	run nobody hd-set level=2 1
	[[ $status == 77 || $status == 73 ]] || { echo "$status: $output"; false; }
	[ -n "$output" ]
	hd-list -H -c level | same 1
}

@test "a file that may not even be read is status 77" {
	fresh_desk delete
	chmod 600 hd.db
	[ "$(id -u)" = 0 ] || chmod 000 hd.db
	run nobody hd-list
	[ "$status" -eq 77 ]
	[[ $output == "hd-list: "*hd.db* ]]
	run nobody hd-new -s a
	[ "$status" -eq 77 ]
}

@test "with a write-ahead log a reader without rights is told, or reads" {
	fresh_desk wal
	mkdir folder
	mv hd.db folder
	chmod 444 folder/hd.db
	chmod 555 folder
	HD_DB=$PWD/folder/hd.db
	run nobody hd-list -H -c subject
	[ "$status" -eq 77 ] && [ -n "$output" ] || same before
	run nobody hd-set level=2 1
	[ "$status" -eq 77 ]
}

@test "people of one group share a desk, whoever writes first; others may not" {
	begins_again
	[ "$(id -u)" = 0 ] || skip "only root can be several people"
	open_to_others
	as() {
		(umask 077 && exec setpriv --reuid "$1" --regid "$1" \
			--groups "$2" "${@:3}")
	}
	for mode in delete wal; do
		rm -rf shared
		mkdir shared
		chgrp 61000 shared
		chmod 2770 shared
		HD_DB=$PWD/shared/hd.db
		export HD_DB
		if [ $mode = wal ]; then hd-init --wal; else hd-init; fi
		stat -c '%a %g' shared/hd.db | same '660 61000'
		for round in 1 2 3; do
			as 61001 61000 hd-new -q -s "one $round"
			as 61002 61000 hd-new -q -s "two $round"
		done
		for i in 1 2 3 4 5; do
			as 61001 61000 hd-new -q -s a &
			as 61002 61000 hd-set -q tag+="t$i" 1 &
		done
		wait
		as 61002 61000 hd-list -H -c id | wc -l | same 11
		as 61001 61000 hd-list -H -c tag 1 | same "t1 t2 t3 t4 t5"
		[ "$(hd-list -H -o line event -c actor | sort -u | wc -l)" -ge 2 ]
		run as 61003 61003 hd-list
		[ "$status" -eq 77 ]
		run as 61003 61003 hd-new -s a
		[ "$status" -eq 77 ]
		run hd-check
		same ''
	done
}

@test "a file beside the database never keeps the group out, not for an instant" {
	[ "$(id -u)" = 0 ] || skip "only root can be several people"
	tracing
	open_to_others
	as() {
		(umask 077 && exec setpriv --reuid "$1" --regid "$1" \
			--groups 61000 "${@:2}")
	}
	mkdir shared
	chgrp 61000 shared
	chmod 2770 shared
	export HD_DB=$PWD/shared/hd.db
	hd-init --wal
	hd-new -q -s a
	# the first stands still between making a file and giving it its mode
	as 61001 strace -o /dev/null -e trace=fchmod \
		-e inject=fchmod:delay_enter=1000000 hd-set -q level=2 1 &
	until [ -e shared/hd.db-wal ] || ! kill -0 $! 2>/dev/null; do
		:
	done
	run as 61002 hd-set -q priority=1 1
	wait $!
	[ "$status" -eq 0 ] || { echo "$output"; false; }
	hd-list -H -c level,priority | same 2,1
}

# ----------------------------------------------------------------- descriptors

@test "a closed standard input is no database, and said" {
	fresh_desk delete
	run bash -c 'hd-list - <&-'
	[[ $status == 74 || $status == 66 ]] || { echo "$status: $output"; false; }
	run bash -c 'hd-new <&-'
	[[ $status == 74 || $status == 66 ]]
	run bash -c 'hd-set level=2 1 <&- >&- 2>&-'
	hd-check
	[ "$(head -c 15 hd.db)" = "SQLite format 3" ]
}

@test "half a record at the end of the input writes nothing" {
	fresh_desk delete
	printf 'subject,body\none,two\nthree,"fo' >half.csv
	fails 65 hd-new half.csv
	[ "$(count ticket)" = 1 ]
	printf '{"subject":"one"}\n{"subject":"tw' >half.json
	fails 65 hd-new half.json
	[ "$(count ticket)" = 1 ]
}

@test "interrupted by a signal, nothing is left" {
	for signal in TERM INT HUP; do
		fresh_desk delete
		mkfifo "in.$signal"
		hd-new -q <"in.$signal" &
		pid=$!
		exec 9>"in.$signal"
		printf 'subject\na\n' >&9
		kill -$signal $pid
		# a shell lets its children ignore INT
		[ $signal != INT ] || kill -TERM $pid
		ended=0
		wait $pid || ended=$?
		exec 9>&-
		[ "$ended" -gt 128 ]
		[ "$(count ticket)" = 1 ]
		[ "$(echo hd.db*)" = hd.db ]
	done
}

@test "told to end while it writes files, a report leaves none of them" {
	tracing
	fresh_desk delete
	mkdir out
	printf 'a: volume\nb: backlog\n' >some.set
	for signal in TERM INT HUP; do
		# the second file is not on the disk yet
		run traced fsync signal=$signal 2 hd-report run some.set --write out
		[ "$status" -gt 128 ]
		run traced fsync signal=$signal 1 hd-report volume --write out/page
		[ "$status" -gt 128 ]
		[ -z "$(ls -A out)" ]
	done
	run traced fsync error=ENOSPC 2 hd-report run some.set --write out
	[ "$status" -eq 74 ]
	same 'hd-report: out/b.csv: No space left on device'
	[ -z "$(ls -A out)" ]
}

@test "a database on a symbolic link or with two names is the same desk" {
	fresh_desk delete
	mkdir real
	mv hd.db real/hd.db
	ln -s real/hd.db link.db
	run hd-new -d link.db -s x
	if [ "$status" -eq 0 ]; then
		hd-list -d real/hd.db -H -c subject | same $'before\nx'
	else
		[[ $output == *link.db* ]]
	fi
	[ ! -e link.db-journal ]
	hd-check -d real/hd.db
}

# ------------------------------------------------- what cannot be known, and why

@test "a sync that fails at the end says what may have been made" {
	tracing
	failed=0
	for n in 1 2 3 4 5; do
		fresh_desk delete
		printf 'key,subject\nA,after\n' >one.csv
		run traced fdatasync,fsync error=EIO "$n" hd-new --key key one.csv
		[ "$status" -ne 0 ] || continue
		failed=$((failed + 1))
		[ "$status" -eq 74 ]
		[[ $output == *"the change may have been made (ticket 2, event "*"--key"* ]]
		# the same command again finds it, or makes it
		hd-new --key key one.csv | same 2
		hd-check
		count ticket | same 2
	done
	# the journal, the database, and the folder after the journal is gone
	[ "$failed" -ge 3 ]
}

@test "a journal that cannot be made because the disk is full is status 74" {
	tracing
	fresh_desk delete
	for number in ENOSPC EDQUOT EMFILE; do
		run strace -f -o /dev/null -P "$HD_DB-journal" -e trace=openat \
			-e "inject=openat:error=$number" hd-new -s a
		[ "$status" -eq 74 ] || { echo "$number: $status $output"; false; }
		run strace -f -o /dev/null -P "$HD_DB" -e trace=openat \
			-e "inject=openat:error=$number" hd-list
		[ "$status" -eq 74 ] || { echo "$number: $status $output"; false; }
	done
}

@test "files that cannot be locked: what to do, without waiting" {
	tracing
	fresh_desk delete
	for command in "hd-new -s a" hd-list; do
		# shellcheck disable=SC2086	# several words
		HD_WAIT=600 run timeout 60 strace -f -o /dev/null -P "$HD_DB" \
			-e trace=fcntl -e inject=fcntl:error=ENOLCK $command
		[ "$status" -eq 75 ]
		[[ $output == *"$HD_DB: files cannot be locked there (No locks available); keep the database on a local disk, "* ]]
	done
}

@test "a folder that cannot be written is named, and what to do" {
	fresh_desk delete
	mkdir folder
	mv hd.db folder
	chmod 666 folder/hd.db
	chmod 555 folder
	export HD_DB=$PWD/folder/hd.db
	run nobody hd-set level=2 1
	[ "$status" -eq 77 ]
	[[ $output == *"the folder $PWD/folder may not be written, and SQLite keeps a journal there; "* ]]
	chmod 700 folder
	[ "$(id -u)" = 0 ] || skip "only root can be another user"
	run nobody hd-list
	[ "$status" -eq 77 ]
	[[ $output == *"you may not enter the folder $PWD/folder; "* ]]
}

# ----------------------------------------------------------------------- queue

@test "the queue has the rights of the desk, follows no link and is no must" {
	fresh_desk delete
	chmod 640 hd.db
	hd-set -q level=2 1
	stat -c %a hd.db.queue | same 640
	# each who writes takes the next number
	before=$(od -An -t u4 hd.db.queue)
	hd-set -q level=1 1
	hd-set -q level=2 1
	od -An -t u4 hd.db.queue | same "$(printf %11d $((before + 2)))"
	rm hd.db.queue
	echo precious >other
	ln -s other hd.db.queue
	hd-set -q level=1 1
	[ "$(cat other)" = precious ]
	rm hd.db.queue
	mkfifo hd.db.queue
	timeout 20 hd-set -q level=2 1
	rm hd.db.queue
	mkdir hd.db.queue
	hd-set -q level=1 1
	hd-list -H -c level | same 1
}

@test "who is stopped in the queue holds others up for HD_WAIT at most" {
	fresh_desk delete
	hd-set -q level=2 1
	command -v python3 >/dev/null || skip "python3 is not installed"
	python3 -c '
import fcntl, sys, time
f = open("hd.db.queue", "r+b")
fcntl.lockf(f, fcntl.LOCK_EX)
open("ready", "w").close()
time.sleep(60)' &
	holder=$!
	until [ -e ready ]; do :; done
	HD_WAIT=1 timeout 30 hd-set -q level=3 1
	hd-list -H -c level | same 3
	HD_WAIT=0 timeout 30 hd-set -q level=1 1
	kill $holder
}

@test "input that never ends does not fill the folder for temporary files" {
	fresh_desk delete
	for command in "hd-new -s a" "hd-note 1" "hd-kb add --title a"; do
		# shellcheck disable=SC2086	# several words
		run bash -c 'tr "\0" a </dev/zero | "$@"' - $command
		[ "$status" -eq 65 ]
		[[ $output == *"standard input: is longer than 16 MiB" ]]
	done
	for command in hd-new hd-set "hd-put team" "hd-cal import -"; do
		# shellcheck disable=SC2086	# several words
		run bash -c 'tr "\0" a </dev/zero | "$@"' - $command
		[ "$status" -eq 65 ]
		[[ $output == *"standard input: a line is longer than 64 MiB" ]]
	done
	# a line may be as long as a record
	{ printf 'subject,body\ns,"'; head -c 15000000 /dev/zero | tr '\0' x; echo '"'; } |
		hd-new -q
}
