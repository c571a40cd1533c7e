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
	# shellcheck disable=SC2094	# files of their own
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
	[ "$(sql 'SELECT min(since) FROM compiled')" -gt 1700000000 ]
	mapfile -t names < <(query 'SELECT calendar_id FROM calendar')
	# a desk that knows of 2007 may be written to then
	printf 'subject,created\nold,2007-01-01\n' | hd-new -q
	HD_NOW=2007-01-01 hd-cal compile "${names[@]}"
	sql 'SELECT count(*), min(since) FROM compiled' |
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
	hd-cal show office | sed -n 1p | same 'office 2026-03 (Europe/Lisbon)'
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
	[[ $errors == *'days and hours cannot be mixed'* ]]
	fails 64 hd-cal due office now
	fails 64 hd-cal between office now
	fails 64 hd-cal open
	fails 64 hd-cal perhaps office
	says 64 hd-cal <<-'END'
		due office now|due takes these operands: calendar start amount
		due office now 1h -o json|--output is an option of import, -, not of due
		show office -H|--no-header is an option of import, -, not of show
		open office -k|--keep-going is an option of -, not of open
		between office now now -n|--dry-run is an option of import, compile, not of between
		import x.ics -i csv|--input is an option of -, not of import
		compile --map a=b|--map is an option of -, not of compile
		workday office -o csv|--output is an option of import, -, not of workday
		-n -|--dry-run is an option of import, compile, not of -
		- office|- takes these operands: [-]
	END
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

# 2008-12-31 was a Wednesday; 1 January is a holiday
@test "every amount takes its unit" {
	desk
	put calendar 'name,zone,hours
p,UTC,mon-fri 09:00-18:00'
	put holiday 'calendar,date
p,--01-01'
	hd-cal -H <<-END | sed 's/.*,//' | same '2009-01-02
2009-01-02
2009-01-02
2009-01-05
2009-01-05
2009-01-03
2008-12-30
2008-12-30
2009-01-05
2009-01-02T14:00:00Z
2009-01-05T15:00:00Z
2009-01-05T15:00:00Z
2009-01-03T15:00:00Z
2008-12-31T10:00:00Z
2008-12-29T15:00:00Z'
	op,calendar,start,amount,pauses
	due_date,p,2008-12-31T15:00:00Z,8h,
	due_day,p,2008-12-31T15:00:00Z,28800s,
	due_day,p,2008-12-31T15:00:00Z,8wh,
	due_day,p,2008-12-31T15:00:00Z,2,
	due_day,p,2008-12-31T15:00:00Z,2wd,
	due_day,p,2008-12-31T15:00:00Z,3d,
	due_day,p,2008-12-31T15:00:00Z,-8h,
	due_day,p,2008-12-31T15:00:00Z,-1,
	due_day,p,2008-12-31T15:00:00Z,4h,2008-12-31T16:00:00Z/2009-01-05T09:00:00Z
	add_business_days,p,2008-12-31T15:00:00Z,8h,
	add_business_days,p,2008-12-31T15:00:00Z,2,
	workdays_due,p,2008-12-31T15:00:00Z,2wd,
	workdays_due,p,2008-12-31T15:00:00Z,3d,
	before,p,2008-12-31T15:00:00Z,5h,
	before,p,2008-12-31T15:00:00Z,2wd,
	END
	# as operands, 10h is exact time and 10wh is working time
	hd-cal due_day p 2008-12-31T15:00:00Z 10h | same 2009-01-01
	hd-cal due_day p 2008-12-31T15:00:00Z 10wh | same 2009-01-02
	hd-cal due_day p 2009-01-03 0 | same 2009-01-05
	hd-cal next_day p 2009-01-03 | same 2009-01-05
}

@test "hours behind a gap of the clock are there" {
	desk
	put calendar 'name,zone,hours
g,Europe/Lisbon,"sun 01:40-01:55,02:10-04:00"
m,America/Sao_Paulo,"sun 00:20-00:50,01:10-05:00"'
	hd-cal between g 2026-03-29T00:00Z 2026-03-30T00:00Z | same 6600
	hd-cal next g 2026-03-29T00:00Z | same 2026-03-29T01:10:00Z
	hd-cal between m 2018-11-04 2018-11-05 | same 13800
	hd-check
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
	same 'hd-cal: standard input:3: op: "deu" is not an operation of hd-cal (did you mean "due"?)
hd-cal: standard input:4: start: is needed'
	fails 1 hd-cal -k --rejects bad.csv <in.csv
	output=$(cat bad.csv)
	same 'op,calendar,start,amount
deu,office,2026-03-06,1h
due,office,,1h'
	hd-cal -o json <<<'{"op":"between","calendar":"office","start":"2026-03-02","end":"2026-03-03"}' |
		same '{"op":"between","calendar":"office","start":"2026-03-02","end":"2026-03-03","result":28800}'
}

