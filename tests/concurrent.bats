#!/usr/bin/env bats
# Many writers at once over one database: nothing lost, nothing doubled,
# nobody told that it is busy.

load helper

setup() {
	fresh
	begins_again
}

# each TEST: with each way of keeping a journal
each() {
	for mode in $modes; do
		drop
		rm -f ./*.out ./*.err
		make_desk "$mode"
		printf 'login,team\nana,desk\nbia,desk\n' | hd-put agent
		"$1" || { echo "$mode"; return 1; }
		run cat ./*.err
		same '' || return
		run hd-check
		same '' || return
		[ "$status" -eq 0 ] || return
	done
}

count() {
	sql "SELECT count(*) FROM $1"
}

news() {
	for ((j = 1; j <= 5; j++)); do
		hd-new -s "writer $1 ticket $j" -R "r$1@example.org" || return
	done
}

# numbers: what came out are a hundred of them; a file has no gaps, the numbers
# of a server are gone if a transaction has to begin again
numbers() {
	if [ "$HD_TEST_ENGINE" = sqlite ]; then
		sort -n ./*.out | diff <(seq 100) -
	else
		[ "$(sort -nu ./*.out | wc -l)" = 100 ]
	fi
}

twenty_new() {
	crew 20 news
	# each number once, and each subject once
	numbers &&
		[ "$(count "(SELECT DISTINCT subject FROM ticket) s")" = 100 ] &&
		[ "$(count ticket)" = 100 ] && [ "$(count contact)" = 20 ] &&
		[ "$(count "event WHERE ticket IS NOT NULL")" = 100 ] &&
		[ "$(count clock)" = 500 ]
}

@test "20 writers make 5 tickets each: 100 numbers, each once" {
	each twenty_new
}

mixed() {
	case $(($1 % 5)) in
	0) for j in 1 2 3 4 5; do hd-new -q -s "new $1 $j" </dev/null || return; done ;;
	1) for j in 1 2 3 4 5; do hd-assign -q -s least-loaded $(($1 + j)) || return; done ;;
	2) for j in 1 2 3 4 5; do hd-note -q -m "note $1 $j" 1 || return; done ;;
	3) for j in 1 2 3 4 5; do hd-set -q tag+="w$1-$j" 2 || return; done ;;
	4) for j in 1 2 3 4 5; do hd-list >/dev/null || return; done ;;
	esac
}

mix() {
	{ echo subject; seq 50; } | hd-new -q
	crew 20 mixed
	[ "$(count ticket)" = 70 ] &&
		[ "$(count "entry WHERE ticket = 1")" = 20 ] &&
		# no word that was added is lost
		[ "$(hd-list -H -c tag 2 | tr ' ' '\n' | sort -u | wc -l)" = 20 ] &&
		[ "$(count "event WHERE action = 'assign'")" -ge 20 ]
}

@test "20 at once make, assign, note, tag and list: nothing is lost" {
	each mix
}

tagged() {
	# one way or the other, so that they meet in the middle
	for j in 1 2 3; do
		hd-set -o csv -c id,level "tag+=w$1-$j" \
			$(($1 % 2 + 1)) $((2 - $1 % 2)) || return
	done
}

printed() {
	{ echo subject; seq 2; } | hd-new -q
	crew 6 tagged
	[ "$(sort ./*.out | uniq -c | awk '{ print $1, $2 }')" = '18 1,1
18 2,1
18 id,level' ]
}

@test "what is printed is that of the attempt that succeeded, with its heading" {
	each printed
}

counted() {
	local old n

	for ((j = 0; j < 10; j++)); do
		# another may come in between: then it is refused and tried again
		until old=$(hd-list -H -c tag 1) && n=${old%-*} &&
			printf 'id,field,old,new\n1,tag,%s,%s\n' "$old" \
				"$((n + 1))-$1" | hd-set -q 2>/dev/null; do
			:
		done
	done
}

increments() {
	hd-new -q -s counter tag=0-0
	crew 4 counted
	[[ $(hd-list -H -c tag 1) == 40-? ]] && [ "$(count "event WHERE action = 'set'")" = 40 ]
}

@test "compare and set: 4 times 10 increments of one field are 40" {
	each increments
}

bulk() {
	{ echo key,subject; seq -f "$1-%g,s" 500; } | hd-new -q
}

bulks() {
	crew 6 bulk
	[ "$(count ticket)" = 3000 ] &&
		# each load is one transaction: the numbers of a file follow each
		# other, a server gives them to all at once
		[[ $HD_TEST_ENGINE != sqlite || "$(sql "SELECT max(id) - min(id) FROM ticket GROUP BY substr(key, 1, 1)" | sort -u)" == 499 ]]
}

@test "six bulk loads at once: each is whole" {
	each bulks
}

same_keys() {
	{ echo number,subject; seq -f 'K%g,s' 100; } | hd-new --key number
}

intake() {
	crew 8 same_keys
	for i in 2 3 4 5 6 7 8; do
		cmp 1.out $i.out || return
	done
	[ "$(count ticket)" = 100 ] && [ "$(count "event WHERE ticket IS NOT NULL")" = 100 ]
}

@test "the same intake by eight at once makes each ticket once" {
	each intake
}

reader() {
	local n last=0

	for ((j = 0; j < 15; j++)); do
		# 1: no ticket is there yet
		n=$({ hd-list -H -c id || [ $? = 1 ]; } | wc -l) || return
		# bulks of 100: never a part of one
		if [ $((n % 100)) != 0 ] || [ "$n" -lt "$last" ]; then
			echo "saw $n after $last" >&2
			return 1
		fi
		last=$n
	done
}

hundreds() {
	if [ "$1" -le 2 ]; then
		for ((b = 0; b < 5; b++)); do
			{ echo subject; seq 100; } | hd-new -q || return
		done
	else
		reader
	fi
}

readers() {
	crew 6 hundreds
	[ "$(count ticket)" = 1000 ]
}

@test "readers see bulk loads whole or not at all" {
	each readers
}

configured() {
	printf 'kind,name,type\nticket,f%s,integer\n' "$1" | hd-put field &&
		printf 'login,team\na%s,desk\n' "$1" | hd-put agent &&
		hd-new -q -s "s$1" "f$1=$1" agent="a$1" </dev/null
}

fields() {
	crew 10 configured
	[ "$(count field)" = 10 ] && [ "$(count agent)" = 12 ] &&
		[ "$(hd-list -H -c id "f7=7" | wc -l)" = 1 ]
}

@test "columns of one's own can be declared while others write" {
	each fields
}

sweeper() {
	hd-sla -H --at 2026-03-02T10:00:00Z sweep
}

sweeps() {
	{ echo subject,priority; seq -f 't%g,1' 200; } | hd-new -q
	crew 8 sweeper
	# none of them had to wait too long
	cat ./*.err | same '' &&
		cat ./*.out | cut -d, -f2 | sort -n | diff <(seq 200) - &&
		[ "$(count "event WHERE action = 'breach'")" = 200 ]
}

@test "eight sweeps at once report each clock once" {
	each sweeps
}

ladder() {
	printf '%s\n' 'policy,metric,priority,duration,warnings,steps' \
		'standard,first_reply,1,30m,"50%,-5m",0 level; +1m tag+=late' |
		hd-put target
	{ echo subject,priority; seq -f 't%g,1' 50; } | hd-new -q
	crew 8 sweeper
	cat ./*.out | cut -d, -f2,5,13 | sort | uniq -d | grep . && return 1
	[ "$(cat ./*.out | wc -l)" = 250 ] &&
		[ "$(count "event WHERE action = 'step'")" = 100 ] &&
		[ "$(count "ticket WHERE level = 2 AND tag = 'late'")" = 50 ] &&
		hd-check
}

@test "eight sweeps at once do each step once" {
	each ladder
}

@test "who waits longer than HD_WAIT is told that it is busy, with status 75" {
	desk
	hold
	HD_WAIT=0 fails 75 hd-new -s a
	[[ $errors == "hd-new: "* ]]
	[ "$output" = "" ]
	HD_WAIT=0 run hd-list
	[ "$status" -le 1 ]
	loose
	if [ "$HD_TEST_ENGINE" = sqlite ]; then want=1; else want=2; fi
	hd-new -s a | same $want
}

# by_operands N: what to do stands in operands, which ticket in records
by_operands() {
	seq 30 | hd-set -q "tag+=t$1" || return
	# shellcheck disable=SC2046	# thirty operands
	hd-set -q "level=$(($1 % 3 + 1))" $(seq 30)
}

same_tickets() {
	{ echo subject; seq 30; } | hd-new -q
	crew 5 by_operands
	hd-list -H -c tag | sort -u | same 't1 t2 t3 t4 t5' ||
		[ "$(hd-list -H -c tag | tr ' ' '\n' | sort | uniq -c |
			awk '{ print $1 }' | sort -u)" = 30 ]
}

@test "five at once change the same thirty tickets: each change is made" {
	each same_tickets
}

dropping() {
	hd-drop team agent u9 2>/dev/null || [ $? -eq 65 ]
}

drops() {
	printf 'name\nagent\nu9\n' | hd-put team
	printf 'login\nu9\n' | hd-put agent
	crew 4 dropping
	# the kind is said once, and is no key when the work begins again
	hd-list -H agent retired= -c login | sort | paste -sd' ' | same 'ana bia u9' &&
		hd-list -H team retired= -c name | same desk
}

@test "four at once retire the same records, and no others" {
	each drops
}

fifty() {
	{ echo login,team; seq -f 'a%g,desk' 50; } | hd-put -q agent
	{ echo subject; seq 50; } | hd-new -q
}

claims_first() {
	hd-list @unassigned -c id -S id | hd-assign --as "a$1" --claim --first 1
}

claims_same() {
	hd-assign --as "a$1" --claim 51 || [ $? -eq 1 ]
}

claims() {
	fifty
	crew 50 claims_first
	# who found nothing left over had the list of a moment before
	grep -v 'were free, not 1\|^status 1$' ./*.err && return 1
	missed=$(grep -l 'were free, not 1' ./*.err | wc -l)
	numbers=$(cat ./*.out | sort -n | uniq | wc -l)
	[ $((numbers + missed)) -eq 50 ] || return
	[ "$(count "event WHERE action = 'assign'")" = "$numbers" ] &&
		[ "$(count "(SELECT DISTINCT agent FROM ticket WHERE agent IS NOT NULL) t")" = "$numbers" ] || return
	rm ./*.err ./*.out
	hd-new -q -s wanted
	crew 50 claims_same
	winner=$(hd-list -H -c agent 51)
	cat ./*.out | same 51 &&
		[ "$(sort ./*.err | uniq -c | sed 's/^ *//')" = "49 hd-assign: 51: $winner has it" ] &&
		rm ./*.err && : >1.err
}

@test "fifty claims at once: one owner each" {
	each claims
}
