#!/usr/bin/env bats
# cal.bats - calendars: working time, as it is put, asked and compiled

load helper

# put KIND TEXT: records, as CSV
put() {
	hd-put "$1" <<<"$2"
}

# office: a desk with one calendar, in Lisbon
office() {
	desk
	put calendar 'name,zone,hours
office,Europe/Lisbon,"mon-fri 09:00-12:30,13:30-18:00"'
}

# query SQL: on a scratch database, one row a line, TAB between columns
query() {
	sqlite3 -separator '	' scratch.db "$@"
}

# cases: the calendars of the shared cases on a desk, the cases in $cases
cases() {
	local name zone hours breaks holidays shifts one

	data sla-cases
	cases=$data/cases_dev.csv
	desk
	query ".import --csv $data/calendars.csv calendar" \
		'SELECT calendar_id, tz, weekly_hours FROM calendar' |
		hd-put -i line:name,zone,hours calendar
	# IFS of its own: a TAB would swallow empty fields
	query 'SELECT calendar_id, breaks, holidays, shifts FROM calendar' |
		tr '\t' '|' >days
	while IFS='|' read -r name breaks holidays shifts; do
		while read -r one; do
			[ -z "$one" ] || printf '%s\t%s\n' "$name" "$one"
		done <<<"${holidays//; /$'\n'}" >&7
		while read -r one zone; do # a day and hours
			[ -z "$one" ] || printf '%s\t%sT%s/%sT%s\n' "$name" \
				"$one" "${zone%-*}" "$one" "${zone#*-}"
		done <<<"${breaks//; /$'\n'}" >&7
		while read -r one hours; do
			[ -z "$one" ] ||
				printf '%s\t%s\t%s\n' "$name" "$one" "$hours"
		done <<<"${shifts//; /$'\n'}" >&8
	done <days 7>holidays 8>shifts
	hd-put -i line:calendar,date holiday <holidays
	hd-put -i line:calendar,date,hours shift <shifts
}

# differences: cases whose result is not what their source expects
differences() {
	hd-cal --map calendar_id=calendar <"$cases" >results.csv
	query '.import --csv results.csv result' 'SELECT case_id, op, expected,
		result FROM result WHERE result <> CASE expected WHEN "true"
		THEN "yes" WHEN "false" THEN "no" ELSE expected END'
}

@test "all published cases agree, their sources as named in them" {
	cases
	differences | same ''
	query 'SELECT count(*) FROM result' | same 108
	hd-check
}

@test "what is compiled answers as what is worked out in memory" {
	cases
	[ "$(sqlite3 "$HD_DB" 'SELECT min(since) FROM compiled')" -gt 1700000000 ]
	mapfile -t names < <(query 'SELECT calendar_id FROM calendar')
	HD_NOW=2007-01-01 hd-cal compile "${names[@]}"
	sqlite3 "$HD_DB" 'SELECT count(*), min(since) FROM compiled' |
		same "${#names[@]}|1104537600"
	differences | same ''
	hd-check
}

# tz_transitions.csv: 439 clock changes in 14 zones
@test "every day with a clock change has the seconds that the tz database gives it" {
	data calendars/tz_transitions.csv
	desk
	query ".import --csv $data change" 'SELECT DISTINCT zone, zone,
		"mon-sun 00:00-24:00" FROM change' |
		hd-put -i line:name,zone,hours calendar
	query 'SELECT DISTINCT "between", zone, substr(local_clock_shows, 1, 10),
		date(local_clock_shows, "+1 day") FROM change' >questions
	hd-cal -i line:op,calendar,start,end <questions >answers.csv
	query '.import --csv answers.csv answer' 'SELECT count(*) FROM answer' |
		same "$(wc -l <questions)"
	query 'SELECT zone, start, result, 86400 + sum(offset_before_s -
		offset_after_s) AS want FROM change JOIN answer ON calendar =
		zone AND start = substr(local_clock_shows, 1, 10)
		GROUP BY zone, start HAVING result <> want' |
		same "Pacific/Apia	2011-12-31	86400	0"
	# Samoa skipped the whole day before that one
	hd-cal between Pacific/Apia 2011-12-30 2011-12-31 | same 0
	# definitions.md V8d: the two days in Lisbon
	hd-cal between Europe/Lisbon 2025-03-30 2025-03-31 | same 82800
	hd-cal between Europe/Lisbon 2025-10-26 2025-10-27 | same 90000
}