# --------------------------------------------------------------- what is put

@test "calendars, holidays and shifts come out as they went in" {
	office
	put calendar 'name,valid_from,zone,hours,holidays,help
office,2026-06-01,Europe/Lisbon,mon-fri 08:00-16:00,brazil us,earlier
porto,,Europe/Lisbon,"sat 10:00-12:00;sun 10:00-11:00",office,'
	put holiday 'calendar,date,name
office,--12-25,Christmas
office,easter-2,
office,2026-12-24T12:00/2026-12-24T18:00,"Eve, afternoon"
office,4th thursday of november+1,Friday'
	put shift 'calendar,date,hours,help
office,2026-12-26,"10:00-12:00,14:00-15:00",sale'
	hd-list calendar name=office,porto | same 'name,valid_from,zone,hours,holidays,help
office,"",Europe/Lisbon,"mon-fri 09:00-12:30,13:30-18:00",,
office,2026-06-01,Europe/Lisbon,mon-fri 08:00-16:00,brazil us,earlier
porto,"",Europe/Lisbon,sat 10:00-12:00;sun 10:00-11:00,office,'
	hd-list holiday calendar=office | same 'calendar,date,name
office,--12-25,Christmas
office,2026-12-24T12:00/2026-12-24T18:00,"Eve, afternoon"
office,4th thursday of november+1,Friday
office,easter-2,'
	before=$(hd-list event)
	for kind in calendar holiday shift; do
		hd-list "$kind" >"$kind.csv"
		hd-put "$kind" <"$kind.csv"
		hd-list -o json "$kind" | hd-put -i json "$kind"
		hd-list "$kind" | cmp - "$kind.csv"
	done
	hd-list event | same "$before"
	# all of it makes the same desk again
	HD_DB=$(db other) hd-init
	for kind in calendar holiday shift; do
		HD_DB=$(db other) hd-put "$kind" <"$kind.csv"
		HD_DB=$(db other) hd-list "$kind" | cmp - "$kind.csv"
	done
	hd-check
}

@test "a version holds from its day on, and the one before until then" {
	office
	put calendar 'name,valid_from,zone,hours
office,2026-06-01,Europe/Madrid,mon-fri 08:00-16:00'
	# Friday 2026-05-29 until 18:00 in Lisbon, Monday from 08:00 in Madrid
	hd-cal due office 2026-05-29T16:00:00Z 2wh | same 2026-06-01T07:00:00Z
	hd-cal between office 2026-05-25T00:00:00Z 2026-06-08T00:00:00Z |
		same 288000
	hd-drop calendar office,2026-06-01
	hd-cal due office 2026-05-29T16:00:00Z 2wh | same 2026-06-01T09:00:00Z
	hd-list -c name,action event kind=calendar | same 'name,action
office,put
"office,2026-06-01",put
"office,2026-06-01",drop'
	hd-check
}

@test "who names a calendar that is retired goes on with it" {
	office
	hd-drop calendar office
	hd-cal due office 2026-03-06T17:00:00Z 4wh | same 2026-03-09T12:00:00Z
	fails 65 put holiday 'calendar,date
office,2026-03-09'
	[[ $errors == *'calendar: calendar "office" is retired'* ]]
	fails 65 hd-drop calendar none
	hd-check
}

@test "the holidays of another calendar count where it is named" {
	office
	put calendar 'name,zone,hours,holidays
rio,America/Sao_Paulo,mon-fri 09:00-18:00,brazil'
	put holiday 'calendar,date,name
rio,--01-20,São Sebastião'
	hd-cal workdays rio 2026-02-16 2026-02-21 2>&1 | same 3
	fails 1 hd-cal workday rio 2026-01-20
	fails 0 hd-cal workday brazil 2026-01-20
	# another version, other holidays: the past stays as it was
	put calendar 'name,valid_from,zone,hours,holidays
rio,2026-04-01,America/Sao_Paulo,mon-fri 09:00-18:00,us'
	fails 1 hd-cal workday rio 2026-02-17
	fails 0 hd-cal workday rio 2026-04-21
	fails 1 hd-cal workday rio 2026-05-25
	fails 0 hd-cal workday rio 2026-01-19
	# what is put there later, too, and it is compiled again
	put holiday 'calendar,date
brazil,2026-03-03'
	fails 1 hd-cal workday rio 2026-03-03
	hd-drop holiday brazil,2026-03-03
	fails 0 hd-cal workday rio 2026-03-03
	hd-check
}

