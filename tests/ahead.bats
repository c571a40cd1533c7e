#!/usr/bin/env bats
# An instant far ahead of the desk would ruin every clock and every date that
# follows: no command writes one without --ahead.

load helper

# The newest event was recorded at 2026-03-02T09:00:00Z, so an instant may be
# 2027-03-03T09:00:00Z, 366 days later, and no more.
last=2027-03-03T09:00:00Z
over=2027-03-03T09:00:01Z

# people: a desk with a ticket and an agent
people() {
	desk
	printf 'login,team\nana,desk\n' | hd-put agent
	hd-new -q -s one -R maria@example.com -m text
	hd-kb add -q --title one -m text
}

events() {
	sql 'SELECT count(*), max(recorded), max(at) FROM event'
}

# each COMMAND: gives it every command that writes, one after the other
each() {
	printf 'BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20260410\nSUMMARY:day\nEND:VEVENT\nEND:VCALENDAR\n' >days.ics
	printf 'name,zone,hours\noffice,UTC,mon-fri 09:00-17:00\n' | hd-put calendar
	"$1" hd-new -s two -m text &&
		"$1" hd-set priority=1 1 &&
		"$1" hd-assign -a ana 1 &&
		"$1" hd-escalate -r x 1 &&
		"$1" hd-reply -m text 1 &&
		"$1" hd-note -m text 1 &&
		"$1" hd-promise --withdraw 1 &&
		"$1" hd-drop agent ana &&
		"$1" hd-kb add --title two -m text &&
		"$1" hd-kb edit --title three 1 &&
		"$1" hd-sla sweep &&
		"$1" hd-sla apply &&
		"$1" hd-cal compile &&
		"$1" hd-cal import days.ics office
}

refused() {
	before=$(events)
	fails 65 "$@" --at "$over" </dev/null || return
	[[ $errors == *"it is $over for this command, but the newest change of the desk was recorded at 2026-03-02T09:00:00Z, more than 366 days before; "*"--ahead"* ]] ||
		{ echo "$errors"; return 1; }
	HD_NOW=9999-12-31 fails 65 "$@" </dev/null || return
	[ "$(events)" = "$before" ]
}

@test "no command writes more than 366 days ahead of the newest change" {
	people
	each refused
	sample team >team.csv
	refused hd-put team team.csv
}

rehearsed() {
	before=$(events)
	apart "$@" -n --at 9999-12-31 </dev/null
	[ "$status" -ne 65 ] || { echo "$*: $stderr"; return 1; }
	[ "$(events)" = "$before" ]
}

@test "a rehearsal may be as far ahead as it likes" {
	people
	each rehearsed
	hd-sla --at 9999-12-30 sweep -n -H | some >/dev/null
}

allowed() {
	apart "$@" --ahead --at 2099-12-31 </dev/null
	[ "$status" -ne 65 ] || { echo "$*: $stderr"; return 1; }
}

@test "--ahead allows it" {
	people
	hd-new -q --ahead --at 2028-01-01 -s far
	sql "SELECT count(*) FROM event WHERE recorded = 1830297600" | same 1
	HD_NOW=2028-06-01 hd-new -q -s "a desk that has come so far goes on"
	hd-sla --ahead --at 2031-01-01 sweep | some >/dev/null
}

@test "366 days are not too far, a second more is; the largest counts, not the last" {
	people
	hd-new -q -s old --at 2020-01-01
	hd-new -q -s new --at "$last"
	hd-new -q -s old --at 2020-01-01
	fails 65 hd-new -q -s new --at 2028-03-03T09:00:01Z </dev/null
	hd-new -q -s new --at 2028-03-03T09:00:00Z
}

@test "a desk without a change takes any present, and then goes on from there" {
	desk
	hd-new -q -s one --at 2035-01-01
	fails 65 hd-new -q -s two --at 2036-01-03 </dev/null
	hd-new -q -s two --at 2036-01-02
}