# ------------------------------------------------------------------- questions

@test "due: exact, days by the clock, working time, working days" {
	office
	hd-cal due office 2026-03-06T17:00:00Z 90m | same 2026-03-06T18:30:00Z
	hd-cal due office 2026-03-06T17:00:00Z 4h | same 2026-03-06T21:00:00Z
	hd-cal due office 2026-03-06T17:00:00Z 4wh | same 2026-03-09T12:00:00Z
	hd-cal due office 2026-03-06T17:00:00Z 2wd | same 2026-03-10T17:00:00Z
	# clocks go forward on 2026-03-29: the same local time is an hour earlier
	hd-cal due office 2026-03-06T17:00:00Z 30d | same 2026-04-05T16:00:00Z
	# closing is closing, and from outside of hours first to the next opening
	hd-cal due office 2026-03-06T09:00:00Z 8wh | same 2026-03-06T18:00:00Z
	hd-cal due office 2026-03-07T12:00:00Z 1wd | same 2026-03-10T09:00:00Z
	hd-cal due office 2026-03-06T18:00:00Z 0wh | same 2026-03-09T09:00:00Z
	hd-cal before office 2026-03-09T09:00:00Z 8wh | same 2026-03-06T09:00:00Z
}

@test "instants without a zone are by the clocks of the calendar" {
	desk
	put calendar 'name,zone,hours
sp,America/Sao_Paulo,mon-fri 09:00-18:00'
	hd-cal due sp 2026-03-06T17:00 2wh | same 2026-03-09T13:00:00Z
	hd-cal due sp "today 17:00" 2wh | same 2026-03-03T13:00:00Z
	hd-cal next sp | same 2026-03-02T12:00:00Z
	TZ=Asia/Tokyo hd-cal next sp | same 2026-03-02T12:00:00Z
	TZ=Asia/Tokyo hd-cal between sp 2026-03-02T10:00 2026-03-02T13:00:00-03:00 |
		same 10800
}

@test "between: working seconds, 0 if the end comes first" {
	office
	hd-cal between office 2026-03-02 2026-03-09 | same 144000
	hd-cal between office 2026-03-09 2026-03-02 | same 0
	hd-cal between office 2026-03-02T12:00 2026-03-02T14:00 | same 3600
}

@test "open answers with its exit status" {
	office
	fails 0 hd-cal open office 2026-03-02T09:00
	[ -z "$output$errors" ]
	fails 1 hd-cal open office 2026-03-02T08:59:59
	[ -z "$output$errors" ]
	fails 1 hd-cal open office 2026-03-02T12:30
	fails 0 hd-cal --at 2026-03-02T12:29:59Z open office
	fails 1 hd-cal workday office 2026-03-01
}

@test "next: now if it is open, else the next opening, or never" {
	office
	hd-cal next office 2026-03-02T10:00 | same 2026-03-02T10:00:00Z
	hd-cal next office 2026-03-02T12:30 | same 2026-03-02T13:30:00Z
	put holiday 'calendar,date
office,2026-06-01/2399-12-31'
	fails 1 hd-cal next office 2026-06-01
	[ -z "$output$errors" ]
	fails 1 hd-cal due office 2026-05-29T17:00 10wd
}

@test "show: a month that a person can read" {
	office
	put holiday 'calendar,date,name
office,2026-02-17,Carnival
office,2026-02-18T09:00/2026-02-18T13:30,Ash Wednesday'
	put shift 'calendar,date,hours
office,2026-02-21,10:00-12:00'
	run hd-cal show office 2026-02
	sed -n '/^mon 16/,/^sun/p' <<<"$output" | same 'mon 16    8:00  09:00-12:30 13:30-18:00
tue 17          Carnival
wed 18    4:30  13:30-18:00 Ash Wednesday
thu 19    8:00  09:00-12:30 13:30-18:00
fri 20    8:00  09:00-12:30 13:30-18:00
sat 21    2:00  10:00-12:00
sun 22'
	head -1 <<<"$output" | same 'office 2026-02 (Europe/Lisbon)'
	tail -1 <<<"$output" | same '20d    150:30'
	hd-cal show office | head -1 | same 'office 2026-03 (Europe/Lisbon)'
	fails 65 hd-cal show office 2026-13
	[[ $errors == *'"2026-13" is not a month; write 2026-12'* ]]
}

