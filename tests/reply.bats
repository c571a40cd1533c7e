#!/usr/bin/env bats
# hd-reply: answers to the requester, and what the requester says.

load helper

me=$(id -un)

setup() {
	fresh
	desk
	hd-new -q -s s -R ana@example.org -m "It burns."
}

@test "an answer takes up a new ticket and stops the clock of the first reply" {
	run at 09:20:00 hd-reply -m "Water is coming" 1
	same 1
	has 1 status,first_reply,replies,updated | same open,2026-03-02T09:20:00Z,1,2026-03-02T09:20:00Z
	hd-sla --all -H metric=first_reply -c state,spent,ended | same met,1200,2026-03-02T09:20:00Z
	at 09:30:00 hd-reply -q -m "More water" 1
	has 1 first_reply,replies | same 2026-03-02T09:20:00Z,2
	run hd-list entry -c ticket,at,kind,author,role,body
	same <<-END
		ticket,at,kind,author,role,body
		1,2026-03-02T09:00:00Z,message,ana@example.org,requester,It burns.
		1,2026-03-02T09:20:00Z,message,$me,agent,Water is coming
		1,2026-03-02T09:30:00Z,message,$me,agent,More water
	END
	hd-check
}

@test "the text comes from standard input, too" {
	printf 'first\r\nsecond\n\n' | hd-reply -q 1
	run hd-list -o json entry role=agent -c body
	same '{"body":"first\nsecond"}'
}

@test "the text comes from the editor, which stands on the terminal" {
	export EDITOR="$PWD/editor"
	printf '%s\n' '#!/bin/sh' 'echo "from the editor" >"$1"' >editor
	chmod +x editor
	hd-reply -q -e 1
	hd-list -H entry role=agent -c body | same "from the editor"
	printf '%s\n' '#!/bin/sh' 'exit 1' >editor
	fails 69 hd-reply -e 1
	has 1 replies | same 1
}

@test "an editor that takes the file away leaves no text to be kept" {
	printf '%s\n' '#!/bin/sh' 'rm "$1"' >editor
	chmod +x editor
	EDITOR=$PWD/editor fails 74 hd-reply -e 1
	[[ $errors == *": No such file or directory" ]]
}

@test "a text of more than 16 MiB is refused" {
	head -c 16777217 /dev/zero | tr '\0' x >text
	fails 65 hd-reply 1 <text
	[ "$errors" = "hd-reply: standard input: is longer than 16 MiB" ]
}

@test "one answer to several tickets" {
	hd-new -q -s t
	run hd-reply -m "All fixed" 1 2
	same $'1\n2'
	hd-list -H entry role=agent -c ticket,body | same $'1,All fixed\n2,All fixed'
}

@test "--status says what the ticket is afterwards, in the same event" {
	at 09:20:00 hd-reply -q -m "Try now" --status pending 1
	has 1 status,replies | same pending,1
	run hd-log -H -c event,action,field,old,new 1
	same <<-'END'
		1,new,,,
		2,reply,status,new,pending
	END
	at 09:30:00 hd-reply -q -m "Done" --status solved 1
	has 1 status,solved | same solved,2026-03-02T09:30:00Z
	fails 65 hd-reply -m x --status new 1
	[[ $errors == "hd-reply: 1: status: solved cannot become new"* ]]
	has 1 replies | same 2
}

@test "the requester's answer opens what waits, is held or was solved" {
	for status in pending hold solved; do
		hd-new -q -s "$status" -R ana@example.org
		id=$(hd-list -H -c id -l 1 -S -id)
		at 10:00:00 hd-set -q status=$status "$id"
		at 11:00:00 hd-reply -q --from-requester -m "Still burning" "$id"
		has "$id" status,replies | same open,0
	done
	has "$id" reopens,solved | same 1,
	hd-list -H entry role=requester ticket="$id" -c author,body | same "ana@example.org,Still burning"
	hd-check
}

