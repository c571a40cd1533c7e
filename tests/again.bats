#!/usr/bin/env bats
# shellcheck disable=SC2154	# what shelf and fails set
# A transaction may have to begin again at any of its calls to the database.
# Whatever an attempt did, the last one must print and write what an undisturbed
# command does. HD_TEST_AGAIN=each makes a command begin again at its first
# call, then at its second one, and so on, until an attempt gets to its end.

load helper

setup_file() {
	cd "$BATS_FILE_TMPDIR" || return
	shelf desk HD_DB
	export HD_DB
	furnish
}

# furnish: a small desk with something in every table that commands read
furnish() {
	local day

	hd-init
	HD_NOW=2026-02-10T08:00:00Z
	printf 'login,team\nana,desk\nbia,desk\ncai,\n' | hd-put agent
	printf 'name,assignment_timeout\ndesk,1d\n' | hd-put team
	printf 'kind,name,type,help\nticket,cost,decimal,what it costs\n' |
		hd-put field
	# few opening hours: a change of them writes few rows
	printf 'name,zone,hours\ntiny,UTC,mon 09:00-10:00\n' | hd-put calendar
	printf 'policy,metric,priority,duration,warnings,steps\n%s,"%s","%s"\n' \
		standard,first_reply,3,4h '50%' '-10m priority' |
		hd-put target
	printf 'name,trigger,filter,actions\nhot,new changed:status,requester.language=,tag+=hot\n%s\n' \
		'old,time,age>10d status=open,note=old' | hd-put rule
	printf 'name,report,figure,least,period\nfew,volume,created,99,month\n' |
		hd-put goal
	for day in 11 12 13 14 15 16 17 18 19 20 21 22; do
		HD_NOW=2026-02-${day}T09:00:00Z
		hd-new -q -s "ticket of day $day" -R "r$((day % 3))@example.org" \
			-m 'it hums' category=network channel=email team=desk
	done
	HD_NOW=2026-02-22T12:00:00Z
	echo 'a picture' >picture.png
	hd-reply -q -m 'switch it off' --attach picture.png 1 2
	hd-note -q -m 'a note' 3
	hd-set -q status=solved 1 4
	hd-assign -q -a ana 2 5
	hd-set -q status=open 4
	hd-promise -q 6 2026-04-01
	hd-kb add -q --title 'It hums' --state public -m 'Switch it off and on.'
	hd-kb add -q --ticket 1 --title 'Still hums'
	hd-sla sweep >/dev/null
	export HD_NOW=2026-03-02T09:00:00Z
}

setup() {
	fresh
	begins_again
	cp "$top/tests/moving/zendesk/audits.json" export.json
	cat "$top/tests/moving/zendesk/"[tuo]*.json >>export.json
	export HD_WAIT=0
	shelf desk desk
}