@test "what is asked wrongly is told" {
	office
	fails 65 hd-cal due offic now 4wh
	[[ $errors == *'"offic" is not a known calendar (did you mean "office"?)'* ]]
	fails 65 hd-cal due office tomorow 4wh
	[[ $errors == *'start: "tomorow": not a time'* ]]
	fails 65 hd-cal due office now 4x
	[[ $errors == *'amount: "4x": not a length of time'* ]]
	fails 65 hd-cal due office now 1d12h
	[[ $errors == *'days do not mix with hours'* ]]
	fails 64 hd-cal due office now
	fails 64 hd-cal between office now
	fails 64 hd-cal open
	fails 64 hd-cal perhaps office
	fails 64 hd-cal show office 2026-12 2026-13
}

# ----------------------------------------------------------------- as a filter

@test "records come out as they came, with result" {
	office
	hd-cal <<-END | same 'op,calendar,start,amount,end,pauses,note,result
due,office,2026-03-06T17:00,14400,,,"a, b",2026-03-09T12:00:00
due,office,2026-03-06T17:00:00Z,4h,,,,2026-03-09T12:00:00Z
due,office,2026-03-06T17:00,2wd,,,,2026-03-10T17:00:00
due,office,2026-03-06T10:00,2wh,,2026-03-06T11:00/2026-03-06T14:00; 2026-03-06T17:00/2026-03-09,,2026-03-06T15:00:00
between,office,2026-03-06T09:00,,2026-03-06T18:00,2026-03-06T11:00/2026-03-06T14:00,,21600
open,office,2026-03-06T13:00,,,,,no
holiday,office,2026-03-06,,,,,no
workdays,office,2026-03-06,,2026-03-16,,,6
next_day,office,2026-03-07,,,,,2026-03-09
due,,2026-03-06T17:00,4h,,,,2026-03-06T21:00:00'
	op,calendar,start,amount,end,pauses,note
	due,office,2026-03-06T17:00,14400,,,"a, b"
	due,office,2026-03-06T17:00:00Z,4h,,,
	due,office,2026-03-06T17:00,2wd,,,
	due,office,2026-03-06T10:00,2wh,,2026-03-06T11:00/2026-03-06T14:00; 2026-03-06T17:00/2026-03-09,
	between,office,2026-03-06T09:00,,2026-03-06T18:00,2026-03-06T11:00/2026-03-06T14:00,
	open,office,2026-03-06T13:00,,,,
	holiday,office,2026-03-06,,,,
	workdays,office,2026-03-06,,2026-03-16,,
	next_day,office,2026-03-07,,,,
	due,,2026-03-06T17:00,4h,,,
	END
}

@test "a bad record is named, and with -k the others are answered" {
	office
	printf '%s\n' op,calendar,start,amount due,office,2026-03-06T17:00,4wh \
		deu,office,2026-03-06,1h due,office,,1h \
		due,office,2026-03-06,1h >in.csv
	fails 65 hd-cal <in.csv
	same 'op,calendar,start,amount,result
due,office,2026-03-06T17:00,4wh,2026-03-09T12:00:00
due,office,2026-03-06,1h,2026-03-06T10:00:00'
	output=$errors
	same 'hd-cal: standard input:3: op: "deu" is nothing that a calendar can be asked (did you mean "due"?)
hd-cal: standard input:4: start: is needed'
	fails 1 hd-cal -k --rejects bad.csv <in.csv
	output=$(cat bad.csv)
	same 'op,calendar,start,amount
deu,office,2026-03-06,1h
due,office,,1h'
	hd-cal -o json <<<'{"op":"between","calendar":"office","start":"2026-03-02","end":"2026-03-03"}' |
		same '{"op":"between","calendar":"office","start":"2026-03-02","end":"2026-03-03","result":28800}'
}