@test "the requester's answer leaves what is new or open" {
	hd-reply -q --from-requester -m "And it smokes" 1
	has 1 status,replies,first_reply | same new,0,
	hd-set -q status=open 1
	hd-reply -q --from-requester -m "Hello?" 1
	has 1 status | same open
}

@test "the requester's answer to a closed ticket is kept and does not open it" {
	hd-set -q status=closed 1
	hd-reply -q --from-requester -m "Thanks" 1
	has 1 status,reopens | same closed,0
	hd-list -H entry -c body | tail -n 1 | same Thanks
}

@test "an answer of an agent leaves what waits" {
	hd-set -q status=pending 1
	hd-reply -q -m "Any news?" 1
	has 1 status,replies | same pending,1
}

@test "reopened, the ticket has a new clock and the old one still counts" {
	at 10:00:00 hd-set -q status=solved 1
	at 11:00:00 hd-reply -q --from-requester -m "No" 1
	run hd-sla --all -H metric=resolution -c instance,state,started,due -S instance
	same <<-'END'
		1,met,2026-03-02T09:00:00Z,2026-03-05T09:00:00Z
		2,running,2026-03-02T11:00:00Z,2026-03-05T11:00:00Z
	END
	has 1 due | same 2026-03-02T14:00:00Z	# nobody has replied: one hour stood still
}

@test "the channel is recorded and must be known" {
	hd-reply -q -m x --channel phone 1
	hd-list -H entry role=agent -c channel | same phone
	fails 64 hd-reply -m x --channel phnoe 1
	[ "$errors" = 'hd-reply: --channel: "phnoe" is not a known channel (did you mean "phone"?)' ]
	has 1 replies | same 1
}

@test "files come with an answer" {
	printf hello >f.txt
	hd-reply -q -m "See file" --attach f.txt 1
	hd-list -H attachment -c entry,ticket,name,size | same 2,1,f.txt,5
	fails 66 hd-reply -m x --attach nowhere 1
	has 1 replies | same 1
	hd-reply -q --attach f.txt 1
	has 1 replies | same 2
}

@test "records bring their texts, authors, roles and instants" {
	hd-new -q -s t -R bo@example.org
	run hd-reply <<-'END'
		id,body,at,actor,role,channel,status
		1,"two
		lines",2026-03-02T10:00:00Z,ana,agent,phone,pending
		1,thanks,2026-03-02T11:00:00Z,,requester,,
		2,hello,2026-03-02T11:00:00Z,bia,,,
	END
	same $'1\n1\n2'
	run hd-list -o json entry 'id>1' -c ticket,at,author,role,channel,body
	same <<-'END'
		{"ticket":1,"at":"2026-03-02T10:00:00Z","author":"ana","role":"agent","channel":"phone","body":"two\nlines"}
		{"ticket":1,"at":"2026-03-02T11:00:00Z","author":"ana@example.org","role":"requester","channel":null,"body":"thanks"}
		{"ticket":2,"at":"2026-03-02T11:00:00Z","author":"bia","role":"agent","channel":null,"body":"hello"}
	END
	hd-list -H -c status,replies,first_reply | same $'open,1,2026-03-02T10:00:00Z\nopen,1,2026-03-02T11:00:00Z'
	hd-check
}

