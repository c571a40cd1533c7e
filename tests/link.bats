#!/usr/bin/env bats
# hd-link: tickets that belong together.

load helper

setup() {
	fresh
	desk
	printf 'subject\none\ntwo\nthree\nfour\n' | hd-new -q
}

links() {
	hd-list -H link "$@"
}

@test "links are kept once, from whichever side they are written" {
	hd-link 1 blocks 2 3 | same $'1\n1'
	hd-link 2 blocked-by 1
	hd-link 3 parent 2 | same 3
	hd-link 2 child 4 | same 2
	hd-link 4 relates 1 | same 4
	hd-link 1 relates 4
	hd-link 1 duplicated-by 2 -o csv -c id,subject | same $'id,subject\n1,one'
	printf 'ticket,link,other\n1,causes,#4\n1,blocks,2\n' | hd-link -o csv -H | same 1,1,causes,#4
	links | same '1,blocks,2
1,blocks,3
1,relates,4
2,duplicates,1
3,parent,2
4,caused-by,1
4,parent,2'
	hd-list -H event kind=link -c id | wc -l | same 7
	hd-list -H -c id,parent,children,blocked | same '1,,0,no
2,,2,yes
3,2,0,yes
4,2,0,no'
	hd-list -H -c id parent=2 blocked=no | same 4
	hd-check
}

@test "circles, a second parent and tickets that are not there are refused" {
	hd-link -q 1 blocks 2
	hd-link -q 2 blocks 3
	hd-link -q 1 parent 2
	hd-link -q 3 relates 1
	says 65 hd-link <<-'END'
		3 blocks 1|1: links of the sort blocks lead from ticket 1 to ticket 3 already; this one would close a circle
		2 blocks 1|1: links of the sort blocks lead from ticket 1 to ticket 2 already; this one would close a circle
		2 child 1 2|2: a ticket cannot be linked with itself
		3 child 1|1: ticket 1 has the parent 2 already; remove that link first
		1 blocks 9|9: other: no ticket has the id 9
		9 blocks 1|1: ticket: no ticket has the id 9
		1 hits 2|2: link: "hits" is not one of parent,relates,duplicates,caused-by,blocks,child,duplicated-by,causes,blocked-by
		1 blocks two|two: "two" is not an id
		--remove 1 blocks 3|3: there is no such link
	END
	fails 64 hd-link 1 blocks
	fails 64 hd-link one blocks 2
	printf 'ticket,link,other\n1,blocks,4\n1,blocks,x\n' >bad.csv
	fails 65 hd-link <bad.csv
	same 'hd-link: standard input:3: other: "x" is not the number of a ticket' <<<"$errors"
	printf 'ticket,other\n1,4\n' >bad.csv
	fails 65 hd-link <bad.csv
	same 'hd-link: standard input:2: link: is needed' <<<"$errors"
	hd-list event -H kind=link -c id | wc -l | same 4
	hd-link -k 4 blocks 1 9 2>/dev/null || same 1 <<<"$?"
	links link=blocks | same $'1,blocks,2\n2,blocks,3\n4,blocks,1'
}

@test "a link that is removed was there before, and may come back" {
	at 09:00 hd-link -q 1 blocks 2
	at 09:00 hd-link -q 2 parent 3
	at 10:00 hd-link -q --remove 1 blocks 2
	at 11:00 hd-link -q 2 blocked-by 1
	at 12:00 hd-link -q --remove 2 blocked-by 1
	at 12:00 hd-link -q --remove 1 blocks 2
	at 12:30 hd-set -q status=solved 1
	links | same 2,parent,3
	for time in 09:30,yes 10:30,no 11:30,yes 12:15,no; do
		hd-list -H -c blocked 2 --as-of "2026-03-02T${time%,*}Z" | same "${time#*,}"
	done
	at 13:00 hd-link -q 1 blocks 2
	at 13:00 hd-list -H -c blocked 2 | same no
	at 13:00 hd-show 2 | grep '#[0-9],' | same 'parent        #3, new: three
blocked-by    #1, solved: one'
	hd-log -H -c action,reason,old 1 | sed -n 2,3p | same $'put,1 blocks 2,\ndrop,1 blocks 2,'
	hd-check
}

@test "links are planned, undone, and part of what seals prove" {
	hd-link -n 1 blocks 2 >plan
	none links
	hd-set <plan
	links | same 1,blocks,2
	hd-link -q -n --remove 1 blocks 2 >plan
	hd-set <plan
	none links
	hd-undo -q --last
	links | same 1,blocks,2
	hd-undo -q --last
	none links
	hd-link -q 2 child 1
	fails 65 hd-undo "$(hd-list -H event ticket=2 action=new -c id)"
	same 'hd-undo: 2: ticket 1 has a link with it; remove that first (hd-link --remove)' <<<"$errors"
	hd-check -q --seal
	hd-check
	hd-drop link 1,parent,2
	none links
	hd-undo -q "$(hd-list -H event ticket=2 action=new -c id)"
	fails 65 hd-link 1 blocks 2
	same 'hd-link: 2: other: the ticket was withdrawn (hd-undo)' <<<"$errors"
	hd-check
	hd-copy out
	hd-copy out "$(db other)"
}

@test "a picture of links" {
	hd-link -q 1 blocks 2
	hd-link -q 3 relates 4
	hd-set -q 'subject=say "x\y"' 4
	hd-set -q status=solved 3
	hd-link --dot 2 | same 'digraph tickets {
	node [shape=box];
	1 [label="#1 one\nnew"];
	1 -> 2 [label="blocks"];
	2 [label="#2 two\nnew"];
}'
	hd-link --dot | sed -n '/^	[34]/p' | same '	3 [label="#3 three\nsolved", style=dashed];
	3 -> 4 [label="relates", dir=none];
	4 [label="#4 say \"x\\y\"\nnew"];'
	fails 65 hd-link --dot 9
	fails 64 hd-link --dot --remove 1
}
