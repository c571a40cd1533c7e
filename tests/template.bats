#!/usr/bin/env bats
# Templates: texts with names that become values (hd-reply --template).

load helper

setup() {
	fresh
	desk
	printf '%s\n' address,name,language,zone \
		maria@example.com,Maria,pt-BR,America/Sao_Paulo \
		joe@example.com,Joe,fr, max@example.com,,en-GB, | hd-put contact
	hd-new -q -s 'No VPN' -R maria@example.com
	hd-new -q -s 'Two {ticket.id}' -R joe@example.com
	hd-new -q -s Three -R max@example.com
	hd-new -q -s Four
}

# said TICKET: its last entry
said() {
	hd-list -H -o line entry "ticket=$1" -c body -S -id -l 1
}

@test "each requester gets the text in the language that suits best" {
	printf '%s\n' name,language,body 'hi,,Hello {requester.name}' \
		'hi,pt,Oi {requester.name}' 'hi,en,Hi {requester.name}' | hd-put template
	hd-reply -q --template hi 1 2 3 4
	said 1 | same 'Oi Maria'
	said 2 | same 'Hello Joe'
	said 3 | same 'Hi max@example.com'
	said 4 | same 'Hello '
	# the very language comes first, and one that is retired is not taken
	printf '%s\n' name,language,body 'hi,pt-BR,Salve' | hd-put template
	hd-note -q --template hi 1
	said 1 | same Salve
	printf '%s\n' name,language hi, | hd-drop template
	hd-reply -q --template hi 2
	said 2 | same 'Hi Joe'
}

@test "names become values; values are not read again" {
	printf '%s\n' kind,name,type ticket,floor,integer | hd-put field
	hd-set -q floor=7 promised=2026-03-03T14:30:00Z 1
	hd-set -q promised=2026-03-03T14:30:00Z 2
	printf '%s\n' name,body 'all,"{ticket.id}|{ticket.subject}|{ticket.floor}|{ticket.promised}|{agent.name}|{team.name}|{requester.phone}|{{ticket.id}|{ x|{}|{9"' |
		hd-put template
	hd-reply -q --template all 1 2
	said 1 | same '1|No VPN|7|03/03/2026 11:30||||{ticket.id}|{ x|{}|{9'
	said 2 | same '2|Two {ticket.id}||03/03/2026 14:30||||{ticket.id}|{ x|{}|{9'
	hd-set -q promised=2026-03-03T14:30:00Z 3
	hd-reply -q --template all 3
	said 3 | same '3|Three||2026-03-03 14:30||||{ticket.id}|{ x|{}|{9'
}

@test "a name that no template knows is refused, line by line" {
	printf '%s\n' name,subject,body 'a,,{ticket.idd}' 'b,{tickt.id},x' \
		'c,,{requester}' 'd,,{ticket.id' 'e,,{ticket.age}' 'f,,' \
		'g,,{a b}' >bad.csv
	fails 65 hd-put template <bad.csv
	same 'hd-put: standard input:2: body: "{ticket.idd}" is not a name that templates know (did you mean "ticket.id"?)
hd-put: standard input:3: subject: "{tickt.id}" is not a name that templates know (did you mean "ticket.id"?)
hd-put: standard input:4: body: "{requester}" is not a name that templates know
hd-put: standard input:5: body: the name "{ticket.id" has no end; write {{ for a brace
hd-put: standard input:6: body: "{ticket.age}" is not a name that templates know (did you mean "ticket.agent"?)
hd-put: standard input:7: body: is needed
hd-put: standard input:8: body: the name "{a" has no end; write {{ for a brace' <<<"$errors"
}

@test "-e shows the text first; -m and several tickets do not go with it" {
	printf '%s\n' name,body 'hi,Hello {requester.name}' | hd-put template
	printf '#!/bin/sh\ncat "$1" >shown; echo "and bye" >>"$1"\n' >editor
	chmod +x editor
	EDITOR=$PWD/editor VISUAL='' hd-reply -q --template hi -e 2
	sed '' shown | same 'Hello Joe'
	said 2 | same 'Hello Joe\nand bye'
	fails 64 hd-reply --template hi -e 1 2
	[[ $errors == 'hd-reply: -e with --template takes one ticket'* ]]
	fails 64 hd-reply --template hi -m x 1
	[[ $errors == 'hd-reply: use only one of -m, --template'* ]]
	fails 65 hd-reply --template hii 1
	same 'hd-reply: 1: no template has the name "hii" (did you mean "hi"?)' <<<"$errors"
	fails 65 hd-reply --template hi 99
	same 'hd-reply: 99: no ticket has this id' <<<"$errors"
	fails 65 hd-reply -e --template hii 1
	same 'hd-reply: no template has the name "hii" (did you mean "hi"?)' <<<"$errors"
}

@test "records without a text get that of the template" {
	printf '%s\n' name,body 'hi,Hello {requester.name}' | hd-put template
	printf '%s\n' id,body 2, 3,own | hd-reply -q --template hi
	said 2 | same 'Hello Joe'
	said 3 | same own
	hd-list -H -c name template | sort -u | tr '\n' ' ' |
		same 'answered ask assigned escalated hi late promised received remind requests solved soon-late '
	hd-check
}
