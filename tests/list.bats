#!/usr/bin/env bats
# hd-list: every filter, sort, format and kind; the desk as it stood.

load helper

# Four tickets that differ in everything:
#   1  new      prio 3, due 13:00 (4 h to reply)
#   2  open     prio 1, answered 09:20, due 13:00 (4 h to solve)
#   3  pending  prio 2, waits: no deadline
#   4  solved at 11:00, prio 5
setup_file() {
	HD_DB=$(shelf four)
	export HD_DB
	HD_NOW=2026-03-02T00:00:00Z
	hd-init
	printf 'name\nnet\n' | hd-put team
	printf 'login,team\nana,net\nbia,desk\n' | hd-put agent
	printf 'name\nnetwork/vpn\nnetwork/vpn/home\nnetworking\n' | hd-put category
	HD_NOW=2026-03-02T09:00:00Z
	hd-new -q <<-'END'
		subject,requester,category,tag,priority,key,created,promised
		Printer on fire,ana@example.org,hardware,smoke heat,3,K1,,
		VPN 100% down,BO@example.org,network/vpn,vpn urgent,1,,,
		"Comma, ""quote""",,networking,vpn-new,2,K3,,2026-03-10
		ünïcode,bo@example.org,network,,5,,2026-03-01T09:00:00Z,
	END
	HD_NOW=2026-03-02T09:10:00Z hd-assign -q -a ana 2
	HD_NOW=2026-03-02T09:20:00Z hd-reply -q -m "On it" 2
	HD_NOW=2026-03-02T10:00:00Z hd-set -q status=pending team=desk 3
	HD_NOW=2026-03-02T11:00:00Z hd-set -q status=solved 4
}

setup() {
	fresh
	copy "$(shelf four)" "$HD_DB"
	export HD_NOW=2026-03-02T12:00:00Z
}

# finds IDS CONDITION ...: the tickets that the conditions let through
finds() {
	local want=$1

	shift
	run hd-list -H -c id "$@"
	[ "${output//$'\n'/ }" = "$want" ] && return
	echo "$*: ${output//$'\n'/ } instead of $want"
	return 1
}

# ---------------------------------------------------------------------- filters

@test "field=value finds what is equal, field=a,b one of them" {
	finds "1" status=new
	finds "1 2" status=new,open
	finds "2 3" priority=1,2
	finds "2" agent=ana
	finds "1" key=K1
	finds "2" "subject=VPN 100% down"
	finds "" subject=vpn
}

@test "field!=value finds all others, those without a value too" {
	finds "2 3 4" status!=new
	finds "1 3 4" agent!=ana
	finds "3 4" status!=new,open
	finds "1 2 3" key!=K9 status!=solved
}

@test "field= finds what has no value, field!= what has one" {
	finds "1 3 4" agent=
	finds "2" agent!=
	finds "3" requester=
	finds "2 4" key=
	finds "1 3" key!=
	finds "1 2 4" promised=
}

@test "field=,value finds what has none or this one" {
	finds "1 2 3 4" agent=,ana
	finds "1 2 4" key=,K1
	finds "3" key!=,K1
}

@test "< <= > >= compare numbers as numbers" {
	finds "2" "priority<2"
	finds "2 3" "priority<=2"
	finds "1 4" "priority>2"
	finds "1 3 4" "priority>=2"
	finds "1 2 3 4" "reassigns<10"
	finds "2 3 4" "id>=2"
}

@test "< and > leave out what has no value" {
	finds "1 2 3" "due>=2026-03-02"
	finds "3" "due>2026-03-02"
	finds "3" "due>2026-03-03"
	finds "" "due<2026-03-02"
	finds "3" "promised>now"
	finds "" "key<K1"
	finds "1" "key<K3"
	finds "3" "key>K1"
}

@test "field~text finds a part, whatever its case, and % and _ are letters" {
	finds "2" subject~vpn
	finds "1 2 4" "subject~N"
	finds "2" "subject~100%"
	finds "" "subject~1%d"
	finds "" "subject~P_inter"
	finds "3" 'subject~"quote"'
	finds "1 3 4" subject!~vpn
	finds "1 3 4" "agent!~ana"
	finds "4" subject~nïcode
	finds "4" subject~NICODE
	finds "" subject~~nicode
	finds "2" subject~~VPN
	finds "1 3 4" subject!~~VPN
}

