#!/usr/bin/env bats
# Commands that are killed at a system call, or whose disk fails there: what they
# did is there as a whole or not at all, what they acknowledged is there, the
# status is honest, and the next run does it. A sample; with HD_TEST_ALL (make
# check-world) every call that writes. fault.bats has the same for loads.

load helper
load strace

setup_file() {
	[ "$HD_TEST_ENGINE" = sqlite ] || return 0
	export HD_NOW=2026-03-02T09:00:00Z
	cd "$BATS_FILE_TMPDIR" || return
	export HD_DB=$PWD/kept.db
	hd-init
	printf 'login,team\nana,desk\n' | hd-put agent
	printf '%s\n' subject,requester,priority,body \
		'one,Maria <maria@x.org>,2,it burns says maria@x.org' \
		two,maria@x.org,2,b three,jo@x.org,2,c | hd-new -q
	echo "of maria@x.org" >file.txt
	hd-reply -q -m hello --attach file.txt 1
	HD_NOW=2026-03-02T09:10:00Z hd-set -q priority=1 1 2 3
	printf '%s\n' ticket,key,at,body 1,a,2026-03-02T09:12:00Z,first \
		2,b,2026-03-02T09:03:00Z,second \
		3,c,2026-03-02T09:04:00Z,third >replies.csv
	printf '%s\n' id,at,field,old,new 1,2026-03-02T09:11:00Z,level,1,2 \
		2,2026-03-02T09:12:00Z,level,1,2 >changes.csv
}

setup() {
	fresh
	only sqlite "failures of files; those of a server are in server.bats"
	tracing
	export HD_NOW=2026-03-02T12:00:00Z
	cp "$BATS_FILE_TMPDIR"/*.csv .
}

prepare() {
	rm -rf hd.db* export* .export* again.db* got
	cp "$BATS_FILE_TMPDIR/kept.db" hd.db
}

# count SQL: a figure of the desk; it finishes what a killed command left
count() {
	sqlite3 hd.db "$1"
}

judge() {
	if [ -e all ]; then swept "$1"; else did "$1"; fi
}

# did STATUS: what `command' did is all or nothing, by `state': $old or $new
did() {
	local is

	run hd-check
	[ "$status" -eq 0 ] && same '' || return
	is=$(state) || return
	case $1 in
	0) [ "$is" = "$new" ] || { echo "nothing done: $is"; return 1; } ;;
	137 | 74) [ "$is" = "$old" ] || [ "$is" = "$new" ] || {
		echo "half done: $is"; return 1; } ;;
	*) echo "status"; return 1 ;;
	esac
	[ "$1" -ne 74 ] || honest || return
	if [ -s out ] && [ "$is" != "$new" ]; then
		echo "acknowledged, but not there: $is"
		return 1
	fi
	[ "$is" = "$new" ] || { "${command[@]}" >/dev/null && [ "$(state)" = "$new" ]; } || {
		echo "the next run does not do it"
		return 1
	}
}

# honest: whoever says that something failed says so if it has been done
honest() {
	[ -s errors ] || { echo "no word"; return 1; }
	[ "$is" = "$old" ] || grep -E >/dev/null 'may have been made|rows are erased|standard output' \
		errors || {
		echo "it was done, and that is not said"
		return 1
	}
}

# crash COMMAND ...: `state' is what the command makes of the desk. $writes and
# $syncs are the calls with which it does so, $others more of them.
crash() {
	local call writes=${writes:-pwrite64} syncs=${syncs:-fdatasync}

	command=("$@")
	prepare
	old=$(state)
	"${command[@]}" >/dev/null
	new=$(state)
	[ "$old" != "$new" ]
	spoils "$writes" signal=KILL "${command[@]}"
	passes=3 spoils "$syncs" error=EIO "${command[@]}"
	[ -n "${HD_TEST_ALL-}" ] || return 0
	for call in "$syncs" ${others:-unlink write}; do
		spoils "$call" signal=KILL "${command[@]}"
	done
	passes=3 spoils "$writes" error=ENOSPC "${command[@]}"
	passes=3 spoils "$writes" error=EIO "${command[@]}"
}

# swept STATUS: what has arrived, and what the next sweep offers, are all records,
# and those that come twice are the same
swept() {
	run hd-check
	[ "$status" -eq 0 ] && same '' || return
	[ "$1" -eq 0 ] || [ "$1" -eq 137 ] || [ -s errors ] || return
	hd-sla -H sweep >next || return
	[ "$1" -ne 0 ] || [ ! -s next ] || return
	touch got
	sort -u got next | cmp - all
}

@test "hd-undo" {
	state() {
		count "SELECT group_concat(priority) FROM ticket"
	}
	crash hd-undo --last
	[ "$old,$new" = 1,1,1,2,2,2 ]
}

@test "hd-erase" {
	state() {
		count "SELECT (SELECT count(*) FROM contact WHERE address LIKE '%maria%')
			+ (SELECT count(*) FROM ticket WHERE requester LIKE '%maria%')
			+ (SELECT count(*) FROM entry WHERE body LIKE '%maria%')"
	}
	crash hd-erase contact maria@x.org
	[ "$new" = 0 ]
}

@test "hd-check --seal" {
	state() {
		count "SELECT count(*) FROM seal" &&
			{ [ ! -s out ] || hd-check --against out; }
	}
	: >out
	crash hd-check --seal
	[ "$old,$new" = 0,1 ]
}

@test "hd-copy to a folder" {
	state() {
		[ -d export ] || { echo none; return; }
		hd-copy export/ again.db && hd-check -d again.db &&
			sqlite3 again.db "SELECT count(*) FROM event" && rm -rf again.db* export
	}
	writes=write syncs=fsync others='mkdir rename' crash hd-copy export/
}

@test "hd-reply with messages of the past" {
	state() {
		count "SELECT count(*) FROM entry"
	}
	crash sh -c 'exec hd-reply --history --key key <replies.csv'
	[ $((new - old)) -eq 3 ]
}

@test "hd-set with changes of the past" {
	state() {
		count "SELECT group_concat(level) FROM ticket"
	}
	crash sh -c 'exec hd-set --history <changes.csv'
	[ "$old,$new" = 1,1,1,2,2,1 ]
}

@test "hd-sla sweep -- COMMAND, on a disk that fails" {
	prepare
	hd-sla -H sweep >all
	sort -o all all
	passes=3 spoils fdatasync error=EIO hd-sla -H sweep -- cp /dev/stdin got
	[ -n "${HD_TEST_ALL-}" ] || return 0
	for how in error=ENOSPC error=EIO signal=KILL; do
		passes=3 spoils pwrite64 "$how" hd-sla -H sweep -- cp /dev/stdin got
	done
	for call in fdatasync unlink write; do
		spoils "$call" signal=KILL hd-sla -H sweep -- cp /dev/stdin got
	done
}