@test "the instant of a record is refused, alone with -k" {
	people
	printf 'id,at,priority\n1,%s,1\n' "$over" >records.csv
	fails 65 hd-set <records.csv
	[[ $errors == *"$over is more than 366 days ahead of the desk; if that is right, use --ahead"* ]]
	[ "$(hd-set -n -o csv -H <records.csv | cut -d, -f 2)" = priority ]
	for at in created solved closed; do
		printf 'subject,status,%s\nx,closed,%s\n' $at "$over" >new.csv
		fails 65 hd-new <new.csv
	done
	printf 'name,at\nx,%s\n' "$over" >team.csv
	fails 65 hd-put team <team.csv
	printf 'id,at,priority\n1,%s,1\n1,%s,2\n' "$over" "$last" >records.csv
	fails 1 hd-set -k <records.csv
	hd-list -H -c priority | same 2
	printf 'id,at,priority\n1,%s,1\n' "2030-01-01" >records.csv
	hd-set -q --ahead <records.csv
	hd-list -H -c priority | same 1
}

@test "what is planned for later is not meant" {
	people
	hd-promise -q 1 2099-01-01
	printf 'login,absent_from\nana,2090-01-01\n' | hd-put agent
	printf 'name,valid_from,zone,hours\nfar,2090-01-01,UTC,mon 09:00-17:00\n' |
		hd-put calendar
}

@test "hd-cron is refused and says what an idle desk does" {
	command -v flock >/dev/null || skip "flock is not installed"
	people
	fails 65 hd-cron --at 9999-12-31
	[[ $errors == *"if nobody used the desk for so long, say --ahead once"* ]]
	sql "SELECT count(*) FROM event WHERE action = 'breach'" | same 0
	hd-cron --ahead --at 2028-01-01
	sql "SELECT count(*) FROM event WHERE action = 'breach'" | some >/dev/null
}

@test "no command writes before 1970, or long before the desk began" {
	people
	before=$(events)
	for command in 'hd-new -s old' 'hd-set level=2 1' 'hd-kb add --title a -m b' \
		'hd-sla sweep --ahead' 'hd-put team'; do
		# shellcheck disable=SC2086
		fails 65 $command --at 1926-03-02 <<<name
		[ "$errors" = "${command%% *}: 1926-03-02T00:00:00Z is before 1970; check the year" ]
		# shellcheck disable=SC2086
		HD_NOW=2016-03-02 fails 65 $command <<<name
		[ "$errors" = "${command%% *}: it is 2016-03-02T00:00:00Z for this command, but the first event of the desk was at 2026-03-02T09:00:00Z, more than 10 years later; look at the clock of this machine, HD_NOW and --at; records tell of the past in their column at" ]
	done
	fails 65 hd-new <<<$'subject,at\nold,0206-03-02'
	[ "$errors" = "hd-new: standard input:2: 0206-03-02T00:00:00Z is before 1970; check the year" ]
	fails 65 hd-new -s old created=1969-12-31
	fails 65 hd-reply <<<$'id,body,at\n1,x,1926-03-02'
	fails 65 hd-put team <<<$'name,at\nx,1926-03-02'
	[ "$(events)" = "$before" ]
	hd-set -n --at 1926-03-02 level=2 1 | some >/dev/null || [ $? -eq 1 ]
	HD_NOW=1926-03-02 fails 65 hd-init -d "$(db other)"
}

@test "the past is told by records, and near the beginning by --at" {
	people
	hd-new -q <<<$'subject,at\nold,1998-03-02'
	hd-new -q --at 2017-03-02 -s by-hand
	# the desk has begun in 1998 now
	hd-new -q --at 1990-03-02 -s older
	hd-list -H -c created | sort | same $'1990-03-02T00:00:00Z\n1998-03-02T00:00:00Z\n2017-03-02T00:00:00Z\n2026-03-02T09:00:00Z'
}