@test "field~text compares without accents and capitals, the same on all engines" {
	part() {
		hd-list -H -c id "subject~$1" | paste -sd ' ' || true
	}
	printf '%s\n' subject 'Impressora não imprime' 'NAO LIGA' \
		$'decomposto: na\xcc\x83o' 'Straße' 'İstanbul, KAÇAK' 'Αθήνα' \
		'ёлка Ёлка' 'x① ﬁle' '日本語のパ' $'soft\xc2\xadhyphen 50%_\\\\ [a-z]* (b|c)' \
		'Ⱥ Ⱦ Ǻ 𝐁old' 'ESPAÇO  DUPLO' 'a^b$c.d?e{1}' >parts.csv
	hd-new -q -i line:subject <parts.csv
	first=$(hd-list -H -c id subject=subject)
	is() {
		local want='' n

		for n in $2; do
			want+="${want:+ }$((first + n))"
		done
		[ "$(part "$1")" = "$want" ] || {
			echo "$1: $(part "$1") instead of $want"
			return 1
		}
	}
	is nao '1 2 3'
	is NÃO '1 2 3'
	is $'na\xcc\x83o' '1 2 3'
	is nãó '1 2 3'
	is straße 4
	is STRASSE ''
	is istanbul 5
	is kacak 5
	is αθηνα 6
	is ΑΘΉΝΑ 6
	is елка 7
	is x1 8
	is ﬁle 8
	is file ''
	is のパ 9
	is のハ ''
	is 'softhyphen' 10
	is '%_\ [A-Z]* (b|c)' 10
	is '[a-z' 10
	is '.' 13
	is 'A^B$C.D?E{1}' 13
	is 'ⱥ ⱦ a bo' 11
	is 'espaco  dup' 12
	is 'espaco dup' ''
	# what no text is left of is in each
	[ "$(hd-list -H -c id $'subject~\xcc\x81' | wc -l)" -gt 13 ]
	# records without a text
	hd-list -H -c id "category!~x" id="$first" | same "$first"
	none hd-list -H "category~x" id="$first"
}

@test "tag=word finds a whole word of the set" {
	finds "2" tag=vpn
	finds "3" tag=vpn-new
	finds "1 2" tag=heat,urgent
	finds "1 3 4" tag!=vpn
	finds "4" tag=
	finds "1 2 3" tag!=
	finds "2 3" tag~vpn
	finds "" tag=%
}

@test "category/ finds a category and all below it, not its neighbours" {
	finds "4" category=network
	finds "2 4" category=network/
	finds "2" category=network/vpn/
	finds "3" category=networking/
	finds "1 3" category!=network/
	finds "1 2 4" category=network/,hardware
	hd-new -q -s five category=network/vpn/home
	finds "2 4 5" category=network/
	finds "2 5" category=network/vpn/
}

@test "category/ leaves out names that sort next to the slash" {
	printf 'name\nnetwork-ops\nnetwork0\n' | hd-put category
	hd-new -q -s five category=network-ops
	hd-new -q -s six category=network0
	finds "2 4" category=network/
	finds "1 3 5 6" category!=network/
}

@test "state and active speak of the category of the status" {
	finds "1" state=new
	finds "2" state=open
	finds "1 2 3" active=yes
	finds "4" active=no
	finds "4" state=solved
	finds "3 4" state!=new,open
	finds "1 2 3" state=new,open,pending
}

@test "times compare with instants of every grammar" {
	finds "4" "created<2026-03-02"
	finds "4" "created<today"
	finds "4" "created<-1d"
	finds "1 2 3" "created>=-3h"
	finds "1 2" "due<=+1h"
	finds "" "due<+1h"
	finds "1 2 3 4" "created>@0"
	finds "4" created=2026-03-01T10:00:00+01:00
}

@test "age and left are lengths of time from now" {
	# 1 and 2 are three hours old, 4 was solved after 26 hours
	finds "1 2 3" age=3h
	finds "4" "age>1d"
	finds "1 2" "left<=1h"
	finds "" "left<1h"
	HD_NOW=2026-03-02T13:00:01Z finds "1 2" "left<0"
	hd-list -H -c age,left 1 4 | same $'10800,3600\n93600,'
}

