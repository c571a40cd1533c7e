#!/usr/bin/env bats
# hd-report: what is behind the figures, many reports at once, files, and what
# is to be looked at.

load helper

setup_file() {
	HD_DB=$(shelf week)
	export HD_DB
	export HD_NOW=2026-02-01T00:00:00Z
	hd-init
	printf 'login,team\nana,desk\n' | hd-put agent
	{
		echo subject,created,priority,channel,agent,tag,status,solved
		for ((i = 0; i < 60; i++)); do
			at=$((1769904000 + i * 41234))
			echo "s $((i % 7)),@$at,$((i % 5 + 1)),$( ((i % 3)) && echo email || echo phone),$( ((i % 2)) && echo ana),$( ((i % 4)) && echo vpn),$( ((i % 3)) && echo "solved,@$((at + 4000 + i * 900))" || echo ,)"
		done
	} | HD_NOW=2026-03-02T09:00:00Z hd-new -q
}

setup() {
	fresh
	copy "$(shelf week)" "$HD_DB"
}

# ------------------------------------------------------- what is behind figures

# reports: the names of all that have figures; nothing records ratings yet
reports() {
	hd-report -H -o line | cut -f 1 | grep -vx csat
}

@test "--tickets gives the ids of every figure: as many as it says, and those it means" {
	# a sign for the report gaming: solved without a reply, and reopened
	hd-set -q status=open 2
	for report in "volume -b priority" "volume -p week" backlog "backlog -b channel" "ageing" \
		"times metric=resolution" "sla -b priority" fcr reopens reassignments \
		"agents" teams "volume -b tag" "gaming"; do
		# shellcheck disable=SC2086	# several words
		{ hd-report $report --long -H -o line || [ $? -eq 1 ]; } | awk -F '\t' '$(NF - 1) == "count" {
			n = $NF; NF -= 2; if (n > 0) print $0, n }' |
			{ grep -vE '(^| )(replies|reopens|reopenings|reassignments|most) ' || :; } |
			sed 's/ *\([0-9]*\)$/\t\1/' | sort >said
		# shellcheck disable=SC2086
		{ hd-report $report --tickets -H -o line || [ $? -eq 1 ]; } | awk -F '\t' '{ NF--; n[$0]++ }
			END { for (k in n) print k "\t" n[k] }' | sort >ids
		[ -s said ] && diff said ids || {
			echo "$report"
			false
		}
	done
	hd-report backlog --tickets -H -o line | awk '$1 == "unassigned" { print $2 }' |
		sort -n | diff - <(hd-list -c id -H active=yes agent=)
}

@test "--tickets of value: a share has the ids of its first part" {
	hd-reply -q -m x 3
	hd-set -q status=open 3
	HD_NOW=2026-03-02T10:00:00Z hd-set -q status=solved 3
	hd-report value --tickets -H -o line >ids
	# one of those solved that has one reply has been reopened since
	awk '$1 == "reopened" { print $2 }' ids | same 3
	awk '$1 == "first_contact"' ids | same ''
	awk '$1 == "attained" { print $2 }' ids | sort -nu |
		diff - <(hd-list clock -H -c ticket state=met target!= | sort -nu)
	awk '{ print $1 }' ids | sort -u | paste -sd' ' | same 'attained created reopened solved'
}

@test "--tickets goes into the next filter" {
	hd-report backlog --tickets | awk -F, 'NR == 1 || $1 == "overdue"' |
		hd-report volume -H - | cut -d, -f1 | same "$(hd-report backlog -H | cut -d, -f3)"
	fails 1 hd-report escalations --tickets
	same figure,id
}

@test "--tickets and --explain of what has no rows behind it are refused" {
	for what in --tickets --explain; do
		fails 64 hd-report backlog -p week $what
		[ "$errors" = 'hd-report: backlog -p: these figures do not count rows; leave out --tickets and --explain' ]
		same ''
		fails 64 hd-report goals $what
		[ "$errors" = 'hd-report: goals: these figures do not count rows; leave out --tickets and --explain' ]
	done
	# the oldest is of 1 February, the youngest of 28: no reply came in time
	hd-report backlog --explain | same $'figure,reason,rows\nopen,counted,20\nunassigned,counted,10\noverdue,counted,20'
}

@test "--long is a record for each figure" {
	hd-report backlog --long | same "figure,unit,value
open,count,$(hd-report backlog -H | cut -d, -f1)
unassigned,count,$(hd-report backlog -H | cut -d, -f2)
overdue,count,$(hd-report backlog -H | cut -d, -f3)
median_age,seconds,$(hd-report backlog -H | cut -d, -f4)
oldest_age,seconds,$(hd-report backlog -H | cut -d, -f5)"
	fails 64 hd-report backlog --long --tickets
	fails 64 hd-report backlog --tickets -o svg
}

@test "--explain counts what is left out: with what is counted, it is all there is" {
	hd-report reopens --explain | same $'figure,reason,rows\ntickets,counted,60\nsolved,counted,40\nsolved,never solved,20\nreopened,counted,0\nreopenings,counted,0'
	hd-report fcr --explain | awk -F, '$1 == "solved" { n += $3 } END { print n }' | same 60
	hd-report times metric=resolution --explain | awk -F, '{ n += $3 } END { print n }' | same 60
}

