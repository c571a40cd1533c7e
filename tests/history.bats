#!/usr/bin/env bats
# --history of hd-set, hd-reply and hd-note: what another system knows of a
# ticket is told in any order of files, and the ticket is the same in the end.

load helper

# people: a desk with two teams and two agents
people() {
	desk
	printf '%s\n' name desk field | hd-put team
	printf '%s\n' login,team ana,desk bia,field | hd-put agent
}

setup() {
	fresh
	people
}

# tell FILE: loads a file by its name: said*, noted* or another
tell() {
	case $1 in
	said*) hd-reply -q --history <"$1" ;;
	noted*) hd-note -q --history <"$1" ;;
	*) hd-set -q --history <"$1" ;;
	esac
}

# dump: tickets, clocks, history and entries, without the numbers of events
dump() {
	sql "SELECT * FROM ticket ORDER BY id"
	sql "SELECT * FROM clock ORDER BY ticket, metric, instance"
	sql "SELECT e.ticket, e.at, e.place, e.actor, e.action, c.field, c.old,
		c.new FROM event e LEFT JOIN change c ON c.event = e.id
		WHERE e.ticket IS NOT NULL
		ORDER BY 1, 2, coalesce(e.place, 0), 6, 5, 4"
	sql "SELECT e.ticket, e.at, e.place, u.field, u.new FROM unchanged u
		JOIN event e ON e.id = u.event ORDER BY 1, 2, 3, 4"
	sql "SELECT n.ticket, n.at, n.kind, n.author, n.role, n.body FROM entry n
		JOIN event e ON e.id = n.event ORDER BY 1, 2, e.place, 6"
	for t in 03-01T12:00 03-02T09:00 03-02T10:00 03-03T00:00; do
		hd-list -o json --as-of 2026-${t}Z -c id,status,priority,team,agent,first_reply,solved,replies,reopens,reassigns,due,updated
	done
	hd-log --all -H -c at,field,old,new | sort
}

# orders COMMAND FILE...: loads the files in all orders, each on a new desk that
# COMMAND has filled (a run that repeats takes a part of them); all are the same
# in the end, and sound on the way
orders() {
	local fill=$1 order

	shift
	rm -f first
	while read -r -a order; do
		echo "${order[*]}"
		drop
		people
		"$fill"
		for file in "${order[@]}"; do
			tell "$file"
			hd-check --recount
		done
		dump >is
		[ -e first ] || cp is first
		diff first is
	done < <(permutations "$@" | repeated 5)
}

