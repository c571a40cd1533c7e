#!/usr/bin/env bats
# hd-split: entries of a ticket become a ticket of their own; hd-new --like.
# plain: 1

load helper

setup() {
	fresh
	desk
	printf 'login\nana\n' | hd-put agent
	echo hello >f.txt
	hd-new -q -s one -R u@x.org -m keyboard category=network tag=x priority=2
	at 09:10 hd-reply -q --as ana -m what --status pending 1
	at 09:20 hd-reply -q --from-requester -m 'The mouse, too' --attach f.txt 1
	at 09:30 hd-reply -q --as ana -m 'mouse sent' 1
	at 09:40 hd-reply -q --as ana -m 'keyboard sent' --status solved 1
}

figures() {
	hd-list -H -c id,created,status,subject,requester,replies,first_reply,solved,due
	hd-list -H clock -c ticket,metric,instance,state,started,due,ended,spent
	hd-list -H entry
}

@test "entries move with their instants, and the clocks of both are right" {
	figures >before
	at 10:00 hd-split 1 3 4 | same 2
	hd-list -H -c id,created,status,subject,requester,replies,first_reply,category,tag,priority |
		same '1,2026-03-02T09:00:00Z,solved,one,u@x.org,2,2026-03-02T09:10:00Z,network,x,2
2,2026-03-02T09:20:00Z,open,"The mouse, too",u@x.org,1,2026-03-02T09:30:00Z,network,x,2'
	hd-list -H entry -c ticket,at,author,role,body -S at | same '1,2026-03-02T09:00:00Z,u@x.org,requester,keyboard
1,2026-03-02T09:10:00Z,ana,agent,what
2,2026-03-02T09:20:00Z,u@x.org,requester,"The mouse, too"
2,2026-03-02T09:30:00Z,ana,agent,mouse sent
1,2026-03-02T09:40:00Z,ana,agent,keyboard sent'
	hd-list -H clock -c ticket,state,started,ended metric=first_reply |
		same $'1,met,2026-03-02T09:00:00Z,2026-03-02T09:10:00Z\n2,met,2026-03-02T09:20:00Z,2026-03-02T09:30:00Z'
	# the question about the mouse makes nobody wait in ticket 1
	none hd-list -H clock ticket=1 metric=next_reply
	mkdir out
	hd-show --save out 2 | same out/f.txt
	diff f.txt out/f.txt
	hd-list -H link | same 1,relates,2
	hd-show --as-of 2026-03-02T09:50:00Z 1 | grep -cE '^(today|Mon 2 Mar) 09:' | same 5
	hd-check
	hd-check --recount
	hd-undo -q --last 2>/dev/null
	figures | diff before -
	hd-list -H attachment -c entry,ticket | same 3,1
	hd-check
	hd-check --recount
}

@test "what is no entry of the ticket, or began it, does not move" {
	hd-new -q -s two -m x
	says 65 hd-split <<-'END'
		1 1|entry 1 is the one that the ticket began with; it stays
		1 2 6|ticket 1 has no entry 6
		1 two|two: "two" is not the number of an entry
		9 2|no ticket has the id 9
	END
	fails 64 hd-split
	fails 64 hd-split one 2
	none hd-list -H link
	hd-split -n 1 2 | cut -d , -f 2,4 | grep subject | same subject,what
	hd-list -H entry -c id 'body~mouse' | at 10:00 hd-split -s Mouse 1 | same 3
	hd-list -H -c subject 3 | same Mouse
	: | hd-split 1
	hd-check
}

@test "a ticket like another one" {
	hd-set -q watcher=ana requesters=v@x.org agent=ana 1
	at 10:00 hd-new --like 1 -s new tag= -m text | same 2
	hd-list -H -c subject,status,category,priority,tag,requester,requesters,watcher,agent,created 2 |
		same new,new,network,2,x,u@x.org,v@x.org,ana,,2026-03-02T10:00:00Z
	hd-new -q --like 1 tag=y </dev/null
	has 3 subject,tag,body | same one,y,
	fails 65 hd-new --like 9
	same 'hd-new: no ticket has the id 9' <<<"$errors"
}