# attempt NAME LINE: what a command prints, and the files and the desk that it
# leaves, are in NAME.*. A file is compared by its contents and its name. Then
# $begins says how often a transaction has begun or was rolled back.
attempt() {
	local name=$1 status=0 file

	copy "$desk" "$HD_DB" || return
	mkdir work || return
	cd work || return
	HD_TRACE=1 eval "$2" >"../$name.out" 2>../traced || status=$?
	cd .. || return
	for file in work/*; do
		[ ! -e "$file" ] || grep -r '' work >>"$name.out"
		break
	done
	begins=$(awk -v said="$name.err" '
		!/^ *[0-9]+\.[0-9][0-9][0-9] ms  / { print >said; next }
		$3 == "BEGIN" || $3 == "ROLLBACK" { n++ }
		END { print n + 0 }' traced) || return
	echo "status $status" >>"$name.err"
	rm -rf work
	[ "$HD_TEST_ENGINE" != sqlite ] || mv "$HD_DB" "$name.db"
}

# both LINE WHEN: the command as it is, and beginning again WHEN; it did
both() {
	local once

	attempt plain "$1" && once=$begins &&
		HD_TEST_AGAIN=$2 attempt again "$1" || return
	[ "$begins" -gt "$once" ] ||
		{ echo "$1: it did not begin again"; return 1; }
}

# alike FILE: it is the same of both attempts. A test starts no process for
# what the shell can do.
alike() {
	local plain again

	[ -e "plain.$1" ] && [ -e "again.$1" ] || return
	IFS= read -rd '' plain <"plain.$1" || :
	IFS= read -rd '' again <"again.$1" || :
	[ "$plain" = "$again" ] || diff "plain.$1" "again.$1"
}

# undisturbed LINE: it does the same, however often it begins again
undisturbed() {
	rm -f plain.* again.*
	if ! { both "$1" each && alike out && alike err; }; then
		echo "$1"
		return 1
	fi
	[ "$HD_TEST_ENGINE" != sqlite ] || cmp -s plain.db again.db && return
	diff <(sqlite3 plain.db .dump) <(sqlite3 again.db .dump) ||
		{ echo "$1: another desk"; return 1; }
}

# lines: each line of the input is undisturbed
lines() {
	local line bad=0 n=0

	while IFS= read -r line; do
		[ -n "$line" ] || continue
		n=$((n + 1))
		undisturbed "$line" </dev/null || bad=$((bad + 1))
	done < <(repeated 4)
	[ "$n" -gt 0 ] && [ "$bad" -eq 0 ]
}

@test "as of an instant, a report that begins again counts what it counted" {
	# of the tickets of 11 to 22 February none lies between ten days before
	# now and that instant; ten days before that instant there would be nine
	line="hd-report volume --as-of 2026-02-20 --from -10d"
	for n in 1 5 12 20; do
		both "$line" $n
		alike out
		alike err
		output=$(<again.out)
		same $'created,solved,closed,reopened\n0,0,0,0' </dev/null
	done
}

@test "a command that reads and begins again prints the same" {
	lines <<'END'
hd-list
hd-list -o json -c id,subject,age,state 'created>-12d' category=network/
hd-list --as-of 2026-02-20 -S -id 'created>-12d'
printf '1\n#3\n' | hd-list - 2
hd-list agent
hd-list clock --retired
hd-list kind
hd-list --describe ticket
hd-list nonsense
hd-list 'colour=red'
hd-log
hd-log 1 --all
hd-log --why 20
hd-show 1 2
hd-show -o json 1 99
hd-show --as-of 2026-02-15 1
hd-show --save . 1 2
hd-check
hd-sla
hd-sla --all -S metric 1 2
hd-sla --monitor
hd-sla --monitor 99
hd-kb suggest 1 2
printf 'id,text\n1,\n2,how\n99,\n' | hd-kb answer --least 0
hd-kb answer --calibrate
printf 'subject\nVPN\n' | hd-triage
hd-triage 1 2
hd-site pages
hd-sla explain 1
hd-sla explain 99
hd-sla check
hd-sla simulate --reopen new --summary
hd-sla simulate --policy <(printf 'policy,metric,priority,duration\nstandard,first_reply,3,1h\n')
hd-kb list
hd-kb search hums
hd-kb show 1
hd-list text~vpn -S -score -c id,score
hd-kb suggest 1
hd-kb diff 1
hd-kb candidates
hd-kb export kb
hd-new --similar -s vpn
hd-kb show 1 99
hd-cal due brazil 2026-03-02T10:00 4wh
hd-cal between brazil 2026-03-02T10:00 2026-03-05T10:00
hd-cal open brazil
hd-cal show brazil 2026-03
hd-cal due nowhere now 4wh
printf 'op,calendar,start,amount\ndue,brazil,2026-03-02T10:00,4wh\ndue,,2026-03-02,x\ndue,brazil,2026-03-03,1wd\n' | hd-cal -k
END
}

@test "a report that begins again has the same figures" {
	lines <<'END'
hd-report volume --tickets --from 2026-02-12
hd-report volume -p day -b channel --as-of 2026-02-20 'created>-5d'
hd-report volume --explain
hd-report backlog --as-of 2026-02-20
hd-report backlog -p day --as-of 2026-02-20
hd-report ageing --digest
hd-report sla --as-of 2026-02-20 --from -10d
hd-report times --censored
hd-report goals --from 2026-02-01 --to 2026-03-01
hd-report agents --tz Europe/Lisbon
hd-report volume -p day -o svg
hd-report value -o html --write page.html
hd-report fcr -b team
hd-report reopens -p month
hd-report reassignments
hd-report escalations --from 2026-02-01
hd-report paths
hd-report fairness --from 2026-02-01
hd-report teams -p week
hd-report recurring
hd-report customers
hd-report training
hd-report kb
hd-report worklog
hd-report gaming
hd-report history -b action
hd-report csat
hd-report dashboard -o html --from 2026-02-01 --write page.html
printf 'volume\ngaming\na: times --working\n' | hd-report run - --write folder --from 2026-02-01
END
}

@test "every report is among these" {
	all=$(hd-report --list -H -o line | cut -f 1 | some)
	for report in $all; do
		grep "^hd-report $report\b" "$BATS_TEST_FILENAME" >/dev/null ||
			{ echo "$report"; return 1; }
	done
}

# on a server, numbers that an attempt has taken are gone
writes() {
	only sqlite "the numbers of what is written differ"
}

@test "a command that writes and begins again leaves the same desk" {
	export mail=$PWD/mail
	printf '%s\n' 'From x' 'From: r1@example.org' 'Subject: [#1] again' '' \
		text '' 'From y' 'From: joe@example.org' 'Subject: new' '' text >"$mail"
	writes
	lines <<'END'
hd-new -s one -R new@example.org -m text --attach <(echo pipe)
hd-new -s one priority=hgih
printf 'subject,team,key\na,desk,k1\nb,nowhere,k2\nc,,k1\n' | hd-new -k --rejects bad.csv -o csv
printf 'subject,team\na,desk\nb,nowhere\nc,nowhere\n' | hd-new
hd-set status=closed tag+=x 1 2
hd-set -o json -c id,status status=open 1 99
printf 'id,field,old,new,at\n1,level,1,2,2026-03-01\n2,level,3,2,2026-02-28\n' | hd-set --sort -k
printf 'id,field,new,at\n1,level,3,2026-02-28\n1,level,2,2026-02-27\n2,level,3,2026-02-28\n99,level,2,2026-02-28\n' | hd-set --history -k -c id,level
printf 'id,body,at\n1,one,2026-02-28\n1,two,2026-02-27\n2,three,2026-01-01\n' | hd-reply --history -k
hd-assign -s least-loaded 1 3
hd-assign --as ana --claim --first 2 1 2 3 4
hd-assign --as bia --claim 1 2 3
hd-assign --lapsed
hd-assign --unassign 2 99
hd-escalate -r "why not" 2 2 3
hd-escalate -r "why not" 1 3
hd-escalate -t desk --level 2 -r "why not" 3
hd-reply -m again --status solved --attach <(echo pipe) 2 3
printf 'id,body\n1,one\n99,two\n' | hd-reply -k
hd-note -m noted 1 2
hd-promise 2 3 2026-05-01
hd-promise --withdraw 6 98 99
printf 'login,team\ndio,desk\nana,nowhere\neva,nowhere\n' | hd-put -k agent
printf 'calendar,date,name\ntiny,2026-12-25,Christmas\n' | hd-put holiday
hd-drop agent cai nobody
hd-drop agent cai
hd-erase -r "they asked" --messages --attachments contact r1@example.org
hd-erase entry 1 2
hd-erase attachment 1
hd-erase ticket 1 99
hd-triage train -l 9
hd-kb add --title new --tag "a b" -m text
hd-kb edit 1 -m another
hd-kb edit 1 --state review --review-at ''
hd-kb edit 99 -m another
hd-kb rate 1 yes --ticket 2 -m good
printf 'article,question\n1,how\n99,why\n1,when\n' | hd-kb learn -k
hd-reply --article 1 1
hd-cal compile tiny
printf 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261225\nSUMMARY:Christmas\nEND:VEVENT\nEND:VCALENDAR\n' | hd-cal import - tiny
HD_NOW=2026-03-04T12:00:00Z hd-sla sweep
HD_NOW=2026-03-04T12:00:00Z hd-sla sweep --monitor
HD_NOW=2026-03-04T12:00:00Z hd-rule run
hd-sla apply
hd-sla apply 1 2
hd-mail "$mail"
hd-mail -n "$mail"
hd-link -r "one cause" 1 causes 2 3
hd-link --remove 1 causes 2
printf 'ticket,link,other\n1,relates,2\n1,relates,99\n' | hd-link -k
hd-merge -r "asked twice" 3 4 5
hd-merge 3 99
hd-split -s "something else" 1 2
hd-split 1 99
hd-approve --ask "cai dio" --quorum 1 1 2
hd-approve --as cai 1
hd-approve --withdraw 1 2
hd-approve --expire
printf 'key,severity\nweb,major\ndb,minor\nweb,ok\ndb,critical\n' | hd-alert
HD_NOW=2026-03-04T12:00:00Z hd-alert --sweep
hd-undo --last
hd-undo 30 31
hd-send --retry 99
printf 'name,value\\naddress,help@example.org\\n' | hd-put setting
hd-send --enable
END
}

@test "a rehearsal that begins again prints the same plan" {
	lines <<'END'
hd-new -n -s one -R new@example.org -m text
hd-set -n status=closed 1 2
hd-escalate -n -r "why not" 2 2
printf 'login,team\ndio,desk\n' | hd-put -n agent
hd-drop -n agent cai
hd-erase -n contact r1@example.org
HD_NOW=2026-03-04T12:00:00Z hd-sla sweep -n
hd-sla apply -n
hd-link -n 1 causes 2
hd-merge -n 3 4
hd-split -n 1 2
hd-import -n zendesk ../export.json
hd-undo -n --last
END
}

@test "every command is among these" {
	for command in $(cd "$HD_BIN" && echo hd-*); do
		case $command in
		# these run no transaction that begins again, or no SQL
		hd-init | hd-copy | hd-help | hd-cron) ;;
		# a web server runs it: tests/web.bats
		hd-web) ;;
		*) grep -E "^(HD_NOW[^ ]* |printf .*\| )?$command\b" \
			"$BATS_TEST_FILENAME" >/dev/null ||
			{ echo "$command"; return 1; } ;;
		esac
	done
}

@test "hd-init that loses against another leaves no desk, and says so" {
	drop
	HD_TEST_AGAIN=7 fails 75 hd-init
	[[ $errors == *"try again"* ]]
	rm -f "$HD_DB"
	hd-init
	hd-check
}

@test "what is said in a transaction is there, too, if the command dies" {
	copy "$desk" "$HD_DB"
	{ printf 'id,level\n99,2\n'; for i in 1 2 3; do echo "$i,2"; done; } >in
	fails 65 hd-set -k --max 2 <in
	[[ $errors == *"no ticket has the id 99"*$'\n'*"--max"* ]]
}