@test "--sort adds records in the order of their instants, with fractions" {
	hd-new -q -s t -R bo@example.org created=2026-03-01
	run hd-reply --sort <<-'END'
		id,at,role,actor,body
		2,2026-03-02T08:00:00.5Z,requester,,third
		2,2026-03-02T08:00:00.25Z,agent,ana,second
		1,2026-03-02T10:00:00Z,agent,ana,other
		2,2026-03-02T07:00:00Z,requester,,first
	END
	[ "$status" -eq 0 ]
	same $'2\n1'
	hd-list entry ticket=2 'id>1' -H -c body | same $'first\nsecond\nthird'
	has 2 first_reply,replies | same 2026-03-02T08:00:00Z,1
	run hd-reply --sort -o csv -c id,at,replies <<-'END'
		id,at,role,actor,body
		2,2026-03-02T08:30:00Z,agent,ana,fifth
		2,2026-03-02T08:20:00Z,agent,ana,fourth
	END
	same $'id,at,replies\n2,2026-03-02T08:20:00Z,2\n2,2026-03-02T08:30:00Z,3'
	fails 64 hd-reply --sort -m x 1
	fails 64 hd-reply --sort --rejects bad </dev/null
	hd-check
}

@test "--sort -k leaves out what is wrong, and names its line" {
	run hd-reply --sort -k <<-'END'
		id,at,role,body
		1,2026-03-02T11:00:00Z,agent,late
		1,2026-03-02T10:00:00Z,boss,early
	END
	[[ $output == *'standard input:3: role: "boss" is neither agent nor requester'* ]]
	has 1 replies,first_reply | same 1,2026-03-02T11:00:00Z
}

@test "one bad record keeps all others out; -k puts it aside" {
	cat >in <<-'END'
		id,body
		1,good
		9,lost
		1,
	END
	fails 65 hd-reply <in
	output=$errors same <<-'END'
		hd-reply: standard input:3: no ticket has the id 9
		hd-reply: standard input:4: there is no text; use -m, -e or standard input
	END
	has 1 replies | same 0
	fails 1 hd-reply -k --rejects out <in
	has 1 replies | same 1
	printf 'id,body\n9,lost\n1,\n' | diff out -
}

@test "an answer without a text is none" {
	fails 65 hd-reply 1
	fails 65 hd-reply -m '' 1
	fails 65 hd-reply -m '  ' 1
	[ "$errors" = "hd-reply: 1: there is no text; use -m, -e or standard input" ]
	has 1 replies,status | same 0,new
}

@test "texts that are not UTF-8 are refused, from every side" {
	fails 64 hd-reply -m $'\377' 1
	printf 'a\0b' >text
	fails 65 hd-reply 1 <text
	printf 'id,body\n1,\377\n' >text
	fails 65 hd-reply <text
	has 1 replies | same 0
}

@test "an answer cannot lie before the ticket's last event" {
	at 10:00:00 hd-reply -q -m x 1
	fails 65 hd-reply --at 2026-03-02T09:59:59Z -m y 1
	[[ $errors == *"is before the ticket's last event, 2026-03-02T10:00:00Z" ]]
	has 1 replies | same 1
}

@test "-n prints what would change and writes nothing" {
	run hd-reply -n -m x 1
	[ "$status" -eq 0 ]
	same $'id,field,old,new,at,actor,reason,kind,name\n1,status,new,open,,,,,'
	has 1 status,replies | same new,0
	hd-list -H entry -c id | wc -l | same 1
}

@test "unknown columns and roles of records are refused" {
	fails 65 hd-reply <<<$'id,text\n1,x'
	[[ $errors == 'hd-reply: standard input:1: unknown column "text"'* ]]
	fails 65 hd-reply <<<$'id,body,role\n1,x,boss'
	[ "$errors" = 'hd-reply: standard input:2: role: "boss" is neither agent nor requester' ]
}

@test "who wrote, the channel and the text of a record have their forms" {
	desk
	printf 'subject,requester\na,joe@example.org\n' | hd-new -q
	printf '%s\n' id,actor,role,channel,body \
		$'1,"Joe <Joe@Example.org> ",requester,WEB,"\357\273\277 a "' | hd-reply -q
	hd-list -H entry -c author,channel,body | same 'joe@example.org,web, a '
	fails 65 hd-reply <<<$'id,body\n1,\302\240\342\200\213'
	[[ $errors == *"there is no text"* ]]
	hd-check
}