@test "what makes no sense is refused, with the place and the reason" {
	office
	fails 65 put calendar 'name,valid_from,zone,hours,holidays
a,,Europe/Lisbn,mon 09:00-10:00,
b,,,mon 09:00-10:00,
c,,UTC,,
d,,UTC,mon 9-18,
e,,UTC,"mon 09:00-12:00,11:00-13:00",
f,,UTC,mon 22:00-06:00,
g,,UTC,lun 09:00-12:00,
h,2026-02-30,UTC,mon 09:00-10:00,
i,tomorrow,UTC,mon 09:00-10:00,
j,,UTC,mon 09:00-10:00,ofice
k,,UTC,mon 09:00-10:00,k'
	output=$errors
	same 'hd-put: standard input:2: zone: "Europe/Lisbn" is not a time zone such as Europe/Lisbon
hd-put: standard input:3: zone: is needed
hd-put: standard input:4: hours: is needed
hd-put: standard input:5: hours: "9-18": write a time as 14:30 or 14:30:00
hd-put: standard input:6: hours: mon 11:00-13:00 overlaps other hours of that day
hd-put: standard input:7: hours: "22:00-06:00" ends before it begins; write hours past midnight as 22:00-24:00 and, on the next day, 00:00-06:00
hd-put: standard input:8: hours: "lun 09:00-12:00": write a day as mon, tue, wed, thu, fri, sat or sun, and several days as mon-fri
hd-put: standard input:9: valid_from: "2026-02-30": the days of 2026-02 go from 01 to 28
hd-put: standard input:10: valid_from: "tomorrow": write a date as 2026-03-01
hd-put: standard input:11: holidays: "ofice" is not a known calendar (did you mean "office"?)
hd-put: standard input:12: holidays: a calendar always has its own holidays; leave its name out'
	fails 65 put holiday 'calendar,date
office,christmas
office,2026-12-25/2026-12-24
none,2026-12-25
office,--12-24T18:00/--12-24T12:00'
	output=$errors
	same 'hd-put: standard input:2: date: "christmas": not a day; write 2026-12-25, --12-25 (each year), easter-47 or "last monday of may"
hd-put: standard input:3: date: "2026-12-25/2026-12-24": the end is before the beginning
hd-put: standard input:4: calendar: "none" is not a known calendar (see hd-list calendar)
hd-put: standard input:5: date: "--12-24T18:00/--12-24T12:00": the end is before the beginning'
	fails 65 put shift 'calendar,date,hours
office,--12-25,10:00-12:00
office,2026-12-26,mon 10:00-12:00'
	output=$errors
	same 'hd-put: standard input:2: date: "--12-25": write a date as 2026-03-01
hd-put: standard input:3: hours: "mon 10:00-12:00": write a time as 14:30 or 14:30:00'
}

# -------------------------------------------------------------- what is compiled

# rows CALENDAR: what is compiled, in a form that does not depend on its start
rows() {
	sql "SELECT $(utc opens), $(utc closes) FROM working
		WHERE calendar = '$1' ORDER BY opens"
}

# the interval arithmetic of hd-schema(5), in SQL alone
@test "SQL finds the same working time" {
	office
	at="SELECT before + CASE WHEN closes < %s THEN closes ELSE %s END - opens FROM working WHERE calendar =
		'office' AND opens <= %s ORDER BY opens DESC LIMIT 1"
	# shellcheck disable=SC2059
	sql "SELECT ($(printf "$at" 1773057600 1773057600 1773057600)) -
		($(printf "$at" 1772816400 1772816400 1772816400))" | same 14400
	hd-cal between office @1772816400 @1773057600 | same 14400
}

@test "a change is compiled in its transaction, once for all its records" {
	office
	rows office | grep -c . | same 2608 # two a day, 1,304 days
	put holiday 'calendar,date
office,2026-03-04'
	rows office | grep "2026-03-0[345]" | same '2026-03-03 09:00:00|2026-03-03 12:30:00
2026-03-03 13:30:00|2026-03-03 18:00:00
2026-03-05 09:00:00|2026-03-05 12:30:00
2026-03-05 13:30:00|2026-03-05 18:00:00'
	hd-drop -n holiday office,2026-03-04 >/dev/null
	rows office | { grep -c 2026-03-04 || :; } | same 0
	hd-drop holiday office,2026-03-04
	rows office | grep -c 2026-03-04 | same 2
	for n in 1 2 3 4 5 6 7; do echo "office,2027-03-0$n"; done |
		HD_TRACE=1 hd-put -i csv:calendar,date holiday 2>trace
	grep -c 'DELETE FROM working' trace | same 1
}

