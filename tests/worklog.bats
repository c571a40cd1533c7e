#!/usr/bin/env bats
# worklog: the time that was spent, written with notes and replies, and added up

load helper

# Two tickets of two organisations; ana and bia work on them.
setup() {
	fresh
	desk
	printf 'login,team\nana,desk\nbia,desk\n' | hd-put agent
	printf 'name\nAcme\nBolt\n' | hd-put organisation
	printf 'address,organisation\nann@acme.example,Acme\nbob@bolt.example,Bolt\n' | hd-put contact
	hd-new -q -s one -R ann@acme.example category=network
	hd-new -q -s two -R bob@bolt.example category=hardware
	hd-new -q -s three -R ann@acme.example category=network
}

# work: 25m, 90m, 5m and 90s, and an entry without a time
work() {
	hd-note -q --as ana --spent 25m -m looked 1
	hd-reply -q --as bia --spent 1h30m -m 'It works.' 1
	hd-note -q --as ana --spent 5m -m again 2 3
	printf 'id,body,spent,actor,at\n2,wire,90s,bia,2026-03-02T10:00Z\n2,none,,bia,2026-03-02T11:00Z\n' |
		hd-note -q
}

@test "notes and replies say how long the work took" {
	work
	run hd-list worklog -c ticket,at,agent,spent,kind,organisation
	same <<-END
		ticket,at,agent,spent,kind,organisation
		1,2026-03-02T09:00:00Z,ana,1500,note,Acme
		1,2026-03-02T09:00:00Z,bia,5400,message,Acme
		2,2026-03-02T09:00:00Z,ana,300,note,Bolt
		3,2026-03-02T09:00:00Z,ana,300,note,Acme
		2,2026-03-02T10:00:00Z,bia,90,note,Bolt
	END
	hd-list -H entry 2 kind=note -c spent | same $'300\n90\n""'
	hd-check
}

@test "the report adds up by agent, customer and category" {
	work
	HD_NOW=2026-03-03T09:00:00Z
	hd-report worklog | same $'entries,tickets,spent,per_ticket\n5,3,7590,2530'
	hd-report -H worklog -b agent | same $'ana,3,3,2100,700\nbia,2,2,5490,2745'
	hd-report -H worklog -b organisation | same $'Acme,3,2,7200,3600\nBolt,2,1,390,390'
	hd-report -H worklog -b requester,agent |
		same $'ann@acme.example,ana,2,2,1800,900\nann@acme.example,bia,1,1,5400,5400\nbob@bolt.example,ana,1,1,300,300\nbob@bolt.example,bia,1,1,90,90'
	hd-report -H worklog -b category | same $'hardware,2,1,390,390\nnetwork,3,2,7200,3600'
	hd-report -H worklog category=network -p day | same 2026-03-02,3,2,7200,3600
}

@test "what is taken back does not count" {
	work
	event=$(hd-list -H entry spent=5400 -c event)
	export HD_NOW=2026-03-03T09:00:00Z
	hd-undo -q "$event" 2>/dev/null
	hd-report -H worklog -b agent | same $'ana,3,3,2100,700\nbia,1,1,90,90'
	hd-list -H worklog agent=bia -c spent | same 90
	hd-list -H worklog agent=bia -c spent --withdrawn | same $'5400\n90'
	hd-check
}

@test "what is no time is refused" {
	fails 64 hd-note --spent soon -m x 1
	[[ $errors == 'hd-note: --spent: "soon" is not a length of time such as 25m'* ]]
	fails 64 hd-reply --spent 0m -m x 1
	fails 65 hd-note <<<$'id,body,spent\n1,x,-5m'
	[[ $errors == *'spent: "-5m" is not a length of time such as 25m' ]]
	run hd-list worklog
	[ "$status" -eq 1 ]
}

@test "hd-show says how long somebody worked, and a seal proves it" {
	at 10:10 hd-note -q --spent 25m -m 'Looked at it.' 1
	at 10:20 hd-reply -q --as ana --spent 1h -m 'Try this.' 1
	at 10:30 hd-show 1 | sed -n 3p | same 'from ann@acme.example (Acme)  created today 09:00  promised -  replies 1  spent 1h 25m'
	at 10:30 hd-show 1 | grep -o '· 25m\|· 1h' | same $'· 25m\n· 1h'
	at 10:30 hd-show --as-of 2026-03-02T10:15Z 1 | sed -n 3p | grep -o 'spent.*' | same 'spent 25m'
	at 10:30 hd-undo -q --last
	at 10:30 hd-show 1 | grep -o 'spent 25m' | same 'spent 25m'
	at 10:40 hd-check --seal -q
	sql 'UPDATE entry SET spent = 60 WHERE id = 1'
	at 10:50 apart hd-check
	[ "$status" = 65 ]
}