@test "--digest is the SHA-256 of the CSV, and says what it depends on" {
	sum=$(hd-report volume -p month | sha256sum | cut -d' ' -f1)
	run hd-report volume -p month --digest --tz Europe/London --as-of now
	[ "${lines[0]}" = report,sha256,rows,definition,program,zone,tzdata,as_of ]
	version=$(hd-report volume --define -H | sed -n 1p | cut -d, -f2)
	[[ ${lines[1]} =~ ^volume,$sum,2,$version,[0-9.]+,Europe/London,[^,]*,2026-03-02T09:00:00Z$ ]]
	# of what was known then nothing changes
	before=$(hd-report volume -p month --digest --as-of 2026-02-20 -H)
	hd-list -H -c id status=new | sed -n 1,5p | hd-set -q status=solved
	hd-report volume -p month --digest --as-of 2026-02-20 -H | same "$before"
}

# ----------------------------------------------------------------- many at once

@test "run makes the reports of a file, into a folder of CSV" {
	cat >weekly <<-'END'
		# what the manager reads on Mondays
		by-team: volume -p week -b agent
		backlog --as-of 2026-02-20	# with a comment
		fast:    times metric=first_reply "priority=1,2"
	END
	hd-report run weekly --write out
	echo out/* | same 'out/backlog.csv out/by-team.csv out/fast.csv'
	hd-report volume -p week -b agent | diff - out/by-team.csv
	hd-report backlog --as-of 2026-02-20 | diff - out/backlog.csv
	hd-report times metric=first_reply priority=1,2 | diff - out/fast.csv
	# again, over what is there, and with what the command line says
	hd-report run weekly --write out --from 2026-02-10
	hd-report volume -p week -b agent --from 2026-02-10 | diff - out/by-team.csv
	echo out/* | wc -w | same 3
	hd-report run weekly --write json -o json
	hd-report backlog --as-of 2026-02-20 -o json | diff - json/backlog.json
	hd-report run weekly --digest -H | cut -d, -f 1 | paste -sd' ' | same 'volume backlog times'
	hd-report run weekly --digest -H | sed -n 2p | same "$(hd-report backlog --as-of 2026-02-20 --digest -H)"
	fails 64 hd-report run weekly --tickets
}

@test "run without a folder prints records that are alike" {
	printf 'volume\nsla -b priority priority=1\n' >some.set
	run hd-report run some.set
	output=$(head -n 7 <<<"$output")
	same <<-END
		report,key,figure,unit,value
		volume,,created,count,60
		volume,,solved,count,40
		volume,,closed,count,0
		volume,,reopened,count,0
		sla,"first_reply, 1",met,count,0
		sla,"first_reply, 1",missed,count,$(hd-report sla metric=first_reply priority=1 -H | cut -d, -f3)
	END
}

@test "a wrong line is named, and nothing is written" {
	wrong() {
		printf 'volume\n%s\n' "$1" >some.set
		fails 65 hd-report run some.set --write out
		[ "$errors" = "hd-report: some.set:2: $2" ] || {
			echo "$errors"
			false
		}
		[ ! -e out ]
	}
	wrong 'volmue' '"volmue" is not a report (did you mean "volume"?)'
	wrong 'x: volume --colour' '--colour: this option cannot be used in a line'
	wrong 'x: volume -b' '-b: needs an argument'
	wrong 'volume -p day' 'two reports have the name volume; begin the line with another name and a colon'
	wrong 'x: volume "a' 'a quote is not closed, or there are too many words'
	wrong 'x:' 'the line names no report'
	wrong 'a/b: volume' '"a/b" cannot be the name of a file'
	wrong 'x: volume -p fortnight' '-p: "fortnight" is not day, week, month, quarter or year'
	# not standard input, which would be no ids, and so the whole desk
	wrong 'x: volume -' '-: this option cannot be used in a line'
	wrong ': volume' '"" cannot be the name of a file'
	wrong '""' '"" cannot be the name of a file'
	wrong 'x: dashboard' '"dashboard" makes several reports; a line makes one'
	wrong 'x: run set1' '"run" makes several reports; a line makes one'
	wrong 'b: volume foo' '"foo" is not a condition such as status=open or due<+2h'
	wrong "b: volume 'team=desk'" "\"'team=desk'\" is not a condition such as status=open or due<+2h"
	fails 66 hd-report run nowhere
	fails 64 hd-report run
}

@test "one snapshot: all reports of a run see the same desk" {
	printf 'a: volume\nb: backlog\n' | hd-report run - --as-of 2026-02-10 -H -o line |
		awk -F '\t' '$3 == "created" || $3 == "open" { print $5 }' | paste -sd' ' |
		same "$(hd-report volume -H --as-of 2026-02-10 | cut -d, -f1) $(hd-report backlog -H --as-of 2026-02-10 | cut -d, -f1)"
}

# ----------------------------------------------------------------------- files

@test "--write replaces a file at once, or not at all" {
	echo old >page
	chmod 600 page
	hd-report volume --write page
	hd-report volume | diff - page
	[ "$(stat -c %a page)" = 600 ]
	[ -z "$(find . -name '*page*' ! -name page)" ]
	mkdir full
	fails 73 hd-report volume --write full
	fails 73 hd-report volume --write nowhere/page
	echo old >page
	fails 64 hd-report volmue --write page
	[ "$(cat page)" = old ]
}

@test "--write follows a link, and replaces nothing but files" {
	hd-report volume >want
	mkdir site
	echo old >site/page
	chmod 640 site/page
	ln -s site/page link
	ln -s "$PWD/link" further
	hd-report volume --write further
	[ -L further ] && [ -L link ]
	diff want site/page
	[ "$(stat -c %a site/page)" = 640 ]
	# what a link names may not be there yet
	ln -s new site/next
	hd-report volume --write site/next
	[ -L site/next ]
	diff want site/new
	ln -s round round
	ln -s nowhere/page lost
	mkfifo pipe
	ln -s pipe to-pipe
	for path in pipe to-pipe site; do
		fails 73 hd-report volume --write $path
		[ "$errors" = "hd-report: $path: is not a regular file" ]
	done
	fails 73 hd-report volume --write round
	[ "$errors" = 'hd-report: round: Too many levels of symbolic links' ]
	fails 73 hd-report volume --write lost
	[ "$errors" = 'hd-report: lost: No such file or directory' ]
	[ -p pipe ] && [ -L round ] && [ -L lost ] && [ -L to-pipe ]
	[ "$(id -u)" != 0 ] || {
		mknod null c 1 3 2>/dev/null || skip 'no devices can be made here'
		fails 73 hd-report volume --write null
		[ -c null ]
	}
	find site -type f | sort | same $'site/new\nsite/page'
}

@test "of a set no file is replaced before all are written" {
	printf 'a: backlog\nb: volume -p day -b priority\nc: fcr\n' >some.set
	mkdir out
	echo old >out/a.csv
	mkfifo out/c.csv
	fails 73 hd-report run some.set --write out
	[ "$errors" = 'hd-report: out/c.csv: is not a regular file' ]
	rm out/c.csv
	# b is larger than a file may be
	(
		ulimit -f 1
		trap '' XFSZ
		fails 74 hd-report run some.set --write out
		[ "$errors" = 'hd-report: out/b.csv: File too large' ]
		trap - XFSZ
		fails 153 hd-report run some.set --write out
	)
	echo out/* | same out/a.csv
	[ "$(cat out/a.csv)" = old ]
}

@test "--write touches neither the desk nor its journals, by whatever name" {
	only sqlite "the desk is a file"
	local name beside=$BATS_TEST_TMPDIR/links
	mkdir links
	ln -s "$HD_DB" links/soft
	ln "$HD_DB" links/hard
	ln -s soft links/softer
	for name in journal wal shm; do ln -s "$HD_DB-$name" "links/$name"; done
	sha256sum <"$HD_DB" >was
	refused() {
		fails 64 hd-report "$@"
		[ "$errors" = "hd-report: --write: ${*: -1} belongs to the desk; name another file" ]
		same ''
		sha256sum <"$HD_DB" | diff was -
	}
	for name in "$HD_DB" "$HD_DB"-{journal,wal,shm} links/{soft,hard,softer,journal,wal,shm} "$beside/../links/soft"; do
		refused volume --write "$name"
		refused dashboard -o html --write "$name"
		# another name of the desk, and another desk
		refused -d links/hard volume --write "$name"
		HD_DB_READ="$HD_DB" refused -d links/hard volume --write "$name"
	done
	hd-init -d other.db
	fails 64 hd-report volume --write other.db
	[ "$errors" = 'hd-report: --write: other.db is a database; name another file' ]
	fails 64 hd-report -d other.db volume --write other.db
	fails 64 hd-report -d other.db volume --write "$HD_DB"
	# in a folder of files
	mkdir out
	ln "$HD_DB" out/b.csv
	printf 'a: volume\nb: backlog\n' >some.set
	fails 64 hd-report run some.set --write out
	[ "$errors" = 'hd-report: --write: out/b.csv belongs to the desk; name another file' ]
	run ls out
	same b.csv
	sha256sum <"$HD_DB" | diff was -
	# standard output that a shell has opened at its end
	fails 64 eval 'hd-report volume >>links/hard'
	sha256sum <"$HD_DB" | diff was -
	# other files beside the desk are free
	hd-report volume -H --write "$HD_DB-report"
	run cat "$HD_DB-report"
	same 60,40,0,0
}

@test "--write does not touch the input of the command" {
	printf 'a: volume\n' >some.set
	ln some.set hard
	ln -s some.set soft
	mkdir out
	ln some.set out/a.csv
	printf '1\n2\n' >ids
	for name in some.set hard soft; do
		fails 64 hd-report run some.set -o html --write $name
		[ "$errors" = "hd-report: --write: $name is the input; name another file" ]
	done
	fails 64 hd-report run some.set --write out
	# shellcheck disable=SC2094
	fails 64 hd-report volume --write ids - <ids
	run cat ids some.set
	same $'1\n2\na: volume'
}

@test "--excel-safe: no text is a formula, and numbers stay numbers" {
	printf 'name\n=1+1\n@x\n' | hd-put service
	hd-new -q -s x service==1+1
	hd-new -q -s x service=@x
	hd-report volume -b service -H service!= | same $'=1+1,1,0,0,0\n@x,1,0,0,0'
	hd-report volume -b service -H --excel-safe service!= |
		same $'\'=1+1,1,0,0,0\n\'@x,1,0,0,0'
	# a growth of -1.0000 is a number
	hd-report volume --excel-safe -H | same 62,40,0,0
}

@test "--excel-safe: every beginning that OWASP names, and what hides one" {
	printf 'kind,name,type\nticket,origin,text\n' | hd-put field
	local begin begins=('=' + - @ '\t' '\r' '\n' '\n=' ' ='
		'\357\274\235' '\357\274\213' '\357\274\215' '\357\274\240' # full width
		'\302\240=' '\342\200\213@' '\342\201\240=')
	{
		echo subject,origin
		for begin in "${begins[@]}"; do printf 'x,"%b1"\n' "$begin"; done
	} | hd-new -q
	hd-report volume -b origin origin!= -o json | sed 's/^{"origin":"//' | sort >plain
	hd-report volume -b origin origin!= -o json --excel-safe | sed "s/^{\"origin\":\"'//" | sort >safe
	wc -l <plain | same ${#begins[@]}
	# each begins with a quote, and behind it is what it was
	diff plain safe
	hd-report volume -b origin origin!= --tickets -o json --excel-safe | some |
		{ grep -v "^{\"origin\":\"'" || :; } | same ''
	hd-report volume -b origin -H --excel-safe 'origin~
=' | same $'"\'\n=1",1,0,0,0'
	# numbers are numbers: a field of whole numbers below 0
	printf 'kind,name,type\nticket,floor,integer\n' | hd-put field
	hd-new -q -s x floor=-1
	hd-report volume -b floor floor=-1 -H --excel-safe | same -1,1,0,0,0
}

# hostile: a field "origin" whose values XML or HTML could not take as they are
hostile() {
	printf 'kind,name,type\nticket,origin,text\n' | hd-put field
	{
		echo subject,origin
		for bytes in '\1' '\10' '\13' '\14' '\37' '\177' '\302\200' '\302\237' '\357\267\220' \
			'\357\267\257' '\357\277\276' '\357\277\277' '\360\237\277\276' '\364\217\277\277'; do
			printf "x,\"a%bb<&\"\"'>]]>\"\n" "$bytes"
		done
	} | hd-new -q
}

@test "no character makes a picture, a page or a workbook invalid" {
	command -v xmllint >/dev/null || skip "xmllint is not installed"
	hostile
	hd-report volume -b origin -H -o line origin!= | wc -l | same 14
	hd-report volume -b origin -o svg >picture.svg
	well picture.svg
	hd-report volume -p month -b origin -o svg >picture.svg
	well picture.svg
	hd-report volume -b origin -o html >page.html
	well page.html
	hd-report volume -b origin,weekday -o html >page.html
	well page.html
	# names of parts come from the file
	printf '"a <b> \357\277\276\1": volume -b origin\n"c <d>&": fcr\ne: backlog\n' >some.set
	hd-report run some.set -o html >page.html
	well page.html
	hd-report run some.set -o xlsx --write book.xlsx || {
		[ $? -eq 69 ] && return
	}
	mkdir book
	(cd book && unzip -q ../book.xlsx)
	find book -type f | some | while read -r part; do
		xmllint --noout "$part"
	done
	grep -o 'a�b' book/xl/sharedStrings.xml | sort -u | same a�b
}

@test "what a text in the database is not even UTF-8 for does not reach a page" {
	only sqlite "PostgreSQL keeps UTF-8 only"
	command -v xmllint >/dev/null || skip "xmllint is not installed"
	hd-new -q -s x category=hardware
	sql "UPDATE ticket SET channel = CAST(x'61eda08062ff63' AS TEXT) WHERE id = 1"
	hd-report volume -b channel -o svg >picture.svg
	well picture.svg
	hd-report volume -b channel -o html >page.html
	well page.html
	grep -o 'a���b�c' page.html | sort -u | same a���b�c
}

@test "a workbook has long numbers and long texts as texts" {
	printf 'kind,name,type\nticket,bytes,integer\nticket,origin,text\n' | hd-put field
	printf 'subject,bytes,origin\nx,9007199254740993,%s\nx,123,b\n' "$(printf '%040000d' 0 | sed 's/0/é/g')" | hd-new -q
	hd-report volume -b bytes,origin bytes!= -o xlsx --write book.xlsx || {
		[ $? -eq 69 ] && skip 'built without --with-xlsx'
	}
	unzip -p book.xlsx xl/sharedStrings.xml >texts
	grep -c 9007199254740993 texts | same 1
	unzip -p book.xlsx xl/worksheets/sheet1.xml | grep -c '<v>123</v>' | same 1
	# the longest that a cell can hold, with a sign that it was cut
	grep -o '\(é\)*…' texts | LC_ALL=C.UTF-8 wc -m | same 32768
}

@test "-o xlsx is a workbook, where the module is built" {
	run hd-report dashboard -o xlsx --write book.xlsx
	[ "$status" -ne 69 ] || skip 'built without --with-xlsx'
	command -v unzip >/dev/null || skip 'no unzip'
	unzip -tqq book.xlsx
	unzip -p book.xlsx xl/workbook.xml | grep -o 'sheet name="[a-z]*"' | sed -n 1,3p | cut -d'"' -f2 |
		paste -sd' ' | same 'value goals volume'
	[[ $(unzip -p book.xlsx xl/worksheets/sheet1.xml) != *'<f>'* ]]
	# Excel keeps the name History for itself
	hd-report history -o xlsx --write book.xlsx
	unzip -p book.xlsx xl/workbook.xml | grep -o 'sheet name="[^"]*"' | same 'sheet name="history_"'
	# a sheet has at most 31 characters, and no two have the same
	printf '%s: backlog\n' how-many-tickets-are-still-open-{now,today} \
		How-many-tickets-are-still-open >some.set
	hd-report run some.set -o xlsx --write book.xlsx
	unzip -p book.xlsx xl/workbook.xml | grep -o 'sheet name="[^"]*"' |
		cut -d'"' -f2 | same 'how-many-tickets-are-still-open
how-many-tickets-are-still-op~2
How-many-tickets-are-still-op~3'
}

# --------------------------------------------------------------- to be looked at

@test "a table has bars, sparklines and the zone" {
	# one each 41234 s from the 1st on: numbers 3 to 16, and 17 to 31
	run hd-report volume -p week -o table --from 2026-02-02 --to 2026-02-16 --tz Europe/Lisbon
	same <<-'END'
		period    created  solved  closed  reopened
		2026-W06       14      10       0         0  ██████████████████████▍
		2026-W07       15       9       0         0  ████████████████████████

		██  created
		█▇  solved
		▁▁  closed
		▁▁  reopened
		volume (2026-02-02T00:00:00Z .. 2026-02-16T00:00:00Z, made 2026-03-02T09:00:00Z, Europe/Lisbon)
	END
	hd-report volume -p week -o table -H | sed -n 1p | grep '^2026-W05  *[0-9]* *[0-9]* *0 *0$'
}

# well FILE: an XML parser takes this picture or page. Of a page the elements
# that HTML never closes (meta, br ...) are closed first, so each other element
# must have both of its tags, and each attribute its quotes.
well() {
	local void='area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr'

	command -v xmllint >/dev/null || skip "xmllint is not installed"
	sed -E "s/<($void)((\s[^<>]*[^<>\/])?)>/<\1\2\/>/g" "$1" >well.xml
	xmllint --noout well.xml
}

@test "a strict parser takes each page and each picture, whatever names it shows" {
	command -v xmllint >/dev/null || skip "xmllint is not installed"
	echo '<p><br></p>' >page.html
	well page.html
	for bad in '<p>a' '<p><b>a</p></b>' '<p class=a>b</p>' '<p>a & b</p>' '<p><meta></p></p>'; do
		echo "$bad" >page.html
		run ! well page.html
	done
	hd-put team <<<$'name\n"<b>&""\'</p>"'
	hd-new -q -s '<&"' team="<b>&\"'</p>" channel=phone tag='<&"'
	hd-set -q status=solved 61
	local pictures=0
	all=$(reports | some)
	for report in $all 'volume -b team' 'volume -b weekday,hour' 'backlog -b team -p day' \
		'volume -b tag'; do
		# shellcheck disable=SC2086	# several words
		hd-report $report -o html >page.html
		well page.html || { echo "$report"; false; }
		# a report without a picture says so
		# shellcheck disable=SC2086
		run --separate-stderr hd-report $report -o svg
		[[ $status == 0 || $status == 65 || $status == 64 ]] || { echo "$report: $status"; false; }
		[ "$status" -eq 0 ] || continue
		pictures=$((pictures + 1))
		echo "$output" >picture.svg
		well picture.svg || { echo "$report"; false; }
	done
	[ "$pictures" -ge 10 ] || { echo "$pictures pictures"; false; }
}

@test "a report of one row without keys is shown as tiles, other reports as a table" {
	hd-report volume -o html >page.html
	well page.html
	local tiles='<dl class="tiles">'
	tiles+='<div><dt>created</dt><dd>60</dd></div>'
	tiles+='<div><dt>solved</dt><dd>40</dd></div>'
	tiles+='<div><dt>closed</dt><dd>0</dd></div>'
	tiles+='<div><dt>reopened</dt><dd>0</dd></div></dl>'
	grep -Fx "$tiles" page.html
	run ! grep -e '<table' -e '<svg' page.html
	# one row with a key is a table of one row
	hd-report volume -b status status=solved -o html >page.html
	well page.html
	run ! grep 'class="tiles"' page.html
	grep -c '<tr><th scope="row"' page.html | same 1
}

@test "-o svg draws lines, stacks, bars, a histogram and a heat map" {
	for report in "volume -p week" "volume -p week -b channel" "volume -b priority" \
		ageing "volume -b weekday,hour" sla times "backlog -p day"; do
		# shellcheck disable=SC2086	# several words
		hd-report $report -o svg >picture.svg
		well picture.svg
		grep -q 'role="img" aria-labelledby="t0 d0"' picture.svg
		grep -q prefers-color-scheme picture.svg
		run ! grep -qE 'NaN|nan|inf|-[0-9.]+" height|height="-' picture.svg
	done
	hd-report volume -p week -o svg | grep -o 'stroke-dasharray="[^"]*" d=' | sort -u | wc -l | same 4
	hd-report volume -b weekday,hour -o svg | grep -o '<title>[A-Z][a-z][a-z] [0-9]*:00' |
		wc -l | same "$(hd-report volume -b weekday,hour -H | awk -F, '$3 > 0' | wc -l)"
	fails 65 hd-report backlog -o svg
	printf 'name\n"<b>&"""\n' | hd-put service
	hd-new -q -s x 'service=<b>&"'
	hd-report volume -b service -o svg >picture.svg
	well picture.svg
}

# texts FILE: what is written in a picture, in its order
texts() {
	sed 's|<style>.*</style>||; s|<text[^>]*>|\n&|g' "$1" | sed -n 's|^<text[^>]*>\(.*\)</text>.*|\1|p'
}

@test "columns show the largest groups, in the order of their size, and the others" {
	printf 'name\n%s\n' a b c d e f g 'a team whose name is so long that it ends in dots' | hd-put team
	{
		echo subject,team,created
		n=0
		for team in a b c c c d e e f f f f g g g g g; do
			echo "s,$team,2026-02-$((n % 2 + 10))"
			n=$((n + 1))
		done
		printf 's,"a team whose name is so long that it ends in dots",2026-02-10\n%.0s' 1 2
	} | hd-new -q
	hd-report volume -p day -b team team!= team!=desk -o svg >picture.svg
	texts picture.svg | sed -n 1,8p | same 'tickets created, solved, closed and reopened
created
g
f
c
<title>a team whose name is so long that it ends in dots</title>a team whose name is so long that i…
e
others'
	grep -o '<title>2026-02-1[01], others: [0-9]*' picture.svg | same $'<title>2026-02-10, others: 1\n<title>2026-02-11, others: 2'
}

@test "of many periods some are named, and whole ones are not called cut short" {
	hd-report volume -p month --from 2025-03-01 --to 2026-03-01 -o svg >picture.svg
	texts picture.svg | tail -n 6 | paste -sd' ' |
		same '2025-03 2025-05 2025-07 2025-09 2025-11 2026-01'
	# the legend shows lines
	grep -o '<path class="l c[0-9]" d="[^"]*h22"' picture.svg | wc -l | same 4
}

@test "a period that is cut short is paler, and named" {
	hd-report volume -p week --from 2026-02-04 --to 2026-02-25 -o svg >picture.svg
	texts picture.svg | tail -n 1 | same 'cut short: 2026-W06, 2026-W09'
	# lines of four figures: whole pieces, and those at both ends
	grep -o '<path class="l c[0-9] x"' picture.svg | wc -l | same 4
	grep -o '<circle class="o' picture.svg | wc -l | same 8
	hd-report volume -p week -b channel --from 2026-02-04 --to 2026-02-25 -o svg |
		grep -o '<rect class="b x"[^>]*><title>[^:]*' | cut -d'>' -f3 | same '2026-W06, email
2026-W06, phone
2026-W09, email
2026-W09, phone'
	# whole ones are not; nor is a state at their end
	for report in "volume -p week --from 2026-02-02 --to 2026-02-16" "backlog -p week"; do
		# shellcheck disable=SC2086	# several words
		hd-report $report -o svg >picture.svg
		run ! grep -qE 'cut short|class="o|class="l c[0-9] x"' picture.svg
	done
	hd-report volume -p month -o table | tail -n 1 |
		same 'volume (made 2026-03-02T09:00:00Z, UTC, cut short: 2026-03)'
	hd-report volume -p day --from 2026-02-02T01:00:00Z --to 2026-02-02T20:00:00Z -o table | tail -n 1 |
		same 'volume (2026-02-02T01:00:00Z .. 2026-02-02T20:00:00Z, made 2026-03-02T09:00:00Z, UTC, cut short: 2026-02-02)'
}

@test "what is counted has whole steps, and no value is a dash" {
	drop
	hd-init
	hd-report backlog -p day --from 2026-03-01 -o svg >picture.svg
	texts picture.svg | same 'active tickets now, or at the end of each period
open
0
1
2
3
4
2026-03-01
2026-03-02'
	hd-new -q -s x
	hd-report times --censored -o html >page.html
	grep -o '<td class="n">[^<]*' page.html | cut -d'>' -f2 | paste -sd' ' | same '1 1 – – – 1 1 – – –'
}

@test "a picture has its own background, a page has hers" {
	hd-report volume -b priority -o svg | grep -o '</defs><rect[^>]*>' |
		same '</defs><rect class="p" width="100%" height="100%"/>'
	hd-report volume -b priority -o html >page.html
	run ! grep -q '<rect class="p"' page.html
	# one for a window, one for a telephone
	grep -o '<svg class="[^"]*" viewBox="0 0 [0-9]*' page.html |
		same $'<svg class="hd large" viewBox="0 0 720\n<svg class="hd small" viewBox="0 0 340'
}

@test "the dashboard is one page that needs nothing else, in English and Portuguese" {
	hd-report dashboard -o html --write page.html
	well page.html
	head -n 1 page.html | same '<!DOCTYPE html>'
	grep -q '<html lang="en">' page.html
	# no scripts, nothing from elsewhere
	run ! grep -qiE '<script|src=|@import|url\(http|href="[^#]' page.html
	# every link of the page goes somewhere, ids are there once
	grep -o 'href="#[^"]*"' page.html | cut -d'#' -f2 | tr -d '"' | sort -u | some |
		while read -r id; do
		grep -q " id=\"$id\"" page.html
	done
	grep -oE ' id="[^"]*"' page.html | sort | uniq -d | same ''
	grep -q '<th scope="row"' page.html
	grep -q 'tabindex="0" role="region" aria-label=' page.html
	for dir in "$HD_BIN/../build/locale" "$HD_BIN/../locale"; do
		[ ! -d "$dir" ] || export HD_LOCALEDIR=$dir
	done
	[ -n "${HD_LOCALEDIR-}" ] || skip 'no translations are built'
	LC_ALL=C.UTF-8 LANGUAGE=pt_BR hd-report dashboard -o html >pt.html
	well pt.html
	grep -q '<html lang="pt-BR">' pt.html
	grep -q '<h1>A central de atendimento em números</h1>' pt.html
	grep -q '<dt>solicitantes</dt>' pt.html
	grep -q '>dia da semana</th>' pt.html
	grep -q '>Chamados criados, por dia da semana e hora</h2>' pt.html
	grep -q '>Chamados criados, por categoria</h2>' pt.html
}

# part PAGE NAME: what stands below the heading of a part
part() {
	sed -n "/<section .*id=\"$2\">/,/<\/section>/p" "$1"
}

# caption PAGE NAME
caption() {
	part "$1" "$2" | grep -o '<p class="note">[^<]*' | sed -n 1p | cut -d'>' -f2
}

@test "a page says its span once, and a part what is different" {
	hd-report dashboard -o html >page.html
	grep '<header>' page.html | grep -o '<p class="note">[^<]*' |
		same '<p class="note">2026-02-01 to 2026-03-02 09:00 · made 2026-03-02 09:00 · UTC'
	caption page.html ageing | same 'as of the end of this time'
	for name in teams agents value backlog; do
		part page.html $name | { ! grep 'class="note"'; }
	done
	caption page.html volume | same 'cut short: 2026-03-02'
	run ! grep -q ' \.\. ,' page.html
	hd-report backlog -o html --from 2026-02-01 | grep -c '>as of 2026-03-02T09:00:00Z, UTC<' | same 1
	hd-report ageing --define -H -o line | cut -f 8 | sort -u | same 'now, whatever --from and --to say'
	# nothing was solved since the 28th; the desk began on the first
	for name in volume backlog; do
		part page.html $name | grep -o '<th scope="row">2026[^<]*' | cut -d'>' -f2 >days.$name
	done
	sed -n '1p;$p' days.volume | same $'2026-02-01\n2026-03-02'
	diff days.volume days.backlog
}

# Of the tickets (one every 41,234 seconds) 30 came before the 15th, and 29 in
# the two weeks after it. Of each two weeks 19 were solved; those in the middle,
# 14 and 43, took 16,600 and 42,700 seconds.
@test "tiles say how figures have changed since the time before" {
	hd-report dashboard --from 2026-02-15 --to 2026-03-01 -o html >page.html
	well page.html
	part page.html value >tiles
	grep -oE '<dt>(created|reopened|median reply|median resolution)</dt><dd>[^<]*</dd><dd class="[^"]*">[^<]*<span>[^<]*' tiles |
		same '<dt>created</dt><dd>29</dd><dd class="was">↓ 1, <span>before: 30
<dt>reopened</dt><dd>0.0 %</dd><dd class="was">=, <span>before: 0.0 %
<dt>median reply</dt><dd>–</dd><dd class="was"><span>before: –
<dt>median resolution</dt><dd>11h 51m</dd><dd class="was bad">↑ 7h 15m worse, <span>before: 4h 36m'
	# there was no desk before the first
	hd-report dashboard --from 2026-02-14 --to 2026-03-01 -o html >page.html
	part page.html value | grep -c '<dt>'
	run ! grep 'class="was' page.html
}

@test "a page begins with the name of the desk, and ends with what is empty" {
	printf 'name,value\nname,A & B\n' | hd-put setting
	hd-report dashboard -o html >page.html
	grep -q '<h1>A &amp; B: The help desk in figures</h1>' page.html
	tail -n 3 page.html | grep -o '<section class="none">.*' |
		grep -o '<p>goals met and missed' | same '<p>goals met and missed'
	run ! grep 'href="#goals"' page.html
}

@test "a bar of a share is as long as the share of its scale" {
	# 30 of 58 clocks were met: 51.72 % of the 394 that bars have
	hd-report sla -o svg >sla.svg
	hd-report sla -H -o line metric=resolution | cut -f 2,3,6 |
		same $'30\t28\t0.5172'
	grep -o '<rect class="b" [^>]*' sla.svg | grep -o ' width="[^"]*"' |
		same $' width="0.0"\n width="203.8"'
}

@test "rows of a page are sorted by the figure of their picture" {
	printf 'a: volume -b tag\nb: volume -b priority\n' |
		hd-report run - -o html >page.html
	part page.html a | grep -o '<th scope="row">[^<]*' | cut -d'>' -f2 |
		same $'vpn\n–'
	part page.html b | grep -o '<th scope="row" class="n">[^<]*' | cut -d'>' -f2 |
		same $'1\n2\n3\n4\n5'
}

@test "one name means what its report means" {
	printf 'name,report,figure,most,period\nfew,volume,created,99,month\n' |
		hd-put goal
	printf 'a: goals\nb: reopens\n' | hd-report run - -o html >page.html
	part page.html a | grep -oE '<th[^>]*>(value|goal, at [a-z]*)<' | cut -d'>' -f2 |
		same $'value<\ngoal, at least<\ngoal, at most<'
	part page.html b | grep -o '<dt>most of one ticket</dt>' |
		same '<dt>most of one ticket</dt>'
}

@test "in Portuguese a share has a comma" {
	for dir in "$HD_BIN/../build/locale" "$HD_BIN/../locale"; do
		[ ! -d "$dir" ] || export HD_LOCALEDIR=$dir
	done
	[ -n "${HD_LOCALEDIR-}" ] || skip 'no translations are built'
	# first contact, reopened and reopens' rate: none of 40
	printf 'v: value\nr: reopens\n' | hd-report run - -o html | grep -o '<dd>0.0 %</dd>' |
		wc -l | same 3
	printf 'v: value\nr: reopens\n' | LC_ALL=C.UTF-8 LANGUAGE=pt_BR hd-report run - -o html |
		grep -o '<dd>0,0 %</dd>' | wc -l | same 3
}

@test "a page of reports of which nothing is recorded has no parts" {
	printf 'a: csat\nb: csat\n' >both
	run --separate-stderr hd-report run both -o html
	[ "$status" -eq 1 ]
	[[ $output == *'<h1>The help desk in figures</h1>'*'</html>' ]]
	[[ $output != *'<section'* ]]
}

@test "the name of a report in a page is an id, whatever characters it has" {
	printf '%s\n' '"a&b <c:" volume' 'b: backlog' | hd-report run - -o html >page
	grep -o '<a class="skip" href="[^>]*>' page |
		same '<a class="skip" href="#a&amp;b_&lt;c">'
	grep -o '<section[^>]*>' page | same \
'<section class="whole" aria-labelledby="h-a&amp;b_&lt;c" id="a&amp;b_&lt;c">
<section class="whole" aria-labelledby="h-b" id="b">'
}

@test "the dashboard takes conditions, and a span" {
	hd-report dashboard channel=phone --from 2026-02-01 --to 2026-03-01 -H -o line |
		awk -F '\t' '$1 == "value" && $3 == "created" { print $5 }' |
		same "$(hd-report volume -H channel=phone --from 2026-02-01 --to 2026-03-01 | cut -d, -f1)"
}

@test "the dashboard takes nothing that is for one report" {
	for option in '-b team' '-p day' '--measure sum:age' --censored --working; do
		# shellcheck disable=SC2086	# several words
		fails 64 hd-report dashboard $option
		[ "${errors%%$'\n'*}" = "hd-report: the report dashboard does not have the option ${option%% *}" ]
		same ''
	done
}

# looks FILE WIDTH HEIGHT: what a browser paints, as the size of a PNG
looks() {
	timeout 60 "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars \
		--user-data-dir="$PWD/profile" --window-size="$2,$3" \
		--screenshot="$PWD/shot.png" "file://$PWD/$1" >browser.log 2>&1
	[ -s shot.png ]
}

# wide WIDTH: the page does not scroll to the side: what a script measures
wide() {
	sed 's|default-src .none.; style-src .unsafe-inline.|default-src * '"'unsafe-inline'"'|;
		s|</body>|<script>document.title="w"+document.documentElement.scrollWidth;document.body.innerHTML=document.title</script></body>|' \
		page.html >measured.html
	timeout 60 "$browser" --headless --no-sandbox --disable-gpu --user-data-dir="$PWD/profile" \
		--window-size="$1,800" --dump-dom "file://$PWD/measured.html" 2>/dev/null |
		grep -o '<title>w[0-9]*' | tr -dc 0-9
}

@test "a browser paints the dashboard at the width of a telephone and of a desk" {
	browser=$(command -v chromium || command -v chromium-browser) || skip 'no chromium'
	hd-report dashboard -o html --write page.html
	for width in 500 1280; do
		looks page.html "$width" 2000 || skip 'chromium does not run here'
		# a picture of that size that is not of one colour
		[ "$(stat -c %s shot.png)" -gt 20000 ]
		[ "$(wide "$width")" -le "$width" ]
	done
}