@test "with --key a history of messages and notes can be loaded again" {
	desk
	hd-new -q -s a
	HD_NOW=2026-03-01T09:00:00Z hd-new -q -s b
	printf '%s\n' msg,ticket,at,actor,body,status \
		m-1,2,2026-03-01T10:00:00Z,ana,first,open \
		m-2,2,2026-03-01T11:00:00Z,ana,second,solved >m.csv
	printf 'msg,ticket,at,body\nn-1,2,2026-03-01T12:00:00Z,a note\n' >n.csv
	hd-reply --key msg <m.csv | same $'2\n2'
	hd-note --key msg <n.csv | same 2
	dump >before
	hd-reply --key msg <m.csv | same ''
	hd-note --key msg <n.csv | same ''
	dump | sed /commit_token/d >after
	sed -i /commit_token/d before
	diff before after
	hd-list -H entry -c key,kind,body | same $'m-1,message,first\nm-2,message,second\nn-1,note,a note'
	# a file that has grown, with blanks around a key
	sed 's/m-1/" m-1 "/' m.csv >m2.csv
	echo 'm-3,2,2026-03-01T13:00:00Z,ana,third,' >>m2.csv
	hd-reply --key msg <m2.csv | same 2
	hd-list -H entry -c key | same $'m-1\nm-2\nn-1\nm-3'
	hd-check
}

@test "a known key that says something new is told, and changes nothing" {
	desk
	hd-new -q -s a
	printf 'msg,id,actor,body\nk,1,ana,one\nl,1,ana,two\n' | hd-reply -q --key msg
	hd-list entry >before
	run --separate-stderr hd-reply --key msg <<<$'msg,id,body\nk,1,one\nl,1,too'
	[ "$status:$output" = 0: ]
	[ "$stderr" = 'hd-reply: a record with a known key says something new ("l": body); known messages and notes are never changed; write new ones' ]
	run --separate-stderr hd-reply --key msg <<<$'msg,id,actor,channel,body\nk,1,ana,phone,one\nl,1,leo,,two'
	[ "$status:$output" = 0: ]
	[ "$stderr" = 'hd-reply: 2 records with known keys say something new, first "k": channel; known messages and notes are never changed; write new ones' ]
	hd-list entry | diff before -
}

@test "--key: one key for two records, for another ticket, and none" {
	desk
	hd-new -q -s a
	hd-new -q -s b
	printf 'msg,id,body\nk,1,one\nk,1,two\n' >t.csv
	fails 65 hd-reply --key msg <t.csv
	[ "$errors" = 'hd-reply: standard input:3: --key: another record of this input has the key "k" and other content' ]
	none hd-list -H entry
	fails 1 hd-reply -k --rejects bad --key msg <t.csv
	printf 'msg,id,body\nk,1,two\n' | diff - bad
	# known by now: the first one says what is there, the second one differs
	fails 65 hd-reply --key msg <t.csv
	printf 'msg,id,body\nk,1,one\nk,1,one\n' | hd-reply -q --key msg
	for record in k,2,one 'k,1,one'; do
		command=hd-reply
		[ "$record" = k,2,one ] || command=hd-note
		fails 65 "$command" --key msg <<<$'msg,id,body\n'"$record"
		[[ $errors == *'an entry of another ticket, or of another kind, has the key "k"' ]]
	done
	fails 65 hd-reply --key msg <<<$'msg,id,body\n,1,x'
	[ "$errors" = 'hd-reply: standard input:2: --key: the column "msg" is empty' ]
	fails 65 hd-reply --key msg <<<$'id,body\n1,x'
	[ "$errors" = 'hd-reply: standard input:1: --key: the input has no column "msg"' ]
	fails 65 hd-reply --key key <<<$'key,body\nk,x'
	[[ $errors == *'the column key names the ticket'* ]]
	fails 64 hd-reply --key msg -m x 1
	[[ $errors == *'--key is for records of a file or of standard input'* ]]
	printf 'key,id,body\nm,1,x\n' | hd-reply -q --key key
	hd-list -H entry -c ticket,key,body | same $'1,k,one\n1,m,x'
	hd-check
}