@test "all conditions hold at once, ids restrict them further" {
	finds "2" state=open priority=1
	finds "" state=open priority=2
	finds "2" 1 2 priority=1
	finds "" 1 3 priority=1
}

@test "a comma or backslash in a value is written behind a backslash" {
	finds "3" 'subject=Comma\, "quote"'
	finds "" 'subject=Comma, "quote"'
	hd-set -q subject='a\b' 1
	finds "1" 'subject=a\\b'
}

@test "a kind of another name than ticket comes first" {
	run hd-list agent team=net
	same <<-'END'
		login,name,email,team,level,skills,capacity,absent_from,absent_until
		ana,,,net,,,,,
	END
	run hd-list -H -c name category 'name=network/'
	same $'network\nnetwork/vpn\nnetwork/vpn/home'
}

@test "nothing found is status 1 with a header and no message" {
	fails 1 hd-list status=closed
	[ "$output" = id,created,subject,status,priority,requester,team,agent,due ]
	[ "$errors" = "" ]
	fails 1 hd-list -o json status=closed
	[ "$output" = "" ]
}

@test "ids that no ticket has are said, and the others are listed" {
	fails 1 hd-list 99
	[ "$errors" = 'hd-list: no ticket has the id 99' ]
	fails 1 hd-list 77 1 99 77 -H -c id
	[ "$output" = 1 ]
	[ "$errors" = $'hd-list: no ticket has the id 77\nhd-list: no ticket has the id 99' ]
	printf '2\n98\n' >ids
	fails 1 hd-list - 1 -S id -H -c id <ids
	[ "$output" = $'1\n2' ]
	[ "$errors" = 'hd-list: no ticket has the id 98' ]
	fails 1 hd-list event 1 99 -H -c ticket -l 1
	[ "$output" = 1 ]
	[ "$errors" = 'hd-list: no ticket has the id 99' ]
	# one that is there, but is not asked for, is no fault
	hd-list 1 2 id=2 -H -c id | same 2
	hd-list 1 2 -S id -l 1 -H -c id | same 1
	fails 1 hd-list 1 --as-of 2026-03-01
	[ "$errors" = '' ]
	fails 1 hd-log 1 99 -H -c ticket action=new
	[ "${output%%$'\n'*}" = 1 ]
	[ "$errors" = 'hd-log: no ticket has the id 99' ]
	fails 1 hd-sla --all 1 99 -H -c ticket
	[ "$errors" = 'hd-sla: no ticket has the id 99' ]
	fails 1 hd-kb list 99
	[ "$errors" = 'hd-kb: no ticket has the id 99' ]
}

@test "a wrong field or value of a filter is status 64, and the nearest is named" {
	fails 64 hd-list statos=new
	[ "$errors" = 'hd-list: "statos" is not a column of the kind ticket (did you mean "status"?)' ]
	fails 64 hd-list status=opne
	[ "$errors" = 'hd-list: status: "opne" is not a known status (did you mean "open"?)' ]
	fails 64 hd-list created=someday
	[[ $errors == 'hd-list: created: "someday": not a time;'* ]]
	fails 64 hd-list "priority<x"
	[ "$errors" = 'hd-list: priority: "x" is not a priority (see hd-list priority)' ]
	fails 64 hd-list "priority~1"
	[ "$errors" = 'hd-list: priority: ~ can only be used with text' ]
	fails 64 hd-list "due<"
	[ "$errors" = 'hd-list: due: needs a value to compare with' ]
	fails 64 hd-list tikcet
	[[ ${errors%%$'\n'*} == 'hd-list: "tikcet" is not a kind of record'* ]]
	fails 64 hd-list status=new nonsense
	fails 64 hd-list agent statos=new
}

@test "what is retired can still be looked for" {
	hd-drop category hardware
	finds "1" category=hardware
}

@test "quotes and statements in a value are only a value" {
	finds "" "subject=' OR 1=1 --"
	finds "" "subject~'; DELETE FROM ticket; --"
	finds "" "tag=') OR (1=1"
	finds "1 2 3 4"
}

# ------------------------------------------------------------------- ids on stdin

@test "- takes ids from standard input and keeps their order" {
	run hd-list -H -c id,status - <<<$'4\n#1\n2'
	same $'4,solved\n1,new\n2,open'
	run hd-list -H -c id - state=open <<<$'4\n#1\n2'
	same 2
	run hd-list -H -c id - <<<$'subject,id\nx,2\ny,1'
	same $'2\n1'
	run hd-list -H -c id - <<<$'{"id":3}'
	same 3
	run hd-list -H -c id -S id - <<<$'4\n1\n2'
	same $'1\n2\n4'
}