@test "a question about now costs two statements, however long the table" {
	office
	HD_TRACE=1 hd-cal due office 2026-03-06T17:00:00Z 4wh 2>trace
	grep -c 'FROM working' trace | same 1
	{ grep -c 'FROM holiday\|FROM shift' trace || :; } | same 0
	grep -c 'FROM calendar c' trace | same 1
}

@test "hd-cron makes the range grow" {
	office
	sql "SELECT $(utc until) FROM compiled ORDER BY until LIMIT 1" |
		same '2030-01-01 00:00:00'
	HD_NOW=2027-12-01 HD_SWEEP_DIR=$PWD/none hd-cron --ahead
	sql "SELECT calendar, $(utc since), $(utc until)
		FROM compiled ORDER BY calendar" |
		same 'brazil|2026-01-01 00:00:00|2031-01-01 00:00:00
office|2025-01-01 00:00:00|2030-01-01 00:00:00
us|2026-01-01 00:00:00|2031-01-01 00:00:00'
	HD_NOW=2028-02-01 HD_SWEEP_DIR=$PWD/none hd-cron --ahead
	sql "SELECT calendar, $(utc since), $(utc until)
		FROM compiled ORDER BY calendar" |
		same 'brazil|2026-01-01 00:00:00|2031-01-01 00:00:00
office|2025-01-01 00:00:00|2032-01-01 00:00:00
us|2026-01-01 00:00:00|2031-01-01 00:00:00'
	hd-check
}

@test "hd-check finds what is not compiled as it should be" {
	office
	hd-check
	sql "UPDATE working SET closes = closes + 60 WHERE
		opens = $(date -u -d '2026-03-04 09:00' +%s)"
	fails 65 hd-check
	same 'kind,id,problem
calendar,,"office is not compiled as its hours, holidays and time zone have it, from 2026-03-04T09:00:00Z on: if the time zones were updated, run hd-cal compile office"'
	hd-cal compile office
	hd-check
	sql 'DELETE FROM working WHERE opens = (SELECT max(opens) FROM working)'
	fails 65 hd-check
}

@test "what was spoilt by hand is named, and nothing is reckoned with it" {
	office
	sql "UPDATE calendar SET hours = 'always'
		WHERE name = 'office'"
	fails 65 hd-cal next office
	[[ $errors == 'hd-cal: calendar "office": "always": write a day as'* ]]
	fails 65 hd-check
	[[ $output == *'calendar,,"calendar ""office"": ""always"": write a day'* ]]
}

@test "hd-check notices that the tz database has changed" {
	office
	zones=/usr/share/zoneinfo
	[ -e "$zones/Europe/Madrid" ] || skip "no tz database"
	mkdir -p tz/Europe
	cp "$zones/Europe/Lisbon" tz/Europe/
	TZDIR=$PWD/tz hd-check
	# as if Portugal took the time of Madrid
	cp "$zones/Europe/Madrid" tz/Europe/Lisbon
	TZDIR=$PWD/tz fails 65 hd-check
	[[ $output == *'if the time zones were updated, run hd-cal compile office'* ]]
	# deadlines go on with what is compiled until somebody decides
	TZDIR=$PWD/tz hd-cal due office 2026-03-06T17:00:00Z 4wh |
		same 2026-03-09T12:00:00Z
	TZDIR=$PWD/tz hd-cal compile office
	TZDIR=$PWD/tz hd-cal due office 2026-03-06T17:00:00Z 4wh |
		same 2026-03-09T13:00:00Z
	TZDIR=$PWD/tz hd-check
}

# ----------------------------------------------------------------------- import

# ical LINE ...: a file with one event that has these lines
ical() {
	printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 BEGIN:VEVENT UID:1 "$@" \
		END:VEVENT END:VCALENDAR >in.ics
}

# importing: skips where the module was not built
importing() {
	ical 'DTSTART;VALUE=DATE:20260101' 'SUMMARY:x'
	desk
	apart hd-cal import in.ics
	[[ $stderr != *'built with libical?'* ]] || skip "built without libical"
	[ "$status" -eq 0 ]
}

@test "import: a day that does not exist is refused" {
	importing
	ical 'DTSTART;VALUE=DATE:20261132' 'SUMMARY:no such day'
	fails 65 hd-cal import in.ics
	[ "$errors" = 'hd-cal: in.ics: line 5: DTSTART: "20261132" is not a date or a time' ]
}