# permutations WORD...: one on each line
permutations() {
	local i

	[ $# -gt 1 ] || {
		echo "$*"
		return
	}
	for ((i = 1; i <= $#; i++)); do
		permutations "${@:1:i-1}" "${@:i+1}" | sed "s/^/${!i} /"
	done
}

tickets() {
	hd-new -q -s a -R joe@example.org created=2026-03-01T09:00Z </dev/null
	hd-new -q -s b -R joe@example.org created=2026-03-01T09:00Z priority=1 </dev/null
}

@test "messages, changes and the status come in any order of files" {
	cat >said <<-'END'
		id,at,role,actor,body
		1,2026-03-01T10:00Z,agent,ana,first
		1,2026-03-01T12:00Z,requester,,more
		1,2026-03-02T08:00Z,agent,ana,done
		2,2026-03-01T10:00Z,requester,,hello
	END
	cat >status <<-'END'
		id,at,field,old,new
		1,2026-03-01T11:00Z,status,new,pending
		1,2026-03-01T12:00Z,status,pending,open
		1,2026-03-02T08:00Z,status,open,solved
		1,2026-03-02T08:30Z,status,solved,open
		1,2026-03-02T08:40Z,status,open,solved
		1,2026-03-02T08:50Z,status,solved,closed
	END
	cat >changes <<-'END'
		id,at,actor,field,new
		1,2026-03-01T09:30Z,bia,priority,2
		1,2026-03-01T12:00Z,bia,team,desk
		1,2026-03-02T08:40Z,,team,field
		2,2026-03-02T08:40Z,,agent,ana
	END
	orders tickets said status changes
	# by hand: answered at 10:00; solved last at 08:40 on the next day
	has 1 status,first_reply,solved,closed,replies,reopens,reassigns,updated | same \
		closed,2026-03-01T10:00:00Z,2026-03-02T08:40:00Z,2026-03-02T08:50:00Z,2,1,1,2026-03-02T08:50:00Z
	has 2 status,agent,first_reply,replies,updated | same new,ana,,0,2026-03-02T08:40:00Z
	hd-list -H --as-of 2026-03-01T11:30Z -c status,priority,team,replies 1 | same pending,2,,1
	hd-list -H --as-of 2026-03-02T08:20Z -c status,solved,reopens 1 | same solved,2026-03-02T08:00:00Z,0
	# created 09:00, waiting from 11:00 to 12:00, until 08:00: 22 hours
	sql "SELECT spent FROM clock WHERE ticket = 1 AND metric = 'requester_wait' AND instance = 1" | same 79200
	hd-show 1 | sed -n 's/^    //p' | same $'first\nmore\ndone'
}

@test "parts of one history come in any order, although what they say is so already" {
	printf 'id,at,field,new\n1,2026-03-01T10:00Z,status,open\n1,2026-03-01T11:00Z,level,2\n' >one
	printf 'id,at,field,new\n1,2026-03-01T12:00Z,status,pending\n1,2026-03-01T13:00Z,level,1\n' >two
	printf 'id,at,field,new\n1,2026-03-01T14:00Z,status,open\n1,2026-03-01T15:00Z,level,2\n' >three
	orders tickets one two three
	has 1 status,level | same open,2
	hd-log -H -c at,old,new field=level | sort | same \
		$'2026-03-01T11:00:00Z,1,2\n2026-03-01T13:00:00Z,2,1\n2026-03-01T15:00:00Z,1,2'
}

@test "within a second fractions decide, then messages come before changes" {
	cat >said <<-'END'
		id,at,role,body
		1,2026-03-01T10:00:00Z,agent,answer
		1,2026-03-01T10:00:00.5Z,requester,but
		2,2026-03-01T10:00:00Z,requester,again
	END
	cat >status <<-'END'
		id,at,field,new
		1,2026-03-01T10:00:00.75Z,status,solved
		1,2026-03-01T10:00:00.25Z,status,pending
		2,2026-03-01T09:30:00Z,status,solved
		2,2026-03-01T10:00:00Z,status,open
	END
	printf 'id,at,body\n1,2026-03-01T10:00:00Z,note\n' >noted
	orders tickets said status noted
	hd-log -H --all -c field,old,new ticket=1 at=2026-03-01T10:00:00Z field=status |
		sort | same $'status,new,pending\nstatus,pending,solved'
	# it was opened, and then asked: the requester waits for an answer? None
	# had been given, so no clock of a next reply began
	has 2 status,reopens,replies | same open,1,0
	sql "SELECT count(*) FROM clock WHERE ticket = 1 AND metric = 'first_reply' AND state = 'met'" | same 1
}

@test "a second has answers, then changes, then what comes from the question on" {
	tickets
	hd-reply -q --history <<-'END'
		id,at,role,body
		1,2026-03-01T10:00:00Z,agent,answer
		1,2026-03-01T10:00:00Z,requester,but
		1,2026-03-01T10:00:00Z,agent,so
	END
	hd-set -q --history <<<$'id,at,field,new\n1,2026-03-01T10:00:00Z,level,2'
	sql "SELECT coalesce(n.body, 'level') FROM event e LEFT JOIN entry n ON n.event = e.id
		WHERE e.ticket = 1 AND e.place IS NOT NULL ORDER BY e.place" |
		same $'answer\nlevel\nbut\nso'
	# who wrote is not said: the requester, for a message of theirs
	hd-list -H entry ticket=1 body=but -c author | same joe@example.org
}

@test "a history that is told twice is there once" {
	printf 'id,at,role,body\n1,2026-03-01T10:00Z,agent,hi\n1,2026-03-01T10:00Z,agent,hi\n1,2026-03-01T11:00Z,requester,ho\n' >said
	printf 'id,at,field,new\n1,2026-03-01T10:00Z,status,solved\n1,2026-03-01T12:00Z,status,open\n1,2026-03-01T12:30Z,level,1\n' >status
	tickets
	tell said
	tell status
	dump >once
	tell said
	tell status
	tell said
	dump >twice
	diff once twice
	has 1 replies,reopens | same 2,1
	# also if the ticket has another requester by now
	hd-set -q requester=ana@example.org 1
	tell said
	has 1 replies | same 2
	sql "SELECT count(*) FROM entry" | same 3
	printf 'msg,id,at,role,body\nm1,1,2026-03-01T09:10Z,agent,key\n' >keyed
	hd-reply -q --history --key msg <keyed
	hd-reply -q --history --key msg <keyed
	has 1 replies,first_reply | same 3,2026-03-01T09:10:00Z
	hd-check --recount
}

@test "live work stays in the order of time, before and after a history" {
	at 10:00:00 hd-new -q -s a -R joe@example.org
	at 12:00:00 hd-set -q status=pending 1
	at 13:00:00 hd-reply -q --from-requester -m x 1
	at 14:00:00 hd-sla sweep >swept
	printf 'id,at,role,actor,body\n1,2026-03-02T11:00Z,agent,ana,y\n' >said
	fails 65 hd-reply --at 2026-03-02T11:00Z -m y 1
	HD_NOW=2026-03-02T15:00Z tell said
	HD_NOW=2026-03-02T15:00Z hd-check --recount
	has 1 status,first_reply,replies,updated | same open,2026-03-02T11:00:00Z,1,2026-03-02T13:00:00Z
	fails 65 hd-set --at 2026-03-02T12:30Z level=2 1
	at 15:00:00 hd-set -q level=2 1
	has 1 level,updated | same 2,2026-03-02T15:00:00Z
	hd-check --recount
}

@test "without --history, records that are older than their ticket are told, too" {
	local order

	printf 'id,at,role,actor,body\n1,2026-03-01T10:00Z,agent,ana,first\n1,2026-03-02T08:00Z,requester,,more\n' >said
	printf 'id,at,field,new\n1,2026-03-01T12:00Z,level,2\n1,2026-03-01T11:00Z,status,pending\n1,2026-03-02T08:30Z,status,solved\n' >status
	for order in 'said status' 'status said'; do
		tickets
		for file in $order; do
			command=hd-set sort=(--sort)
			[ "$file" != said ] || command=hd-reply sort=()
			"$command" "${sort[@]}" <"$file" >>out 2>>errors
		done
		has 1 first_reply,solved,level,replies | same 2026-03-01T10:00:00Z,2026-03-02T08:30:00Z,2,1
		hd-check --recount
		drop
		people
	done
	run cat errors
	same "hd-set: 2 records, the first in line 2, are older than the last events of their tickets: they become a part of the history, and nothing else follows from them (--history)
hd-reply: 2 records, the first in line 2, are older than the last events of their tickets: they become a part of the history, and nothing else follows from them (--history)"
	uniq out | same 1
}

@test "what is told without --history is there once, and the live records first" {
	at 10:00:00 hd-new -q -s a -R joe@example.org
	at 12:00:00 hd-set -q level=2 1
	export HD_NOW=2026-03-02T15:00Z
	printf 'id,at,role,body\n1,2026-03-02T11:00Z,agent,one\n1,2026-03-02T12:30Z,requester,two\n' >said
	apart hd-reply -c id,replies <said
	same $'id,replies\n1,0\n1,1'
	[ "$stderr" = "hd-reply: line 2 is older than the last event of its ticket: it becomes a part of the history, and nothing else follows from it (--history)" ]
	printf 'id,at,role,body\n1,2026-03-02T13:00Z,agent,three\n' | hd-reply -q
	apart hd-reply <said
	same ''
	hd-list -H entry -c body kind=message | sort | same $'one\nthree\ntwo'
	apart hd-set -n -H <<<$'id,at,actor,field,new\n1,2026-03-02T10:30Z,ana,level,3'
	same 1,level,1,3,2026-03-02T10:30:00Z,ana,,,
	has 1 level | same 2
	hd-check --recount
}

@test "plans, causes, rejects and --at never go into the past" {
	at 10:00:00 hd-new -q -s a
	at 12:00:00 hd-set -q level=2 1
	export HD_NOW=2026-03-02T15:00Z
	says 65 hd-set <<-'END'
		<<<$'id,at,field,old,new\n1,2026-03-02T11:00Z,level,2,3'|standard input:2: at: 2026-03-02T11:00:00Z is before the ticket's last event, 2026-03-02T12:00:00Z (--history adds it to the past)
		<<<$'id,at,field,new,cause\n1,2026-03-02T11:00Z,level,3,1'|standard input:2: at: 2026-03-02T11:00:00Z is before the ticket's last event, 2026-03-02T12:00:00Z (--history adds it to the past)
		--at 2026-03-02T11:00Z <<<$'id,level\n1,3'|standard input:2: at: 2026-03-02T11:00:00Z is before the ticket's last event, 2026-03-02T12:00:00Z (--history adds it to the past)
	END
	fails 1 hd-set -k --rejects bad <<<$'id,at,level\n1,2026-03-02T11:00Z,3'
	run cat bad
	same $'id,at,level\n1,2026-03-02T11:00Z,3'
	has 1 level | same 2
}

@test "a live change that becomes one of nothing is a change again later" {
	at 10:00:00 hd-new -q -s a
	at 12:00:00 hd-set -q status=pending 1
	export HD_NOW=2026-03-02T15:00Z
	printf 'id,at,field,new\n1,2026-03-02T11:00Z,status,pending\n' | hd-set -q --history
	hd-log -H -c at,old,new field=status | same 2026-03-02T11:00:00Z,new,pending
	hd-check --recount
	printf 'id,at,field,new\n1,2026-03-02T11:30Z,status,hold\n' | hd-set -q --history
	hd-log -H -c at,old,new field=status | sort | same \
		$'2026-03-02T11:00:00Z,new,pending\n2026-03-02T11:30:00Z,pending,hold\n2026-03-02T12:00:00Z,hold,pending'
	hd-check --recount
}

@test "nothing follows from what is told: neither team nor status" {
	hd-new -q -s a -R joe@example.org created=2026-03-01 </dev/null
	printf 'id,at,field,new\n1,2026-03-01T10:00Z,agent,ana\n1,2026-03-01T11:00Z,impact,1\n' | hd-set -q --history
	printf 'id,at,role,body\n1,2026-03-01T12:00Z,agent,x\n' | hd-reply -q --history
	has 1 agent,team,status,priority | same ana,,new,3
	hd-check --recount
}

@test "transitions and the column old are not asked, retired records are" {
	hd-new -q -s a created=2026-03-01 </dev/null
	printf 'id,at,field,old,new\n1,2026-03-01T10:00Z,status,open,closed\n1,2026-03-01T11:00Z,status,closed,new\n' | hd-set -q --history
	has 1 status,reopens | same new,1
	hd-put team <<<$'name\ngone'
	hd-drop team gone
	fails 65 hd-set --history <<<$'id,at,field,new\n1,2026-03-01T12:00Z,team,gone'
	hd-check --recount
}

@test "a history needs instants, of the life of the ticket" {
	hd-new -q -s a created=2026-03-01T10:00Z </dev/null
	fails 65 hd-set --history <<<$'id,field,new\n1,level,2'
	[ "$errors" = 'hd-set: standard input:2: at: is needed' ]
	fails 65 hd-note --history <<<$'id,at,body\n1,2026-03-01T09:59:59Z,x'
	[ "$errors" = "hd-note: standard input:2: at: 2026-03-01T09:59:59Z is before the ticket was created, 2026-03-01T10:00:00Z" ]
	fails 65 hd-reply --history <<<$'id,at,body\n7,2026-03-01T10:00:00Z,x'
	fails 64 hd-reply --history -m x 1
	fails 64 hd-set --history level=2 1
	fails 64 hd-set --history --rejects bad </dev/null
	run hd-set --history -k <<<$'id,at,field,new\n1,2026-03-01T11:00Z,level,3\n1,2026-03-01,level,2\n1,2026-03-01T10:30Z,level,2'
	has 1 level | same 3
	hd-list -H --as-of 2026-03-01T10:45Z -c level 1 | same 2
	hd-check --recount
}

@test "the history of a ticket can be sorted by its instants" {
	tickets
	printf 'id,at,field,new\n1,2026-03-01T12:00Z,level,3\n' | hd-set -q --history
	printf 'id,at,field,new\n1,2026-03-01T11:00Z,level,2\n' | hd-set -q --history
	hd-list history ticket=1 field=level --sort at -H -c at,old,new |
		same $'2026-03-01T11:00:00Z,1,2\n2026-03-01T12:00:00Z,2,3'
}

@test "-n prints what is told, and -c what the tickets are in the end" {
	hd-new -q -s a created=2026-03-01T10:00Z </dev/null
	printf 'id,at,actor,field,new\n1,2026-03-01T12:00:00Z,bia,level,3\n1,2026-03-01T11:00:00Z,,level,2\n' >in
	run hd-set --history -n -H <in
	[[ $output == *'1,level,1,2,2026-03-01T11:00:00Z'*'1,level,2,3,2026-03-01T12:00:00Z,bia'* ]]
	has 1 level | same 1
	hd-set --history -H -c id,new,level <in | same $'1,2,3\n1,3,3'
	run hd-set --history <in
	same ''
}

@test "whose turn it is follows the instants of a history" {
	tickets
	printf 'id,at,field,new\n1,2026-03-01T12:00Z,agent,ana\n2,2026-03-01T11:00Z,agent,bia\n' | hd-set -q --history
	printf 'id,at,field,new\n1,2026-03-01T10:00Z,agent,bia\n' | hd-set -q --history
	sql "SELECT a.login, e.at FROM agent a JOIN event e ON e.id = a.assigned ORDER BY 1" >is
	[ "$(grep -c . is)" = 2 ]
	grep -q 1772366400 is && grep -q 1772362800 is
}

@test "a long history is worked out once for each ticket" {
	hd-new -q -s a created=2026-03-01 </dev/null
	awk 'BEGIN { print "id,at,field,new"
		for (i = 3000; i > 0; i--) print "1,@" 1772323200 + i ",level," i % 3 + 1 }' >in
	timeout 60 hd-set -q --history <in
	has 1 level,updated | same 1,2026-03-01T00:50:00Z
	hd-check
}

# A random history of 12 tickets in four files, with ties and fractions.
random_history() {
	awk -v seed="$1" 'BEGIN {
		srand(seed)
		print "id,at,role,actor,body" >"said"
		print "id,at,body" >"noted"
		print "id,at,field,new" >"status"
		print "id,at,field,new" >"changes"
		split("new open pending hold solved closed", st, " ")
		split("ana bia", who, " ")
		for (i = 0; i < 400; i++) {
			id = int(rand() * 12) + 1
			s = 1772355600 + int(rand() * 90) * 900
			when = "@" s
			if (rand() < .5)
				when = strftime("%Y-%m-%dT%H:%M:%S", s, 1) "." \
					int(rand() * 4) "Z"
			r = rand()
			if (r < .3)
				print id "," when "," (rand() < .5 ? "agent,ana" : \
					"requester,") ",text " i >"said"
			else if (r < .35)
				print id "," when ",note " i >"noted"
			else if (r < .7)
				print id "," when ",status," st[int(rand() * 6) + 1] >"status"
			else if (r < .8)
				print id "," when ",priority," int(rand() * 5) + 1 >"changes"
			else if (r < .9)
				print id "," when ",agent," who[int(rand() * 2) + 1] >"changes"
			else
				print id "," when ",team," (rand() < .5 ? "desk" : "field") >"changes"
		}
	}'
}