# ----------------------------------------------------------------- who speaks

@test "--as names an agent, a contact or the system, in the form of its record" {
	printf 'login\nbia\nold\n' | hd-put agent
	hd-drop agent old
	hd-new -q -s a -R joe@example.org
	hd-new -q -s b -R ann@example.org
	for name in '' ' ' $'\t' $'\xc2\xa0' $'\xe2\x80\x8b' $'bi\xe2\x80\x8ba' nobody "$USER." old joe; do
		fails 64 hd-reply -q --as "$name" -m x 1
		fails 64 hd-set -q --as "$name" level=2 1
		fails 64 hd-put --as "$name" team <<<$'name\nx'
		fails 64 hd-kb add --as "$name" --title t -m x
	done
	fails 64 hd-set --as bai level=2 1
	same 'hd-set: --as: "bai" is neither an agent, nor a contact, nor system (did you mean "bia"?)' <<<"$errors"
	fails 64 hd-set --as old level=2 1
	same 'hd-set: --as: agent "old" is retired' <<<"$errors"
	fails 64 hd-set --as '' level=2 1
	[[ $errors == 'hd-set: --as: the name is empty'* ]]
	hd-list -H event action=reply | same '' || [ $? -eq 1 ]
	hd-set -q --as BIA level=2 1
	hd-set -q --as Joe@Example.org level=3 1
	hd-set -q --as system priority=1 1
	hd-list -H event action=set -c actor | same $'bia\njoe@example.org\nsystem'
	# a login that is no agent may run commands
	hd-set -q priority=2 1
	hd-reply -q -m x 1
	hd-list -H -c replies 1 | same 1
}

@test "the requester, other contacts and the system do not answer for the desk" {
	printf 'login\nbia\n' | hd-put agent
	hd-new -q -s a -R joe@example.org	# 2
	hd-new -q -s b -R bia			# 3
	hd-new -q -s c -R ann@example.org
	hd-reply -q --as joe@example.org -m 'Still no sound' 2
	hd-reply -q --as ann@example.org -m 'Here, too' 2
	hd-reply -q --as system -m 'We are away' 2
	hd-list -H entry ticket=2 -c author,role | same $'joe@example.org,requester\nann@example.org,requester\nsystem,system'
	hd-list -H -c id,first_reply,replies 2 | same 2,,0
	# an agent is an agent, in a ticket of their own too
	hd-reply -q --as bia -m 'Found it' 3
	hd-list -H -c replies 3 | same 1
	# the requester opens a ticket that waits
	hd-set -q status=pending 2
	hd-reply -q --as joe@example.org -m 'It is box 3' 2
	hd-list -H -c status 2 | same open
	# a new ticket without a requester
	hd-new -q -s d -m x --as joe@example.org
	hd-list -H entry ticket=5 -c author,role | same joe@example.org,requester
	hd-check
}

@test "who works on the desk is no requester, though a contact is called the same" {
	printf 'address\n%s\n' "$(id -un)" | hd-put contact
	hd-reply -q -m x 1
	hd-list -H entry ticket=1 author="$(id -un)" -c role | same agent
}

