#!/usr/bin/env bats
# Views: searches with a name (hd-list @name), and whose turn it is (awaits).

load helper

setup() {
	fresh
	desk
	printf 'login,team,capacity\nana,desk,1\nbob,desk,9\n' | hd-put agent
	printf 'subject\none\ntwo\nthree\nfour\n' | hd-new -q
	hd-assign -q -a ana 1 2
}

@test "a view has its conditions, columns and order, which others may replace" {
	printf 'name,filter,columns,sort\nmine,"active=yes agent=ana","id,subject",-id\n' | hd-put view
	hd-list @mine | same $'id,subject\n2,two\n1,one'
	hd-list -H @mine id=1 | same 1,one
	hd-list -H @mine -c status -S id -l 1 | same open
	hd-list @mine --describe -H -o line | sed -n 1p | cut -f 1 | same id
	printf 'name,kind,filter\nours,agent,"team=desk  name~""a b"""\n' | hd-put view
	none hd-list -H @ours
	hd-drop view mine
	fails 64 hd-list @mine
	[[ $errors == 'hd-list: no view has the name "mine"'* ]]
	fails 64 hd-list @lat
	[[ $errors == 'hd-list: no view has the name "lat" (did you mean "late"?)'* ]]
}

@test "the views of a new desk" {
	at 10:00 hd-set -q status=pending 2
	at 09:00 hd-list -H -c id @unassigned | same $'3\n4'
	none hd-list -H @late
	at 14:00 hd-list -H -c id @late | same $'1\n3\n4'
	at 12:00 hd-list -H -c id @today | same $'1\n3\n4'
	at 12:00 hd-list -H @waiting | same 2,two,requester,2026-03-02T10:00:00Z,,ana
	at 14:00 hd-list -H @struggling | same ana,desk,2,1,1
	printf 'login,capacity\nana,5\n' | hd-put agent
	at 12:00 fails 1 hd-list -H @struggling
	# a larger share of what ana has is late than in the team
	hd-assign -q -a bob 3 4
	at 13:00 hd-set -q status=pending 3 4
	at 14:00 hd-list -H -c login,late @struggling | same ana,1
}

@test "whose turn it is, and since when, now and as of an instant" {
	at 10:00 hd-set -q status=pending 2
	at 11:00 hd-set -q status=open 2
	at 11:30 hd-set -q status=hold 2
	at 12:00 hd-set -q status=solved 1
	turn() {
		hd-list -H -c id,awaits,awaits_since "$@"
	}
	at 13:00 turn | same '1,,
2,third party,2026-03-02T11:30:00Z
3,agent,2026-03-02T09:00:00Z
4,agent,2026-03-02T09:00:00Z'
	turn 2 --as-of 2026-03-02T09:30:00Z | same 2,agent,2026-03-02T09:00:00Z
	turn 2 --as-of 2026-03-02T10:30:00Z | same 2,requester,2026-03-02T10:00:00Z
	turn 2 --as-of 2026-03-02T11:10:00Z | same 2,agent,2026-03-02T11:00:00Z
	at 13:00 hd-list -H -c id awaits=agent 'awaits_since<now' | same $'3\n4'
}

@test "a view that can never work is refused, line by line" {
	printf '%s\n' name,kind,filter,columns,sort '12,,,,' 'agent,,,,' 'a b,,,,' \
		'x,agnet,,,' 'x,,stauts=new,,' 'x,,status=nwe,,' 'x,,,idd,' \
		'x,,,,foo' >bad.csv
	fails 65 hd-put view <bad.csv
	same 'hd-put: standard input:2: name: digits alone are the number of a ticket
hd-put: standard input:3: name: "agent" is a kind of record
hd-put: standard input:4: name: "a b" has a space or one of @ = < > ~ !
hd-put: standard input:5: kind: "agnet" is not a kind of record (did you mean "agent"?)
hd-put: standard input:6: filter: "stauts" is not a column of the kind ticket (did you mean "status"?)
hd-put: standard input:7: filter: status: "nwe" is not a known status (did you mean "new"?)
hd-put: standard input:8: columns: "idd" is not a column of the kind ticket (did you mean "id"?)
hd-put: standard input:9: sort: "foo" is not a column of the kind ticket' <<<"$errors"
	hd-list -H -c name view | same $'kb-review\nlate\nmine\nqueue\nstruggling\ntoday\nunassigned\nwaiting'
	hd-check
}