@test "- with no id finds nothing" {
	run hd-list -H -c id - </dev/null
	[ "$status" -eq 1 ]
	same ''
}

@test "- with what is no id is status 65, and an unknown id is not found" {
	fails 65 hd-list - <<<$'1\nx'
	fails 1 hd-list -H -c id - <<<$'1\n99'
	same 1
	[ "$errors" = 'hd-list: no ticket has the id 99' ]
}

@test "lists of tickets feed each other" {
	hd-list -H -c id active=yes | hd-list -H -c id priority=1,2 - | same $'2\n3'
	hd-list active=yes | hd-list -H -c id priority=1,2 - | same $'2\n3'
	hd-list -o json active=yes | hd-list -H -c id priority=1,2 - | same $'2\n3'
}

@test "ids restrict what belongs to tickets; what does not refuses them" {
	for kind in entry event change history clock; do
		hd-list -H -c ticket "$kind" 2 | sort -u | same 2
		echo 2 | hd-list -H -c ticket "$kind" - | sort -u | same 2
	done
	for kind in attachment article; do
		run hd-list "$kind" 2
		[ "$status" -eq 1 ]
	done
	for kind in agent team contact category status field setting; do
		fails 64 hd-list "$kind" 2
		[[ ${errors%%$'\n'*} == "hd-list: "*"$kind"* && $errors != *SELECT* ]]
	done
}

@test "more ids than one statement takes can be sorted and looked back on" {
	{ echo subject; seq 40000; } | hd-new -q
	seq 40004 | hd-list -H -S -id -c id - | sed -n 1p | same 40004
	seq 40004 | hd-list -H --as-of now -c id - | wc -l | same 40004
}

# -------------------------------------------------------------------------- sort

@test "sorting by columns, falling with -, without a value last, ties by id" {
	finds "2 3 1 4" -S priority
	finds "4 1 3 2" -S -priority
	finds "2 1 3 4" -S agent,-created
	finds "1 2 3 4" -S due
	finds "3 1 2 4" -S -due
	finds "4 1 2 3" -S created
	finds "3 1 2 4" -S subject
	finds "1 2 3 4" -S state
	finds "4 3 2 1" -S -id
}

@test "an unknown column to sort by is refused" {
	fails 64 hd-list -S prio
	[[ $errors == 'hd-list: "prio" is not a column of the kind ticket'* ]]
}

@test "-l prints at most so many, 0 none" {
	finds "2 3" -S priority -l 2
	finds "" -l 0
	finds "1 2 3 4" -l 9
	fails 64 hd-list -l x
	fails 64 hd-list -l -1
}

# ----------------------------------------------------------------------- formats

@test "CSV quotes where it must, null is empty and empty text is quoted" {
	printf 'address,name\nx,""\n' | hd-put contact
	run hd-list contact -c address,name,phone address=x
	same $'address,name,phone\nx,"",'
	run hd-list -c subject,agent 3 1
	same $'subject,agent\n"Comma, ""quote""",\nPrinter on fire,'
}

@test "lines have TABs, escapes and no header" {
	hd-set -q subject=$'a\tb\\c' 1
	run hd-list -o line -c id,subject,agent,priority 1
	same $'1\ta\\tb\\\\c\t\t3'
}

@test "JSON has numbers, truth and null as such" {
	run hd-list -o json -c id,subject,active,agent,due,age,key 1 3
	same <<-'END'
		{"id":1,"subject":"Printer on fire","active":true,"agent":null,"due":"2026-03-02T13:00:00Z","age":10800,"key":"K1"}
		{"id":3,"subject":"Comma, \"quote\"","active":true,"agent":null,"due":"2026-03-10T00:00:00Z","age":10800,"key":"K3"}
	END
}