@test "the actor of a record stays as written; role, else the requester, decides the side" {
	hd-new -q -s a -R joe@example.org
	hd-reply -q <<-'END'
		id,actor,role,body
		2,Helga (night shift),,one
		2,Joe@Example.org,,two
		2,joe@example.org,agent,three
		2,Helga,requester,four
	END
	run hd-list -H entry ticket=2 -c author,role,body
	same <<-'END'
		Helga (night shift),agent,one
		joe@example.org,requester,two
		joe@example.org,agent,three
		Helga,requester,four
	END
	hd-list -H -c replies 2 | same 2
	for name in ' ' $'\xc2\xa0' $'\xe2\x80\x8b' $'a\xe2\x80\xaeb'; do
		fails 65 hd-reply <<<"id,actor,body"$'\n'"1,$name,x"
		[[ $errors == 'hd-reply: standard input:2: actor: the name '* ]]
		fails 65 hd-set <<<"id,field,new,actor"$'\n'"1,level,2,$name"
	done
	printf 'id,actor,body\n1,,x\n' | hd-reply -q
	printf 'subject,actor,body\nz,Helga,x\n' | hd-new -q
	hd-list -H entry ticket=3 -c author,role | same Helga,agent
	hd-check
}

@test "an article answers, in the language of the requester, and is remembered" {
	hd-kb add -q --title "VPN error 809" --language en --state public -m "Open UDP ports."
	hd-kb add -q --title "Erro 809 da VPN" --language pt-BR --state public --translation-of 1 -m "Abra as portas."
	hd-kb add -q --title "Fehler 809" --language de --translation-of 1 -m "..."
	hd-put contact <<<$'address,language\nbia@example.org,pt\njan@example.org,de\nann@example.org,en-GB'
	hd-set -q requester=bia@example.org 'subject=Tunnel of bia' 1
	for who in jan ann eva; do
		hd-new -q -s "Tunnel of $who" -R "$who@example.org" -m "It is down."
	done
	hd-reply --article 1 1 2 3 | same $'1\n2\n3'
	hd-reply -q --article 2 -m "Hello Eva," 4
	run hd-list -H entry role=agent -o json -c ticket,body
	same <<-'END'
		{"ticket":1,"body":"Erro 809 da VPN\n\nAbra as portas."}
		{"ticket":2,"body":"VPN error 809\n\nOpen UDP ports."}
		{"ticket":3,"body":"VPN error 809\n\nOpen UDP ports."}
		{"ticket":4,"body":"Hello Eva,\n\nErro 809 da VPN\n\nAbra as portas."}
	END
	run hd-list lesson -H -o line -c article,ticket,source,question
	same <<-'END'
		2	1	reply	Tunnel of bia\nIt burns.
		1	2	reply	Tunnel of jan\nIt is down.
		1	3	reply	Tunnel of ann\nIt is down.
		2	4	reply	Tunnel of eva\nIt is down.
	END
	hd-kb search -H -c id -l 1 "tunnel of ann" | same 1
	hd-reply -q --status solved <<<$'id,body\n1,Bye' --article 1
	hd-list -H entry role=agent -o json -c body -S -id -l 1 | same '{"body":"Bye\n\nErro 809 da VPN\n\nAbra as portas."}'
	hd-check
}

@test "only public articles are sent" {
	hd-kb add -q --title b -m c
	fails 65 hd-reply --article 1 1
	[ "$errors" = "hd-reply: 1: article 1 is not public; publish it with 'hd-kb edit --state public 1'" ]
	hd-drop article 1
	fails 65 hd-reply --article 1 1
	[ "$errors" = "hd-reply: 1: article 1 is retired" ]
	fails 65 hd-reply --article 7 1
	[ "$errors" = "hd-reply: 1: no article has the id 7" ]
	fails 64 hd-reply --article x 1
	[[ $errors == 'hd-reply: --article: "x" is not an id'* ]]
	fails 64 hd-reply --article 1 --from-requester 1
	[[ $errors == 'hd-reply: use only one of --article, --from-requester'* ]]
	hd-list -H entry -c id | same 1
	none hd-list -H lesson
}