# whose: whoever runs the commands becomes an agent of the team desk
whose() {
	who=$(hd-list -H -c login -l 1 event)
	printf 'login,team,rights\n%s,desk,admin\n' "$who" | hd-put agent
}

@test "me and mine are whoever runs the command, and their team" {
	whose
	hd-assign -q -a me 3
	has 3 agent,team | same "$who,desk"
	hd-set -q team= agent= 4
	hd-assign -q -t mine 4
	has 4 agent,team | same ,desk
	hd-list -H -c id agent=me | same 3
	hd-list -H -c id agent!=me,ana | same 4
	hd-list -H -c id @mine | same 3
	hd-list -H -c id @queue | same 4
	hd-sla list -H -c ticket agent=me metric=resolution | same 3
	hd-report backlog -H agent=me | cut -d , -f 1 | same 1
	hd-list -H -c login agent team=mine | sort | same "$(printf '%s\n' ana bob "$who" | sort)"
	# in options, operands and records
	hd-set -q agent=me 1
	has 1 agent | same "$who"
	hd-new -s five agent=me team=mine | same 5
	has 5 agent,team | same "$who,desk"
	printf 'id,agent\n2,me\n' | hd-set -q
	has 2 agent | same "$who"
	hd-escalate -q -t mine -r 'mine' 4
	# the history has names
	none hd-log -H new=me
}

@test "with --as, me is that person" {
	hd-assign -q --as bob -a me 3
	hd-set -q --as ana team=mine agent=me 4
	hd-list -H -c id,agent 3 4 | same $'3,bob\n4,ana'
	fails 64 hd-assign -q --as nobody@example.org -a me 3
	printf 'address\nmaria@example.org\n' | hd-put contact
	fails 64 hd-assign --as maria@example.org -a me 3
	same 'hd-assign: "me" means whoever runs the command, but "maria@example.org" is no agent in use' <<<"$errors"
}

@test "me is nobody if whoever runs the command is no agent, or has no team" {
	local who

	who=$(hd-list -H -c login -l 1 event)
	fails 64 hd-list @mine
	same "hd-list: agent: \"me\" means whoever runs the command, but \"$who\" is no agent in use" <<<"$errors"
	fails 64 hd-set agent=me 1
	same "hd-set: agent: \"me\" means whoever runs the command, but \"$who\" is no agent in use" <<<"$errors"
	printf 'login\n%s\n' "$who" | hd-put agent
	fails 64 hd-list team=mine
	same "hd-list: team: \"mine\" means the team of \"$who\", who has none" <<<"$errors"
	none hd-list -H @mine
}

@test "what counts for all names nobody by me, and nothing is called so" {
	whose
	fails 65 hd-put policy <<<$'name,filter\nx,agent=me'
	same 'hd-put: standard input:2: filter: agent: "me" cannot be used here, where it would mean somebody else each time; name the agent' <<<"$errors"
	fails 65 hd-put goal <<<$'name,report,figure,period,filter,most\nx,backlog,open,month,team=mine,1'
	same 'hd-put: standard input:2: filter: team: "mine" cannot be used here, where it would mean somebody else each time; name the team' <<<"$errors"
	fails 65 hd-put target <<<$'policy,metric,priority,duration,steps\nstandard,resolution,1,4h,0 team=mine'
	[[ $errors == *'"mine" is not a known team'* ]]
	fails 65 hd-put agent <<<$'login\nme'
	same 'hd-put: standard input:2: login: "me" means whoever runs a command, or their team; choose another one' <<<"$errors"
	fails 65 hd-put team <<<$'name\nmine'
	same 'hd-put: standard input:2: name: "mine" means whoever runs a command, or their team; choose another one' <<<"$errors"
	hd-check
}