@test "a table is aligned, and no control character gets through it" {
	hd-set -q subject=$'a\e[2Jb\xe2\x80\xaec' 1
	run hd-list -o table -c id,subject,priority 1 3
	same <<-'END'
		id  subject         priority
		 1  a^[[2Jb\u202ec         3
		 3  Comma, "quote"         2
		2 tickets
	END
}

@test "-H leaves the header out, of a table too" {
	run hd-list -H -o table -c id,priority 1
	same "$(printf ' 1  3')" || same "1  3"
}

@test "-c names columns in any order, also twice; an unknown one is refused" {
	run hd-list -c status,id,status 1
	same $'status,id,status\nnew,1,new'
	fails 64 hd-list -c id,priorty
	[[ $errors == *'"priorty" is not a column of the kind ticket (did you mean "priority"?)' ]]
	fails 64 hd-list -o xml
	[[ ${errors%%$'\n'*} == 'hd-list: -o: "xml" is not table, csv, line or json' ]]
}

@test "CSV that was printed can be loaded again and is the same" {
	hd-list contact -o csv -c address,name >before
	hd-put contact before
	hd-list contact -o csv -c address,name | diff before -
	hd-list -c key,subject,priority,category,tag,requester,created >all
	HD_DB=$(db other)
	hd-init
	printf 'name\nnetwork/vpn\nnetworking\n' | hd-put category
	hd-new -q all
	hd-list -c key,subject,priority,category,tag,requester,created | diff all -
}

@test "JSON and lines that were printed can be loaded again and are the same" {
	hd-set -q subject=$'tab\there, "q" \\ and\xc2\xa0more' 1
	hd-list -o json -c key,subject,priority,tag,requester,created >all.json
	hd-list -o line -c key,subject,priority,tag,requester,created >all.line
	HD_DB=$(db other)
	hd-init
	hd-new -q all.json
	hd-list -o json -c key,subject,priority,tag,requester,created | diff all.json -
	HD_DB=$(db third)
	hd-init
	hd-new -q -i line:key,subject,priority,tag,requester,created all.line
	hd-list -o line -c key,subject,priority,tag,requester,created | diff all.line -
}

@test "--describe tells the columns of a kind" {
	run hd-list --describe transition
	same <<-'END'
		column,type,help
		old,text,"the status before, or * for any"
		new,text,"the status after, or * for any"
		help,text,what it is for
		retired,time,when it was retired; empty: still in use
		type,text,"the types of tickets that it is for, separated by spaces; empty: all"
		approved,text,"the types of tickets that must be approved (hd-approve(1)) to make it, separated by spaces"
	END
}

@test "every kind can be listed and described" {
	all=$(kinds | some)
	for kind in $all; do
		run hd-list "$kind"
		[ "$status" -le 1 ] || { echo "$kind: $output"; false; }
		run hd-list --describe "$kind"
		[ "$status" -eq 0 ] || { echo "$kind: $output"; false; }
		# its columns are those that can be asked for
		columns=$(hd-list --describe -H -c column "$kind" 2>/dev/null |
			cut -d, -f1 | paste -sd,)
		run hd-list -c "$columns" "$kind"
		[ "$status" -le 1 ] || { echo "$kind: $output"; false; }
		[ "${output%%$'\n'*}" = "$columns" ]
	done
}

@test "every column of every kind can be a condition and be sorted by" {
	all=$(kinds | some)
	for kind in $all; do
		columns=$(hd-list --describe -H -o line "$kind" | cut -f1)
		# shellcheck disable=SC2086	# a word for each column
		for words in "$(printf '%s= ' $columns)" "$(printf '%s!= ' $columns)" \
			"-S $(paste -sd, <<<"$columns")" \
			"-S -$(paste -sd, <<<"${columns//$'\n'/$'\n'-}")"; do
			run hd-list "$kind" $words
			[ "$status" -le 1 ] || { echo "$kind $words: $output"; false; }
		done
		# text at once, and what is no text one by one
		mapfile -t words < <(hd-list --describe -H -o line "$kind" |
			awk -F '\t' '$2 == "text" { print $1 "~x"; print $1 "!~y" }')
		run hd-list "$kind" "${words[@]}"
		[ "$status" -le 1 ] || { echo "$kind ${words[*]}: $output"; false; }
		hd-list --describe -H -o line "$kind" |
			awk -F '\t' '$2 != "text" { print $1 }' | repeated 7 >others
		while read -r column; do
			fails 64 hd-list "$kind" "$column~x"
			[[ $errors == *"~ can only be used with text"* ]] ||
				{ echo "$kind $column~x: $errors"; false; }
		done <others
	done
}

# ----------------------------------------------------------------------- retired

@test "what is retired is listed only with --retired" {
	hd-drop agent bia
	hd-list -H -c login agent | same ana
	run hd-list -H -c login,retired --retired agent
	same $'ana,\nbia,2026-03-02T12:00:00Z'
}

# ------------------------------------------------------------------------- as of

@test "as of an instant every column is what it was then" {
	run hd-list --as-of 2026-03-02T09:05:00Z -c id,status,active,agent,team,first_reply,replies,due,solved
	same <<-'END'
		id,status,active,agent,team,first_reply,replies,due,solved
		1,new,yes,,,,0,2026-03-02T13:00:00Z,
		2,new,yes,,,,0,2026-03-02T09:30:00Z,
		3,new,yes,,,,0,2026-03-02T10:00:00Z,
		4,new,yes,,,,0,2026-03-02T09:00:00Z,
	END
	run hd-list --as-of 2026-03-02T09:20:00Z -c status,agent,team,first_reply,replies,due 2
	same <<-'END'
		status,agent,team,first_reply,replies,due
		open,ana,net,2026-03-02T09:20:00Z,1,2026-03-02T13:00:00Z
	END
	run hd-list --as-of 2026-03-02T09:19:59Z -c status,agent,team,first_reply,replies,due 2
	same <<-'END'
		status,agent,team,first_reply,replies,due
		open,ana,net,,0,2026-03-02T09:30:00Z
	END
}

@test "as of before it was created a ticket is not there" {
	finds "4" --as-of 2026-03-02T08:59:59Z
	finds "1 2 3 4" --as-of 2026-03-02T09:00:00Z
	finds "" --as-of 2026-02-28
}

@test "as of now the desk is as it is" {
	hd-list --as-of now -c "$(hd-list --describe -H | cut -d, -f1 | paste -sd,)" >rewound
	hd-list -c "$(hd-list --describe -H | cut -d, -f1 | paste -sd,)" >now
	diff now rewound
}

@test "as of an instant the filters and sorting look at what was then" {
	finds "1 2 3 4" --as-of 2026-03-02T09:00:00Z state=new
	finds "2" --as-of 2026-03-02T09:10:00Z agent=ana
	finds "" --as-of 2026-03-02T09:09:59Z agent=ana
	finds "4 2 3 1" --as-of 2026-03-02T09:05:00Z -S due
	finds "2 3" --as-of 2026-03-02T09:05:00Z -S due - <<<$'3\n2'
}

@test "as of an instant goes with entries and events, not with agents" {
	none hd-list -H entry --as-of 2026-03-02T09:19:59Z
	hd-list -H entry --as-of 2026-03-02T09:20:00Z -c body | same 'On it'
	hd-list -H event --as-of 2026-03-02T09:10:00Z -c id | wc -l | same 11
	fails 64 hd-list --as-of yesterday agent
	[ "$errors" = "hd-list: agent records have no history; leave out --as-of" ]
	fails 64 hd-list --as-of someday
}

@test "as of each instant the desk is, byte for byte, what was listed then" {
	local all at

	all=$(hd-list --describe -H | cut -d, -f1 | paste -sd,)
	HD_DB=$(db other)
	hd-init
	printf 'login\nana\nbia\n' | hd-put agent
	step() {
		at=2026-03-02T1$1:00:00Z
		shift
		HD_NOW=$at "$@"
		HD_NOW=$at hd-list -c "$all" >"$at.list"
	}
	step 0 hd-new -q -s one -m text tag=a priority=1 category=network
	step 1 hd-new -q -s two -R ana@example.org impact=3 urgency=3
	step 2 hd-assign -q -s round-robin 1 2
	step 3 hd-set -q status=pending tag+=b category= promised=2026-04-01 1
	step 4 hd-reply -q --from-requester -m "And?" 1
	step 5 hd-escalate -q -r late 1 2
	step 6 hd-sla -o line sweep
	step 7 hd-set -q status=solved 1 2
	step 8 hd-set -q status=open subject=three 2
	step 9 hd-set -q status=closed 1
	for list in *.list; do
		at=${list%.list}
		hd-list --at "$at" --as-of "$at" -c "$all" | diff "$list" -
	done
	[ "$(cat ./*.list | wc -l)" = 29 ]
}

@test "as of an instant a ticket was as old, and had as much time left, as then" {
	desk
	HD_NOW=2026-03-02T09:00:00Z hd-new -q -s one
	export HD_NOW=2026-03-20T09:00:00Z
	# due four hours after it came
	hd-list --as-of 2026-03-02T10:00:00Z -H -c age,left,due |
		same 3600,10800,2026-03-02T13:00:00Z
	fails 1 hd-list --as-of 2026-03-02T10:00:00Z -H -c id 'age>2d'
	hd-list --as-of 2026-03-02T10:00:00Z -H -c id 'left>2h' | same 1
}

@test "conditions: many values, paths, nothing and huge patterns are answered" {
	desk
	printf 'name\nnetwork/vpn\n' | hd-put category
	hd-new -q -s one category=network tag=vip
	hd-new -q -s two category=network/vpn
	many=$(seq 2 1000 | paste -sd,)
	hd-list -H -c id "id=$many" | same 2
	hd-list -H -c id "id!=$many" | same 1
	hd-list -H -c id "tag=$many,vip" | same 1
	hd-list -H -c id "tag!=$many,vip" | same 2
	hd-list -H -c id "tag=$many," | same 2
	hd-list -H -c id "category=$(seq -f 'x%g/' 999 | paste -sd,),network/" |
		same $'1\n2'
	hd-list -H -c id "subject=$many,two," | same 2
	hd-list -H -c id "subject!=$many,two" | same 1
	fails 64 hd-list 'category~'
	fails 64 hd-list 'category<network/'
	fails 64 hd-list 'category>=network/'
	fails 1 hd-list category=/
	percent=$(printf '%%%.0s' {1..10000})
	fails 1 hd-list "subject~~$percent"
	fails 64 hd-list "subject~~$percent%"
	[[ $errors == *"at most 10000 bytes"* ]]
	fails 1 hd-list "subject~${percent:0:500}"
	fails 64 hd-list "subject~${percent:0:501}"
	[[ $errors == *"at most 500 bytes"* ]]
	fails 1 hd-list "tag=$percent"
	fails 64 hd-list "tag=$percent%"
	mapfile -t conditions < <(seq -f 'id!=%g' 501)
	fails 64 hd-list "${conditions[@]}"
	hd-list -H -c id "${conditions[@]:1}" | same 1
}

@test "columns: more than an engine takes are refused, by name and by number" {
	desk
	hd-new -q -s one
	fails 64 hd-list -c "$(yes id | head -20000 | paste -sd,)"
	[[ $errors == *"20000 columns are too many; at most 1000 can be printed"* ]]
	hd-list -H -o line -c "$(yes id | head -1000 | paste -sd,)" |
		tr '\t' '\n' | sort -u | same 1
	fails 64 hd-list -S "$(yes id | head -20000 | paste -sd,)"
	hd-list -S "$(yes id | head -100 | paste -sd,)" >/dev/null
}

@test "active= finds nothing, for every ticket is active or not" {
	desk
	hd-new -q -s one
	fails 1 hd-list active=
	fails 1 hd-list status=closed active=
}

@test "a condition without quotes is told from a kind that does not exist" {
	fails 64 hd-list created
	[ "${errors%%$'\n'*}" = "hd-list: \"created\" is not a kind of record; the shell takes < and > for itself: put quotes around conditions, as in 'due<+2h'" ]
	for command in "hd-list ticket created" "hd-list agent login" "hd-log at" \
		"hd-report volume due" "hd-kb list title"; do
		# shellcheck disable=SC2086	# a command and its operands
		fails 64 $command
		[[ $errors == *"put quotes around conditions"* ]]
	done
	fails 64 hd-list nonsense
	[[ $errors != *quotes* ]]
}

@test "-c chooses columns of --describe and of hd-list kind" {
	hd-list --describe status -c type -H | sort -u | grep -x text
	hd-list --describe status -c help,column | sed -n 1p | same help,column
	hd-list kind -c kind -H | grep -x ticket
	hd-list kind | sed -n 1p | same kind,help
	for words in "-c name" "-c nonsense" "-c column,name" "-c ''" \
		"-S column" "-l 2" "--retired" "--as-of now" "status=open" 1; do
		fails 64 eval "hd-list --describe ticket $words"
		fails 64 eval "hd-list kind $words"
	done
}