@test "import: events become days, ranges and breaks" {
	importing
	ical 'DTSTART;VALUE=DATE:20261225' 'DTEND;VALUE=DATE:20261226' \
		'SUMMARY:Natal\, em família '
	hd-cal import in.ics | same 'date,name
2026-12-25,"Natal, em família"'
	ical 'DTSTART;VALUE=DATE:20261228' 'DURATION:P5D' 'SUMMARY:Recess'
	hd-cal import in.ics | same 'date,name
2026-12-28/2027-01-01,Recess'
	ical 'DTSTART;TZID=America/Sao_Paulo:20261224T140000' \
		'DTEND;TZID=America/Sao_Paulo:20261224T180000' 'SUMMARY:Eve'
	hd-cal import in.ics | same 'date,name
2026-12-24T14:00:00/2026-12-24T18:00:00,Eve'
	ical 'DTSTART:20261224T170000Z' 'DTEND:20261224T210000Z' 'SUMMARY:Eve'
	hd-cal import in.ics brazil
	hd-list holiday name=Eve | same 'calendar,date,name
brazil,2026-12-24T14:00:00/2026-12-24T18:00:00,Eve'
	ical 'DTSTART;VALUE=DATE:20261225' 'STATUS:CANCELLED' 'SUMMARY:x'
	hd-cal import in.ics | same 'date,name'
}

@test "import: what recurs becomes dates, from last year on for ten years" {
	importing
	ical 'DTSTART;VALUE=DATE:20201126' 'SUMMARY:Thanks' \
		'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH' \
		'EXDATE;VALUE=DATE:20271125' 'RDATE;VALUE=DATE:20270101'
	hd-cal import in.ics | same 'date,name
2025-11-27,Thanks
2026-11-26,Thanks
2027-01-01,Thanks
2028-11-23,Thanks
2029-11-22,Thanks
2030-11-28,Thanks
2031-11-27,Thanks
2032-11-25,Thanks
2033-11-24,Thanks
2034-11-23,Thanks
2035-11-22,Thanks
2036-11-27,Thanks'
	ical 'DTSTART;VALUE=DATE:20260101' 'SUMMARY:Mad' \
		'RRULE:FREQ=SECONDLY'
	timeout 20 hd-cal import in.ics >/dev/null || [ $? -eq 65 ]
}

@test "import: a file that is none is refused, and -n changes nothing" {
	importing
	echo 'calendar,date' >none.ics
	fails 65 hd-cal import none.ics
	[[ $errors == 'hd-cal: none.ics: is not an iCalendar file' ]]
	printf '\377' >none.ics
	fails 65 hd-cal import none.ics
	[[ $errors == 'hd-cal: none.ics: line 1 is not UTF-8 text' ]]
	fails 66 hd-cal import nothing.ics
	ical 'SUMMARY:Some day'
	fails 65 hd-cal import in.ics
	[[ $errors == *'"Some day": has no first day (DTSTART)'* ]]
	ical 'RECURRENCE-ID;VALUE=DATE:20260101' 'SUMMARY:Some day'
	fails 65 hd-cal import in.ics
	[[ $errors == *'"Some day": has no first day (DTSTART)'* ]]
	ical 'DTSTART;VALUE=DATE:20261225' 'SUMMARY:Natal'
	fails 65 hd-cal import in.ics brasil
	[[ $errors == *'"brasil" is not a known calendar (did you mean "brazil"?)'* ]]
	hd-cal -n import in.ics brazil | same 'calendar,date,name
brazil,2026-12-25,Natal'
	hd-list holiday 'date=2026-12-25' || [ $? -eq 1 ]
}