@test "all that is wrong with a record is told at once, by every command" {
	desk
	hd-new -q -s one
	cat >faults.csv <<-'END'
		id,at,actor,cause,role,channel,status,body
		x,someday,,nine,boss,smoke,nope,hello
		1,,,,boss,smoke,nope,
		1,,,,agent,,,fine
	END
	at='at: "someday": not a time; write 2026-03-01, "2026-03-01 14:30", 2026-03-01T14:30:00Z, "today 14:30", +2h or now'
	for command in hd-reply hd-note; do
		fails 65 "$command" <faults.csv
		sed "s/^/$command: standard input:/" <<-END | same "$errors"
			2: "x" is not an id
			2: cause: "nine" is not the id of an event
			2: $at
			2: role: "boss" is neither agent nor requester
			2: channel: "smoke" is not a known channel (see hd-list channel)
			2: status: "nope" is not a known status (see hd-list status)
			3: there is no text; use -m, -e or standard input
			3: role: "boss" is neither agent nor requester
			3: channel: "smoke" is not a known channel (see hd-list channel)
			3: status: "nope" is not a known status (see hd-list status)
		END
	done
	fails 65 hd-set <<<$'id,priority,status,at\nx,9,nope,someday\n1,9,nope,'
	sed 's/^/hd-set: standard input:/' <<-END | same "$errors"
		2: $at
		2: "x" is not an id
		2: priority: "9" is not a priority (see hd-list priority)
		2: status: "nope" is not a known status (see hd-list status)
		3: priority: "9" is not a priority (see hd-list priority)
		3: status: "nope" is not a known status (see hd-list status)
	END
	fails 65 hd-set --sort <<<$'id,field,new\nx,status,nope'
	same $'hd-set: standard input:2: "x" is not an id\nhd-set: standard input:2: status: "nope" is not a known status (see hd-list status)' <<<"$errors"
	fails 65 hd-new <<<$'subject,priority,cause\na,9,nine'
	same $'hd-new: standard input:2: cause: "nine" is not the id of an event\nhd-new: standard input:2: priority: "9" is not a priority (see hd-list priority)' <<<"$errors"
	fails 65 hd-assign -t desk <<<$'id,cause,at\nx,nine,someday'
	same "hd-assign: standard input:2: \"x\" is not an id
hd-assign: standard input:2: cause: \"nine\" is not the id of an event
hd-assign: standard input:2: $at" <<<"$errors"
	fails 0 hd-reply -k <<<$'id,role,status,body\n1,agent,,fine'
}

@test "a parent is solved with its children, each with its own reply" {
	printf 'address,name,language\nann@x.org,Ann,en\njoao@x.org,João,pt\n' | hd-put contact
	printf 'name,language,body\ndone,en,"Dear {requester.name}, {ticket.subject} works."\ndone,pt,"{requester.name}: {ticket.subject} funciona."\n' |
		hd-put template
	for i in 1 2 3 4 5; do
		hd-new -q -s "mail $i" -R "$([ "$i" = 3 ] && echo joao || echo ann)@x.org"
	done
	hd-link -q 3 parent 2
	hd-link -q 4 parent 3
	hd-link -q 5 parent 2
	hd-set -q status=closed 5
	hd-reply --children --status solved --template 'done' 2 | same $'2\n3\n4'
	hd-list -H -o line entry 2 3 4 role=agent -c ticket,body | tr '\t' ' ' | sort |
		same $'2 Dear Ann, mail 1 works.\n3 Dear Ann, mail 2 works.\n4 João: mail 3 funciona.'
	hd-list -H -c id,status 2 3 4 5 6 | same $'2,solved\n3,solved\n4,solved\n5,closed\n6,new'
	first=$(hd-list -H event ticket=2 action=reply -c id)
	hd-list -H event ticket=4 action=reply -c cause | same "$first"
	hd-set -q status=open 2 3 4
	fails 65 hd-reply -q --children -m x --max 1 2
	hd-reply -q --children -n -m 'all of you' 2 >/dev/null
	hd-reply -q --children -m 'all of you' 2
	hd-list -H entry body='all of you' -c ticket | same $'2\n3\n4'
	fails 64 hd-reply --children --sort -m x 2
	hd-check
}
