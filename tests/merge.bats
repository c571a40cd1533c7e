#!/usr/bin/env bats
# hd-merge: tickets that go on in another one; watchers and further requesters.
# plain: 1

load helper

setup() {
	fresh
	desk
	printf 'login\nana\n' | hd-put agent
	for i in 1 2 3 4; do
		at "09:0$i" hd-new -q -s "t$i" -R "u$i@x.org" -m "text $i"
	done
}

people() {
	hd-list -H -c id,status,merged,requesters,watcher "$@"
}

@test "watchers and requesters change as tags do, and become contacts" {
	hd-set -q watcher+='Bob <B@x.org>' watcher+=ana requesters+='u9@x.org U1@x.org' 3
	hd-new -q -s five watcher='z@x.org A@x.org' </dev/null
	people 3 5 | same '3,new,,u1@x.org u9@x.org,ana b@x.org
5,new,,,a@x.org z@x.org'
	hd-set -q watcher-=b@x.org 3
	hd-list -H -c id watcher=ana | same 3
	hd-list -H -c address contact | same 'a@x.org
b@x.org
u1@x.org
u2@x.org
u3@x.org
u4@x.org
u9@x.org
z@x.org'
	# whoever is among the requesters writes as one
	printf 'id,actor,body\n3,U9@x.org,hello\n3,x@x.org,hello\n' | hd-reply -q
	hd-list entry -H -c author,role ticket=3 body=hello | same $'u9@x.org,requester\nx@x.org,agent'
	hd-erase -q contact u9@x.org
	hd-list -H -c requesters 3 | grep -x 'erased-[0-9]* u1@x.org'
	hd-check
}

@test "requesters and watchers follow, and messages arrive at the end of the chain" {
	hd-set -q requesters=u9@x.org watcher=w@x.org 3
	at 10:00 hd-merge 2 3 | same 3
	at 10:00 hd-merge 2 3
	at 10:30 hd-merge 1 2 | same 2
	at 11:00 hd-reply --from-requester -m late 3 | same 1
	at 11:00 hd-note -m noted 2 | same 1
	at 12:00 hd-list -H -c ticket,author,role,body entry id=5,6 | same "1,u3@x.org,requester,late
1,$(id -un),agent,noted"
	people | same '1,new,,u2@x.org u3@x.org u9@x.org,w@x.org
2,merged,1,u3@x.org u9@x.org,w@x.org
3,merged,2,u9@x.org,w@x.org
4,new,,,'
	hd-list -H -c ticket,action,reason event action=merge | same '3,merge,
2,merge,ticket 3 goes on here
2,merge,
1,merge,ticket 2 goes on here'
	at 12:00 hd-show 1 | grep '^today' | same "today 09:01  u1@x.org (requester)
today 09:02  u2@x.org (requester)  #2
today 09:03  u3@x.org (requester)  #3
today 11:00  u3@x.org (requester)
today 11:00  $(id -un) (note)"
	at 12:00 hd-show --as-of 2026-03-02T10:15:00Z 2 | grep -c '^today' | same 2
	# a message of before the merger belongs to the ticket that it was sent to
	printf 'id,at,role,body,msg\n3,2026-03-02T09:30:00Z,requester,early,m1\n3,2026-03-02T11:30:00Z,requester,again,m2\n' >msgs
	hd-reply -q --key msg --at 2026-03-02T12:00:00Z <msgs 2>/dev/null || :
	at 12:00 hd-reply -q --key msg <msgs 2>/dev/null
	at 12:00 hd-reply -q --key msg <msgs
	hd-list -H -c ticket,body entry key!= | same $'1,again\n3,early'
	hd-check
	hd-check --recount
}

@test "mergers that cannot be, and a status without a target, are refused everywhere" {
	hd-merge -q 2 3
	says 65 hd-merge <<-'END'
		3 4|4: merged: ticket 3 was merged into ticket 2; name that one
		4 4|4: merged: a ticket cannot be merged into itself
		9 4|4: merged: no ticket has the id 9
		1 9|9: no ticket has this id
		--undo 4|4: hd-merge has not merged this ticket
	END
	fails 64 hd-merge
	fails 64 hd-merge x
	want='status: "merged" needs the ticket that this one goes on in (see hd-merge)'
	says <<-END
		65|hd-set status=merged 4|hd-set: 4: $want
		65|hd-reply -m x --status merged 4|hd-reply: 4: $want
		65|hd-new -s x status=merged|hd-new: $want
		65|hd-set merged= 3|hd-set: 3: $want
		65|hd-set status=open merged=1 4|hd-set: 4: merged: a ticket with the status "open" goes on itself
		65|hd-new -s x merged=1|hd-new: merged: a ticket with the status "new" goes on itself
	END
	printf 'id,status,at\n4,merged,2026-03-02T09:10:00Z\n' >told
	fails 65 hd-set --history <told
	[[ $errors == *'status: the past cannot tell that a ticket goes on in another one (see hd-merge)'* ]]
	hd-list -H -c id state=merged | same 3
	hd-new -q -s known status=merged merged=1 </dev/null
	people 5 | same 5,merged,1,,
	printf 'old,new\nmerged,open\n' | hd-put transition
	hd-set -q status=open 3
	people 3 | same 3,open,,,
	hd-check
}

@test "mergers are planned, and undone to the same figures" {
	figures() {
		people
		hd-list -H clock -c ticket,metric,state,due,ended
		hd-report sla -H
		hd-report volume -H
	}
	figures >before
	hd-merge -n 1 4 >plan
	hd-set <plan
	people 1 4 | same $'1,new,,u4@x.org,\n4,merged,1,,'
	hd-merge -q --undo 4
	people 4 | same 4,new,,,
	hd-set -q requesters= 1
	figures | diff before -
	hd-list -H -c id state=new id!=1 | hd-merge -q 1
	hd-note -q -m between 4
	for i in 2 3; do
		fails 65 hd-merge --undo "$i"
		[[ $errors == *'later events stand on it'* ]]
	done
	hd-merge 4 --undo 3 2 | same $'4\n3\n2'
	figures | diff before -
	hd-list -H -c ticket entry body=between | same 1
	hd-merge -q 1 2 && hd-undo -q --last && hd-undo -q --last
	people 2 | same 2,merged,1,,
	fails 65 hd-undo "$(hd-list -H event ticket=1 action=new -c id)"
	hd-check
	hd-check --recount
}