twelve() {
	local i

	for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
		echo "t$i,2026-03-01T09:00:00Z,$((i % 5 + 1)),joe@example.org"
	done | hd-new -q -i csv:subject,created,priority,requester
}

@test "random histories come in any order of files" {
	local seed

	for seed in ${SEED:-1}; do
		echo "SEED=$seed"
		random_history "$seed"
		orders twelve said status noted changes
	done
}

# The log of incidents as three files: states, assignments, the rest.
@test "the incidents of a real desk come in any order of files" {
	data incident-log-uci/incident_event_log_dev.csv.gz
	gzip -dc "$data" | tr -d '\r' | awk -F, '
		NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
		function iso(s, p) {
			split(s, p, "[/ :]")
			return sprintf("%04d-%02d-%02dT%02d:%02dZ", p[3], p[2], p[1], p[4], p[5])
		}
		function state(s) {
			return s == "New" ? "new" : s ~ /User/ ? "pending" : \
				s ~ /^Await/ ? "hold" : s == "Resolved" ? "solved" : \
				s == "Closed" ? "closed" : "open"
		}
		BEGIN {
			print "key,at,field,new" >"status"
			print "key,at,field,new" >"assigned"
			print "key,at,field,new" >"changes"
			print "key,created,subject" >"new.csv"
		}
		{
			key = $at["number"]
			when = iso($at["sys_updated_at"])
			opened = iso($at["opened_at"])
			if (!(key in seen) && ++n > 60)
				next
			if (!(key in seen))
				print key "," opened ",incident" >"new.csv"
			if (n <= 60)
				seen[key]
			else if (!(key in seen))
				next
			if (when < opened)
				when = opened
			print key "," when ",status," state($at["incident_state"]) >"status"
			if ($at["assignment_group"] != "?")
				print key "," when ",team," (substr($at["assignment_group"], length($at["assignment_group"])) % 2 ? "desk" : "field") >"assigned"
			print key "," when ",priority," substr($at["priority"], 1, 1) >"changes"
		}'
	incidents() { hd-new -q --key key <new.csv; }
	[ "$(grep -c . status)" -gt 200 ]
	orders incidents status assigned changes
}