@test "import: files as the programs of this world write them" {
	importing
	for file in "$top"/tests/ics/*.ics; do
		hd-cal -n import "$file" brazil | sed 's/^[^,]*,//' |
			diff - "${file%.ics}.csv" || { echo "$file"; return 1; }
	done
}

# Mondays of January 2026: 5, 12, 19, 26
@test "import: exceptions end nothing and lose nothing, in any order" {
	importing
	ical 'EXDATE;VALUE=DATE:20260112' 'RDATE;VALUE=DATE:20260201' \
		'RRULE:FREQ=WEEKLY;COUNT=4' 'SUMMARY:x' \
		'EXDATE:20260126T000000,20260301' 'RDATE;VALUE=DATE:20260301' \
		'RRULE:FREQ=MONTHLY;COUNT=2' 'DTSTART;VALUE=DATE:20260105' \
		'RDATE;VALUE=DATE:20260302,20260303' 'EXDATE;VALUE=DATE:20260303'
	hd-cal -H import in.ics | cut -d, -f1 | same '2026-01-05
2026-01-19
2026-02-01
2026-02-05
2026-03-02'
	# the first one, the last one, and one that is not there
	ical 'DTSTART:20260105T100000Z' 'DURATION:PT1H' 'SUMMARY:x' \
		'RRULE:FREQ=WEEKLY;UNTIL=20260126T100000Z' \
		'EXDATE:20260126T100000Z' 'EXDATE:20260105T100000Z' \
		'EXDATE:20260119T110000Z' 'EXDATE;VALUE=DATE:20260112'
	hd-cal -H import in.ics |
		same '2026-01-19T10:00:00/2026-01-19T11:00:00,x'
	# nothing is left
	ical 'DTSTART;VALUE=DATE:20260105' 'RRULE:FREQ=DAILY;COUNT=1' \
		'EXDATE;VALUE=DATE:20260105'
	hd-cal -H import in.ics | same ''
	# moved twice: the newer one counts; cancelled; moved across others
	ical 'DTSTART;VALUE=DATE:20260105' 'RRULE:FREQ=WEEKLY;COUNT=4' \
		SUMMARY:x END:VEVENT BEGIN:VEVENT UID:1 SEQUENCE:2 \
		'RECURRENCE-ID;VALUE=DATE:20260126' \
		'DTSTART;VALUE=DATE:20260128' SUMMARY:y END:VEVENT \
		BEGIN:VEVENT UID:1 'RECURRENCE-ID;VALUE=DATE:20260126' \
		SEQUENCE:1 'DTSTART;VALUE=DATE:20260127' SUMMARY:y END:VEVENT \
		BEGIN:VEVENT UID:1 'RECURRENCE-ID;VALUE=DATE:20260105' \
		'DTSTART;VALUE=DATE:20260130' SUMMARY:z END:VEVENT \
		BEGIN:VEVENT UID:1 'RECURRENCE-ID;VALUE=DATE:20260112' \
		STATUS:CANCELLED
	hd-cal -H import in.ics | same '2026-01-19,x
2026-01-28,y
2026-01-30,z'
}

# RFC 5545, 3.8.5.3: examples, and the days that it gives for them
@test "import: rules mean what the standard says" {
	importing
	while IFS='|' read -r start rule want; do
		ical "DTSTART;VALUE=DATE:$start" SUMMARY:x "RRULE:FREQ=$rule"
		days=$(hd-cal --at 1998-06-01 -H import in.ics |
			cut -d, -f1 | head -20 | tr '\n' ' ')
		[ "${days// /}" = "${want// /}" ] ||
			{ echo "$rule: $days instead of $want"; return 1; }
	done <<-'END'
		19970902|DAILY;COUNT=3|1997-09-02 1997-09-03 1997-09-04
		19970902|YEARLY;RSCALE=GREGORIAN;COUNT=2|1997-09-02 1998-09-02
		19900101|YEARLY;COUNT=9|1997-01-01 1998-01-01
		19970902|DAILY;UNTIL=19970904T000000Z|1997-09-02 1997-09-03 1997-09-04
		19970902|DAILY;INTERVAL=10;COUNT=5|1997-09-02 1997-09-12 1997-09-22 1997-10-02 1997-10-12
		19980101|YEARLY;UNTIL=20000131;BYMONTH=1;BYDAY=SU;INTERVAL=2|1998-01-01 1998-01-04 1998-01-11 1998-01-18 1998-01-25 2000-01-02 2000-01-09 2000-01-16 2000-01-23 2000-01-30
		19970901|WEEKLY;INTERVAL=2;UNTIL=19971020;WKST=SU;BYDAY=MO,WE,FR|1997-09-01 1997-09-03 1997-09-05 1997-09-15 1997-09-17 1997-09-19 1997-09-29 1997-10-01 1997-10-03 1997-10-13 1997-10-15 1997-10-17
		19970805|WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO|1997-08-05 1997-08-10 1997-08-19 1997-08-24
		19970805|WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU|1997-08-05 1997-08-17 1997-08-19 1997-08-31
		19970905|MONTHLY;COUNT=4;BYDAY=1FR|1997-09-05 1997-10-03 1997-11-07 1997-12-05
		19970907|MONTHLY;INTERVAL=2;COUNT=6;BYDAY=1SU,-1SU|1997-09-07 1997-09-28 1997-11-02 1997-11-30 1998-01-04 1998-01-25
		19970922|MONTHLY;COUNT=3;BYDAY=-2MO|1997-09-22 1997-10-20 1997-11-17
		19970928|MONTHLY;COUNT=4;BYMONTHDAY=-3|1997-09-28 1997-10-29 1997-11-28 1997-12-29
		19970930|MONTHLY;COUNT=5;BYMONTHDAY=1,-1|1997-09-30 1997-10-01 1997-10-31 1997-11-01 1997-11-30
		19970101|YEARLY;INTERVAL=3;COUNT=5;BYYEARDAY=1,100,200|1997-01-01 1997-04-10 1997-07-19 2000-01-01 2000-04-09
		19970519|YEARLY;BYDAY=20MO;COUNT=3|1997-05-19 1998-05-18 1999-05-17
		19970512|YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3|1997-05-12 1998-05-11 1999-05-17
		19980213|MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=4|1998-02-13 1998-03-13 1998-11-13 1999-08-13
		19970913|MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13;COUNT=3|1997-09-13 1997-10-11 1997-11-08
		19971105|YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3|1997-11-05 2001-11-06 2005-11-08
		19970904|MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3|1997-09-04 1997-10-07 1997-11-06
		19970929|MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=4|1997-09-29 1997-10-30 1997-11-27 1997-12-30
		20070115|MONTHLY;BYMONTHDAY=15,30;COUNT=5|2007-01-15 2007-01-30 2007-02-15 2007-03-15 2007-03-30
	END
	ical DTSTART:19970902T090000 DURATION:PT5M SUMMARY:x \
		'RRULE:FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20,40;COUNT=5'
	hd-cal --at 1998-06-01 -H import in.ics | cut -d/ -f1 |
		same '1997-09-02T09:00:00
1997-09-02T09:20:00
1997-09-02T09:40:00
1997-09-02T10:00:00
1997-09-02T10:20:00'
	ical DTSTART:19970902T090000 DURATION:PT5M SUMMARY:x \
		'RRULE:FREQ=SECONDLY;BYSECOND=0,30;COUNT=3'
	hd-cal --at 1998-06-01 -H import in.ics | cut -d/ -f1 |
		same '1997-09-02T09:00:00
1997-09-02T09:00:30
1997-09-02T09:01:00'
	ical DTSTART:19970902T090000 DURATION:PT5S SUMMARY:x \
		'RRULE:FREQ=DAILY;BYSECOND=0,30;COUNT=3'
	hd-cal --at 1998-06-01 -H import in.ics | cut -d/ -f1 |
		same '1997-09-02T09:00:00
1997-09-02T09:00:30
1997-09-03T09:00:00'
}

@test "import: rules are bounded by the years that are listed" {
	importing
	for ((n = 0; n < 1000; n++)); do
		printf '%s\n' BEGIN:VEVENT "UID:$n" \
			'DTSTART;VALUE=DATE:20200101' RRULE:FREQ=DAILY \
			"SUMMARY:e$((n % 3))" END:VEVENT
	done | { echo BEGIN:VCALENDAR; cat; echo END:VCALENDAR; } >in.ics
	timeout 60 hd-cal -H import in.ics >days
	sed -n '1p; $p' days | same '2025-01-01,"e0, e1, e2"
2036-12-31,"e0, e1, e2"'
	wc -l <days | tr -d ' ' | same 4383
	# rules that never come true, and one that never stops
	for rule in 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30' FREQ=SECONDLY; do
		ical 'DTSTART:20200101T000000Z' 'DURATION:PT1H' "RRULE:$rule"
		fails 65 timeout 60 hd-cal -H import in.ics
		[ "$errors" = 'hd-cal: in.ics: line 7: "": the rule by which it repeats (RRULE) has too many steps' ]
	done
	ical 'DTSTART;VALUE=DATE:00010101' 'SUMMARY:x' \
		'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=1000000'
	timeout 60 hd-cal -H import in.ics | same ''
}

@test "import: a broken file is told in one line, and changes nothing" {
	importing
	while IFS='|' read -r what lines; do
		# shellcheck disable=SC2086	# lines are words here
		ical 'DTSTART;VALUE=DATE:20261225' SUMMARY:x $lines
		fails 65 hd-cal import in.ics brazil
		[ "$errors" = "hd-cal: in.ics: $what" ] ||
			{ echo "$lines: $errors"; return 1; }
	done <<-'END'
		line 7: "x": the rule by which it repeats (RRULE) cannot be read|RRULE:FREQ=NEVER
		line 7: DURATION: "soon" is not a length of time such as PT1H|DURATION:soon
		line 7: "x": the rule by which it repeats (RRULE) cannot be read|RRULE:COUNT=3
		line 7: "x": the rule by which it repeats (RRULE) cannot be read|RRULE:RSCALE=CHINESE;FREQ=YEARLY
		line 7: "x": RDATE or EXDATE is not a list of dates|RDATE:20260101,soon
		line 7: "x": RDATE or EXDATE is not a list of dates|EXDATE:20261301
		line 7: DTEND: "tomorrow" is not a date or a time|DTEND:tomorrow
		line 7: DTEND: "20261226T250000" is not a date or a time|DTEND:20261226T250000
		line 7: DURATION: "long" is not a length of time such as PT1H|DURATION:long
		line 3: "x": ends before it begins|DTEND;VALUE=DATE:20261224
		line 3: "x": ends before it begins|DURATION:-P1D
		line 3: "x": ends after the year 9998|DURATION:P4000000D
		line 7: "rubbish" is not a property, which is written NAME:value|rubbish
		line 7: END: "VALARM" ends what has not begun|END:VALARM
		line 8: END: "VEVENT" ends what has not begun|BEGIN:VALARM
		line 7: BEGIN: "VEVENT" begins within another event|BEGIN:VEVENT
	END
	ical 'DTSTART;VALUE=DATE:20261225' SUMMARY:x
	for n in 1 2 3 4 5 6 7; do # not whole
		head -n "$n" in.ics >cut.ics
		fails 65 hd-cal import cut.ics brazil
		[[ $errors == 'hd-cal: cut.ics: '*' has no end: the file is not whole' ]]
	done
	for text in '' '\n\n' BEGIN:VEVENT END:VCALENDAR '<html>'; do
		printf '%b' "$text" >none.ics
		fails 65 hd-cal import none.ics brazil
		[ "$errors" = 'hd-cal: none.ics: is not an iCalendar file' ]
	done
	printf 'BEGIN:VCALENDAR\nX-A:b\0\nEND:VCALENDAR\n' >none.ics
	fails 65 hd-cal import none.ics brazil
	[ "$errors" = 'hd-cal: none.ics: line 2 is not UTF-8 text' ]
	fails 1 hd-list -H holiday name=x
	[ -z "$output" ]
}

# a character of two bytes is split between two lines, as old programs do
@test "import: lines may be folded anywhere, and ended in any way" {
	importing
	printf '%s\n' BEGIN:vcalendar Begin:VEVENT 'dtstart;value=DATE:2026' \
		' 1225' $'summary:F\303' $' \251' $'\trias' END:VEVENT \
		END:VCALENDAR >in.ics
	for end in '\n' '\r' '\r\n'; do
		for bom in '' '\357\273\277'; do
			{
				printf '%b' "$bom"
				awk -v ORS="$end" 1 in.ics
			} >any.ics
			hd-cal -H import any.ics | same 2026-12-25,Férias
		done
	done
}

# dates CALENDAR FROM UNTIL: days on which the rules of a calendar close it
dates() {
	local TZ=UTC t until

	until=$(date -ud "$3" +%s)
	for ((t = $(date -ud "$2" +%s); t < until; t += 86400)); do
		printf '%(%F)T\n' "$t"
	done | awk -v c="$1" '{ print "holiday\t" c "\t" $1 }' |
		hd-cal -i line:op,calendar,start -o line |
		awk -F '\t' '$4 == "yes" { print $3 }'
}

# the lists of Thunderbird, which were made by others, agree with our rules
@test "the default calendars close when published lists say so" {
	data calendars/thunderbird
	importing
	hd-cal -o line import "$data/BrazilHolidays.ics" | sort >listed
	grep -E 'Ano Novo$|Carnaval$|carnaval$|Santa$|Tiradentes|Trabalho|Corpus|Independ|Aparecida|Finados|República|Consciência|Dia de Natal' \
		listed | grep -v 'Véspera\|Fim do' | cut -f 1 | sort -u >want
	dates brazil "$(head -1 want)" 2027-01-01 >have
	awk '$0 < "2027"' want | diff - have

	# Saturday's and Sunday's are observed on the working day beside them
	hd-cal -o line import "$data/USHolidays.ics" | grep -E "New Year's Day|ML King|President|Memorial|Juneteenth|Independence|Labor|Columbus|Veteran|Thanksgiving Day|Christmas Day" |
		cut -f 1 | some | date -uf - '+%s %u' |
		while read -r t day; do
			case $day in
			6) ((t -= 86400)) ;;
			7) ((t += 86400)) ;;
			esac
			TZ=UTC printf '%(%F)T\n' "$t"
		done | sort -u | sed -n '/^2026-01-01/,/^2029-12-25/p' >want
	[ "$(wc -l <want)" -ge 43 ]
	dates us 2026-01-01 2029-12-26 | diff want -
}
