#!/usr/bin/env bats
# hd-mail: mail becomes tickets; what it says, and who sent it.
# plain: --explain

load helper

setup() {
	fresh
	desk
	[ -e "$HD_BIN/../build/mail.so" ] || [ -e "$HD_BIN/../mail.so" ] ||
		skip "built without GMime"
}

# explain COLUMNS [FILE ...]: the columns of hd-mail --explain, by number
explain() {
	local columns=$1

	shift
	hd-mail --explain -o line "$@" | cut -f "$columns"
}

# letter HEADERS TEXT: a message of Ana
letter() {
	printf 'From: Ana <ana@example.org>\nSubject: Hello\n%s\n\n%s\n\n' "$1" "$2"
}

# send [OPTION ...]: a message on standard input, as mail systems give it; SENDER
# and the like are what this test says
send() {
	env -u SENDER -u RECIPIENT -u ORIGINAL_RECIPIENT hd-mail "$@"
}

# tickets, entries, posts: what there is, a line each
tickets() {
	hd-list -H -o line -c id,requester,team,category,subject,status
}
entries() {
	hd-list -H -o line entry -c ticket,author,role,channel,body
}
posts() {
	hd-list -H -o line mail -c ticket,state,sender,recipient,verdict,marks
}

@test "a message becomes a ticket; an answer joins it" {
	printf 'address,team,category\nhelp@desk.example,desk,network\n' | hd-put mailbox
	send --recipient help+x@desk.example <<<$'From: Ana Souza <Ana@Example.org>
Subject: =?utf-8?q?N=C3=A3o_imprime?=
Message-ID: <1@example.org>

It burns.'
	send <<<$'From: ana@example.org
To: Help@Desk.example
Subject: Re: other words
Message-ID: <2@example.org>
References: <0@example.org> <1@example.org>

It still burns.'
	send <<<$'From: ana@example.org
To: nobody@desk.example, help@desk.example
Subject: another

none'
	tickets | same $'1\tana@example.org\tdesk\tnetwork\tNão imprime\tnew
2\tana@example.org\tdesk\tnetwork\tanother\tnew'
	entries | same $'1\tana@example.org\trequester\temail\tIt burns.
1\tana@example.org\trequester\temail\tIt still burns.
2\tana@example.org\trequester\temail\tnone'
	posts | same $'1\ttaken\tana@example.org\thelp@desk.example\tperson\tunverified
1\ttaken\tana@example.org\thelp@desk.example\tperson\tunverified
2\ttaken\tana@example.org\thelp@desk.example\tperson\tunverified'
	hd-list -H -c name contact address=ana@example.org | same 'Ana Souza'
	hd-log 1 | grep -c '2026-03-02T09:00:00Z,ana@example.org,1,' | same 2
	hd-check
}

@test "the same message is taken once, whatever mail systems add to it" {
	local message=$'From: ana@example.org\nMessage-ID: <1@x>\nSubject: one\n\ntext\n'

	printf '%s' "$message" | send
	printf '%s\n' 'From ana@example.org Mon Mar  2 09:00:00 2026' \
		'Return-Path: <ana@example.org>' 'Received: by mx' \
		'X-Original-To: b@desk.example' "$message" '' |
		sed 's/$/\r/' | send
	printf '%s' "$message" >message
	hd-mail message | same ''
	# without Message-ID, the recipient counts, too
	printf 'From: ana@example.org\n\ntext\n' >nameless
	for to in a@desk.example b@desk.example a@desk.example; do
		send --recipient "$to" <nameless
	done
	posts | same $'1\ttaken\tana@example.org\t\tperson\tunverified
2\ttaken\tana@example.org\ta@desk.example\tperson\tunverified
3\ttaken\tana@example.org\tb@desk.example\tperson\tunverified'
	# old files of a Macintosh have their own line ends
	for text in one two one; do
		printf 'X-A: b\rFrom: mac@example.org\r\r%s\r' $text | send
	done
	hd-list -H mail sender=mac@example.org -c ticket | same $'4\n5'
	# another one with this Message-ID is another one
	send <<<$'From: ana@example.org\nMessage-ID: <1@x>\n\nother'
	hd-list -H mail id=6 -c ticket,marks | same '6,changed unverified'
}

@test "two deliveries at once are one message" {
	begins_again
	printf 'From: ana@example.org\nMessage-ID: <1@x>\nSubject: a\n\nb\n' >message
	for i in 1 2 3 4; do
		send <message &
	done
	wait
	tickets | cut -f 1 | same 1
}

@test "attachments have safe names, and their own types" {
	printf '%s\n' 'From: ana@example.org' 'Subject: files' \
		'Content-Type: multipart/mixed; boundary=x' '' --x '' text \
		--x 'Content-Type: application/pdf; name="../../etc/passwd"' '' one \
		--x 'Content-Type: message/rfc822' '' 'From: b@c' '' two --x-- | send
	hd-list -H attachment -c ticket,name,type,size |
		same $'1,passwd,application/pdf,3\n1,part-1.eml,message/rfc822,14'
	mkdir out
	hd-show --save out 1 >/dev/null
	echo out/* | same 'out/part-1.eml out/passwd'
}

@test "what cannot be read becomes a ticket with the message attached" {
	printf 'From: ana@example.org\n\ntext\n' >message
	HD_TEST_PARSER=die send --sender joe@example.org <message
	tickets | same $'1\tjoe@example.org\t\t\t(a message that cannot be read)\tnew'
	hd-list -H attachment -c name,type,size | same message.eml,message/rfc822,28
	posts | same $'1\ttaken\tjoe@example.org\t\t\tunreadable unverified'
	# it is safe: a later delivery changes nothing
	send --sender joe@example.org <message
	tickets | cut -f 1 | same 1
	printf 'From: <>\n\n' | send
	printf '\0\377' | send
	hd-list -H mail -c ticket,sender,verdict,size id=2,3 |
		same $'2,,person,10\n3,,person,2'
	# nothing at all is no message
	send </dev/null
	tickets | cut -f 1 | same $'1\n2\n3'
	hd-check
}

@test "the status is 0 or 75 whatever goes wrong, with one line" {
	printf 'From: ana@example.org\n\ntext\n' >message
	export HD_MAIL_SPOOL=$PWD/none/spool
	for option in --bogus -d "-d $PWD/hd/nh" "--sender --spool --bogus" '--at yesterday-ish' '--as nobody-at-all' \
		'-d none/hd.db'; do
		status=0
		# shellcheck disable=SC2086
		send $option <message >out 2>err || status=$?
		[ "$status" -eq 75 ]
		[ ! -s out ]
		[ "$(wc -l <err)" -eq 1 ]
	done
	# all of the input is read
	{ head -c 200000 /dev/zero && echo end >end; } | send --bogus 2>/dev/null || true
	same end <<<"$(<end)"
	{ tickets || true; } | same ''
}

@test "while the desk cannot be written, messages wait and are taken in later" {
	printf 'From: ana@example.org\nSubject: one\n\ntext\n' >message
	export HD_MAIL_SPOOL=$PWD/waiting
	HD_DB=none/hd.db send --recipient help@desk.example <message 2>err
	[ "$(wc -l <err)" -eq 1 ]
	sed 's/one/two/' message |
		HD_DB=none/hd.db HD_NOW=2026-03-02T09:30:00Z send 2>/dev/null
	[ "$(find waiting -type f | wc -l)" -eq 2 ]
	HD_NOW=2026-03-02T12:00:00Z hd-cron
	[ -z "$(ls waiting)" ]
	hd-list -H mail -c at,ticket,recipient |
		same $'2026-03-02T09:00:00Z,1,help@desk.example\n2026-03-02T09:30:00Z,2,'
	hd-list -H -c created,subject |
		same $'2026-03-02T09:00:00Z,one\n2026-03-02T09:30:00Z,two'
	unset HD_MAIL_SPOOL
	# the folder of a desk lies beside it
	HD_DB=$PWD/other.db send <message 2>/dev/null
	[ "$(find other.db.mail -type f | wc -l)" -eq 1 ]
}

@test "a message that cannot be taken does not hold up the others" {
	export HD_MAIL_SPOOL=$PWD/waiting
	for who in ana bia eva; do
		printf 'From: %s@example.org\n\ntext\n' $who |
			HD_DB=none/hd.db send 2>/dev/null
	done
	sql "CREATE UNIQUE INDEX poison ON mail (sender);
		INSERT INTO mail (id, at, direction, state, sender)
		VALUES (1000, 1, 'out', 'sent', 'bia@example.org')"
	fails 75 hd-mail --spool
	[[ $errors == "hd-mail: $PWD/waiting/"*": hd-mail: "* ]]
	tickets | cut -f 2 | sort | same $'ana@example.org\neva@example.org'
	sql 'DROP INDEX poison'
	hd-mail --spool | wc -l | same 1
	rmdir waiting
}

@test "a message that was taken but waits as well is removed" {
	printf 'From: ana@example.org\nSubject: one\n\ntext\n' >message
	send <message
	export HD_MAIL_SPOOL=$PWD/waiting
	HD_DB=none/hd.db send <message 2>/dev/null
	[ -n "$(ls waiting)" ]
	hd-mail --spool | same ''
	[ -z "$(ls waiting)" ]
	tickets | cut -f 1 | same 1
}

@test "tags in subjects count for people of the ticket only" {
	hd-new -q -s one -R ana@example.org -m a
	hd-new -q -s two -R bia@example.org -m b
	hd-set -q watcher+=eva@example.org 1
	printf 'login,email\nana,agent@example.org\n' | hd-put agent
	for who in ana bia eva agent; do
		printf 'From: %s@example.org\nSubject: Re: [#1] x\n\n%s\n' $who $who | send
	done
	hd-list -H -o line entry -c ticket,author,body id'>2' |
		same $'1\tana@example.org\tana
3\tbia@example.org\tbia
1\teva@example.org\teva
1\tagent@example.org\tagent'
	printf 'name,value\nmail_tag,desk\n' | hd-put setting
	printf 'From: ana@example.org\nSubject: [#1] [desk #1]\n\nc\n' | send
	printf 'From: ana@example.org\nSubject: [#1]\n\nd\n' | send
	hd-list -H -o line entry -c ticket,body id'>6' | same $'1\tc\n4\td'
}

@test "a message is taken even if its ticket has moved on since" {
	hd-new -q -s one -R ana@example.org -m a
	hd-note -q --at 2026-03-03T09:00:00Z -m later 1
	printf 'From: ana@example.org\nSubject: [#1]\n\nb\n' |
		send --at 2026-03-02T10:00:00Z
	hd-list -H entry -c at,body body=b | same 2026-03-03T09:00:00Z,b
	hd-list -H mail -c at | same 2026-03-02T10:00:00Z
}

@test "strangers are marked; closed and merged tickets lead on" {
	printf 'From: ana@example.org\nSubject: one\nMessage-ID: <1@x>\n\na\n' | send
	printf 'From: joe@example.org\nIn-Reply-To: <1@x>\nMessage-ID: <2@x>\n\nb\n' | send
	hd-list -H mail -c ticket,marks | same $'1,unverified\n1,stranger unverified'
	hd-list -H -c requester,requesters,watcher | same ana@example.org,,
	hd-new -q -s two -R ana@example.org -m c
	hd-merge -q 2 1
	printf 'From: ana@example.org\nIn-Reply-To: <1@x>\n\nd\n' | send
	hd-list -H entry -c ticket,body body=d | same 2,d
	hd-set -q status=solved 2
	printf 'From: ana@example.org\nSubject: [#1]\n\ne\n' | send
	hd-list -H -c id,status,reopens 2 | same 2,open,1
	hd-set -q status=closed 2
	printf 'From: ana@example.org\nSubject: [#2] again\n\nf\n' | send
	hd-list -H -c id,subject id'>2' | same '3,[#2] again'
	hd-list -H link | grep relates | same 2,relates,3
	hd-list -H -c status 2 | same closed
}

@test "an address with a token ties an answer to its ticket and to its reader" {
	export HD_MAIL_KEYS=$PWD/keys
	hd-new -q -s one -R ana@example.org -m a
	hd-set -q watcher+=eva@example.org 1
	fails 78 hd-mail --token ana@example.org 1
	hd-mail --new-key
	stat -c %a keys | same 640
	token=$(hd-mail --token Ana@Example.org 1)
	[[ $token =~ ^t1-[0-9a-f]+-[0-9a-z]{16}$ ]]
	for who in ana eva joe; do
		printf 'From: %s@example.org\nSubject: x\n\n%s\n' $who $who |
			send --recipient "help+$token@desk.example"
	done
	# bad ones: another ticket, another reader who has nothing to do with it
	hd-new -q -s two -R bia@example.org -m b
	for bad in "t2${token#t1}" "$(hd-mail --token joe@example.org 1)" t1-x; do
		printf 'From: joe@example.org\nSubject: x\n\n%s\n' "$bad" |
			send --recipient "help+$bad@desk.example"
	done
	posts | cut -f 1,3,6 | same $'1\tana@example.org\t
1\teva@example.org\tunverified
1\tjoe@example.org\tstranger unverified
3\tjoe@example.org\tunverified
1\tjoe@example.org\t
4\tjoe@example.org\tunverified'
	hd-list -H -c requesters,watcher 1 | same ,eva@example.org
	# capital letters do no harm, time does
	printf 'From: ana@example.org\nSubject: late\n\nlate\n' >late
	HD_NOW=2026-05-31T23:00:00Z send --recipient "help+${token^^}@desk.example" <late
	echo more >>late
	HD_NOW=2026-06-01T01:00:00Z send --recipient "help+$token@desk.example" <late
	hd-list -H mail -c ticket,marks id'>6' | same $'1,\n5,unverified'
}

@test "secrets rotate: the one before stays valid, and no other" {
	export HD_MAIL_KEYS=$PWD/keys
	hd-new -q -s one -R ana@example.org -m a
	hd-mail --new-key
	token=$(hd-mail --token ana@example.org 1)
	hd-mail --new-key
	wc -l <keys | same 2
	printf 'From: ana@example.org\nSubject: x\n\n1\n' |
		send --recipient "help+$token@desk.example"
	hd-mail --new-key
	printf 'From: ana@example.org\nSubject: x\n\n2\n' |
		send --recipient "help+$token@desk.example"
	hd-list -H mail -c ticket,marks | same $'1,\n2,unverified'
	chmod 644 keys
	fails 77 hd-mail --token ana@example.org 1
	[[ $errors == *"chmod 640"* ]]
	fails 64 hd-mail --new-key 1
}

# checked RESULT: the message of an agent with this Authentication-Results
checked() {
	# the text is another one each time
	printf '%s\nFrom: Ana <ana@example.org>\nSubject: [#1]\n\n%s\n' "$1" "$1" | send
	hd-list -H -o line mail -c marks -S -id -l 1
}

@test "only the topmost result of our own mail system says who somebody is" {
	hd-new -q -s one -R ana@example.org -m a
	local us='Authentication-Results: mx.desk.example'

	checked "$us; dmarc=pass header.from=example.org" | same unverified
	printf 'name,value\nauthserv_id,mx.desk.example\n' | hd-put setting
	while IFS='|' read -r marks results; do
		# shellcheck disable=SC2059
		checked "$(printf "${results//US/$us}")" | same "$marks"
	done <<-'END'
		|US; dmarc=pass (p=none; x) header.from=example.org
		|US 1; spf=fail smtp.mailfrom=a@b.c; dkim=pass header.d=example.org
		|US; spf=pass smtp.mailfrom=ana@example.org
		unverified|US; spf=pass smtp.mailfrom=ana@example.com
		unverified|US; dkim=pass header.d=org
		unverified|US; dkim=pass header.d=xample.org
		unverified|US; dkim=passed header.d=example.org
		unverified|US; dmarc=fail header.from=example.org; spf=pass smtp.mailfrom=example.org
		unverified|US; none
		unverified|Authentication-Results: mx.desk.example.evil; dmarc=pass header.from=example.org
		unverified|US; dmarc=fail header.from=example.org\nUS; dmarc=pass header.from=example.org
		|Authentication-Results: other; dmarc=fail header.from=example.org\nUS; dmarc=pass header.from=example.org
		unverified|US; x=y (\\); dmarc=pass header.from=example.org)
	END
	# two people in From are nobody
	printf '%s; dmarc=pass header.from=example.org\nFrom: ana@example.org, a@b.c\n\nx\n' \
		"$us" | send
	hd-list -H -o line mail -c marks -S -id -l 1 | same unverified
}

@test "agents act by mail if it is certain who they are" {
	export HD_MAIL_KEYS=$PWD/keys
	hd-mail --new-key
	printf 'login,email,rights\nana,ana@desk.example,\nold,old@desk.example,reader\n' | hd-put agent
	hd-new -q -s one -R joe@example.org -m a
	token=$(hd-mail --token ana@desk.example 1)
	mail() {
		send --recipient "help+$token@desk.example" <<<"From: $1"$'\nSubject: x\n\n'"$2"
	}
	mail ana@desk.example $'assign: me\nTag: vpn\n\nTry again.\n\nstatus: solved'
	mail ana@desk.example $'#note\nstatus: pending\nnobody answers'
	mail ana@desk.example $'status: solved'
	mail ana@desk.example $'status: solvd\npriority: 9\nname: x\nDone.'
	mail joe@example.org $'status: closed'
	hd-list -H -o line entry -c author,role,kind,body | same $'joe@example.org\trequester\tmessage\ta
ana\tagent\tmessage\tTry again.\\n\\nstatus: solved
ana\tagent\tnote\tnobody answers
ana\tagent\tmessage\tname: x\\nDone.
system\tsystem\tnote\tstatus: solvd\\n    status: "solvd" is not a known status (did you mean "solved"?)\\npriority: 9\\n    priority: "9" is not a priority (see hd-list priority)
joe@example.org\trequester\tmessage\tstatus: closed'
	hd-list -H -c agent,tag,status 1 | same ana,vpn,open
	hd-log 1 -c actor,action,field,new | grep solved | same ana,set,status,solved
	# an agent who is not known to be one asks for help like others
	printf 'From: ana@desk.example\nSubject: [#1]\n\nstatus: closed\n' | send
	hd-list -H entry -c author,role,body -S -id -l 1 | same 'ana@desk.example,requester,status: closed'
	token=$(hd-mail --token old@desk.example 1)
	mail old@desk.example 'status: closed'
	hd-list -H -c status 1 | same open
	hd-check
}

@test "whoever is new is written to in the language of the mailbox" {
	printf '%s\n' address,language ajuda@desk.example,pt-BR help@desk.example, | hd-put mailbox
	printf 'address\nold@example.org\n' | hd-put contact
	printf 'name,value\nauthserv_id,mx\n' | hd-put setting
	hd-send --enable
	for who in new old; do
		printf '%s\n' "Authentication-Results: mx; dmarc=pass header.from=example.org" \
			"From: $who@example.org" "Subject: $who" '' text | send --recipient ajuda@desk.example
	done
	hd-list -H contact -c address,language | same $'new@example.org,pt-BR\nold@example.org,'
	hd-list -H -o line notice -c body | cut -c 1-5 | same $'Olá,\nHello'
	hd-check
}

# report ID ADDRESS [STATUS]: what a mail system sends that could not deliver
report() {
	printf '%s\n' 'From: MAILER-DAEMON@mx.example' 'Subject: failed' \
		'Content-Type: multipart/report; report-type=delivery-status; boundary=x' \
		'' --x '' 'It came back.' --x 'Content-Type: message/delivery-status' '' \
		'Reporting-MTA: dns; mx' '' "Final-Recipient: rfc822; $2" \
		'Action: failed' "Status: ${3-5.1.1}" --x 'Content-Type: message/rfc822' '' \
		"Message-ID: <$1>" 'From: help@desk.example' '' text --x--
}

@test "what comes back goes to its ticket, and only if the desk had sent it" {
	hd-new -q -s one -R joe@example.org -m a
	hd-set -q status=solved 1
	sql "INSERT INTO mail (id, at, direction, state, message_id, recipient, ticket)
		VALUES (1000, 1772442000, 'out', 'sent', 'ours@desk', 'joe@example.org', 1)"
	report theirs@desk joe@example.org | send
	report ours@desk joe@example.org 4.4.1 | send
	hd-list -H contact address=joe@example.org -c undeliverable | same '""'
	report ours@desk eva@example.org | send
	report ours@desk joe@example.org | send
	hd-list -H mail direction=in -c ticket,state,verdict,reason | same ',suspended,bounce,what comes back is not a message of this desk
1,taken,bounce,
1,taken,bounce,
1,taken,bounce,'
	hd-list -H contact address=joe@example.org -c undeliverable | same 2026-03-02T09:00:00Z
	hd-list -H entry kind=note -c role,body | same $'system,It came back.\nsystem,It came back.\nsystem,It came back.'
	hd-list -H -c status,reopens 1 | same solved,0
	hd-list -H mail direction=out -c state | same failed
	# whoever writes can be reached again
	printf 'From: joe@example.org\nSubject: [#1]\n\nb\n' | send
	hd-list -H contact address=joe@example.org -c undeliverable | same '""'
	hd-check
}

# told: who was told by which notice
told() {
	hd-list -H -o line notice -c ticket,template,address
}

@test "only people who are known or verified are told that a ticket has arrived" {
	printf 'address,answer\nhelp@desk.example,\nquiet@desk.example,no\n' | hd-put mailbox
	printf 'address\nana@example.org\n' | hd-put contact
	printf 'name,value\nauthserv_id,mx\n' | hd-put setting
	hd-send --enable
	from() {
		printf 'From: %s\n%sSubject: s\n\n%s\n' "$1" "$2" "$RANDOM$RANDOM" |
			send --recipient "${3-help@desk.example}"
	}
	from stranger@example.org ''
	{ told || true; } | same ''
	from ana@example.org ''
	from ana@example.org $'Auto-Submitted: auto-generated\n'
	from ana@example.org '' quiet@desk.example
	from eva@example.com $'Authentication-Results: mx; dmarc=pass header.from=example.com\n'
	told | same $'2\treceived\tana@example.org\n5\treceived\teva@example.com'
	# nobody's mailbox is filled
	for i in 1 2 3 4; do from ana@example.org ''; done
	told | grep -c ana@ | same 3
	# old mail tells nobody
	printf 'From x\nFrom: ana@example.org\nDate: Mon, 5 Jan 2015 09:00:00 +0000\n\nold\n' >mbox
	HD_NOW=2026-03-03T09:00:00Z hd-mail -q --import mbox
	told | grep -c ana@ | same 3
}

@test "answers to notices arrive; notices that come back mark their reader" {
	printf 'address\nhelp@desk.example\n' | hd-put mailbox
	printf 'address\nana@example.org\n' | hd-put contact
	hd-send --enable
	printf 'From: ana@example.org\nSubject: one\n\na\n' | send
	id=$(hd-list -H -o line notice -c message_id)
	printf 'From: ana@example.org\nSubject: thanks\nIn-Reply-To: <%s>\n\nb\n' "$id" | send
	report "$id" ana@example.org | send
	printf 'From: ana@example.org\nMessage-ID: <%s>\n\nit came round\n' "$id" | send
	hd-list -H mail -c ticket,state,reason | same '1,taken,
1,taken,
1,taken,
,suspended,it is a message of this desk'
	hd-list -H -o line contact -c undeliverable | same 2026-03-02T09:00:00Z
	hd-list -H entry -c kind,role | same $'message,requester\nmessage,requester\nnote,system'
}

# side NAME ADDRESS OTHER: a desk whose mail goes to the other one, without the
# headers that say that a program wrote it
side() {
	export HD_DB=$PWD/$1.db
	hd-init
	mkdir -m 755 "send.$1"
	cat >"send.$1/wire" <<-END
		#!/bin/sh
		sed -n '/^\$/q; s/^Subject: //p' >subject
		printf 'From: %s\nTo: %s\nSubject: %s\nMessage-ID: <%s@wire>\n\nHello.\n' \
			$2 $3 "Re: \$(cat subject)" \$(cat /proc/sys/kernel/random/uuid) |
			HD_DB=$4 hd-mail
		echo x >>sent
	END
	chmod 755 "send.$1/wire"
	printf 'address\n%s\n' "$2" | hd-put mailbox
	printf 'address\n%s\n' "$3" | hd-put contact
	export HD_SEND_DIR=$PWD/send.$1
	printf 'name,program\nemail,wire\n' | hd-put channel
	hd-send --enable
}

@test "two desks whose notices answer each other come to rest" {
	[ "$HD_TEST_ENGINE" = sqlite ] || skip "the desks of this test are files"
	local left=$PWD/left.db right=$PWD/right.db i n=0
	side left left@a.example right@b.example "$right"
	side right right@b.example left@a.example "$left"
	printf 'From: right@b.example\nSubject: hello\n\nx\n' | HD_DB=$left hd-mail
	for ((i = 0; i < 40; i++)); do
		was=$n
		HD_DB=$left HD_SEND_DIR=$PWD/send.left hd-send -q
		HD_DB=$right HD_SEND_DIR=$PWD/send.right hd-send -q
		n=$(wc -l <sent)
		[ "$n" -ne "$was" ] || break
	done
	[ "$n" -ge 2 ]
	[ "$n" -le 6 ]
	[ "$i" -lt 10 ]
}

# selftest COLUMNS: conversations of the desk with programs
selftest() {
	hd-mail --selftest -H -o line | cut -f "$1"
}

@test "--selftest plays conversations with programs, and all end" {
	fails 78 hd-mail --selftest
	printf 'address\nhelp@desk.example\n' | hd-put mailbox
	hd-send --enable
	hd-new -q -s one -R ana@example.org
	selftest 1-5 | same $'vacation\t2\t1\tyes\tthe desk says nothing more
plain-vacation\t2\t1\tyes\tthe desk says nothing more
desk\t4\t3\tyes\tthe desk says nothing more
bouncer\t2\t1\tyes\tthe last message is suspended
plain-bouncer\t2\t1\tyes\tthe desk says nothing more'
	# whoever returns mail is known by the address that it comes back to
	HD_MAIL_KEYS=$PWD/keys hd-mail --new-key
	HD_MAIL_KEYS=$PWD/keys selftest 1,5 | sed -n 4p |
		same $'bouncer\tthe desk says nothing more'
	# a rule that answers every message, and limits that allow it
	printf 'name,trigger,actions\nalways,requester_reply,notify=requester:received\n' |
		hd-put rule
	selftest 1-4 | same $'vacation\t2\t1\tyes
plain-vacation\t4\t3\tyes
desk\t4\t3\tyes
bouncer\t2\t1\tyes
plain-bouncer\t4\t3\tyes'
	printf 'name,value\n%s\n' 'mail_limit_answer,9999/1h' | hd-put setting
	printf 'name,value\n%s\n' 'mail_limit_sender,9999/1h' 'mail_limit_domain,9999/1h' \
		'mail_limit_ticket,40/1d' 'ticket_limit,9999' 'address_limit,9999' |
		sed '2,$ { /^name/d }' | hd-put setting
	fails 1 hd-mail --selftest
	{ hd-mail --selftest -H -o csv || :; } | cut -d , -f 1-5 | same 'vacation,2,1,yes,the desk says nothing more
plain-vacation,41,40,yes,the last message is suspended
desk,301,300,no,the desk answers without end
bouncer,2,1,yes,the last message is suspended
plain-bouncer,41,40,yes,the last message is suspended'
	# nothing stays
	hd-list -H -c id | same 1
	hd-list -H contact -c address | same ana@example.org
	hd-list -H notice -c state | same waiting
	none hd-list -H mail
	fails 64 hd-mail --selftest x
	hd-check
}

@test "whoever gets a copy from somebody who is verified follows the ticket" {
	export HD_MAIL_KEYS=$PWD/keys
	printf 'address\nhelp@desk.example\n' | hd-put mailbox
	printf 'login,email\nbob,bob@desk.example\n' | hd-put agent
	printf 'name,value\nauthserv_id,mx\n' | hd-put setting
	copy() {
		printf '%s\n' "${1:-X-A: b}" 'From: ana@example.org' "Subject: ${2-s}" \
			"To: help@desk.example, to@example.org" \
			"Cc: Help <help+x@desk.example>, Eva <Eva@example.org>," \
			' ana@example.org, Bob <bob@desk.example>, "bad address"@x' '' \
			"$RANDOM$RANDOM" | send --recipient help@desk.example
	}
	pass='Authentication-Results: mx; dmarc=pass header.from=example.org'
	copy
	copy "$pass"
	hd-new -q -s 'Ours' -R ana@example.org
	copy "$pass" '[#3]'
	printf 'name,value\nmail_cc,ignore\n' | hd-put setting
	copy "$pass"
	hd-list -H -c id,watcher | same $'1,\n2,bob eva@example.org\n3,bob eva@example.org\n4,'
	hd-log 3 -c actor,field,new | grep watcher | same 'ana@example.org,watcher,bob eva@example.org'
	fails 65 hd-put setting <<<$'name,value\nmail_cc,perhaps'
	hd-check
}

# machine HEADER SUBJECT TEXT: a message that a program wrote
machine() {
	printf 'From: ana@example.org\n%s\nSubject: %s\n\n%s\n' "$1" "$2" "$3" | send
}

@test "answers of programs reopen nothing; a monitor reopens once" {
	hd-new -q -s one -R ana@example.org -m a
	hd-set -q status=solved 1
	machine 'Auto-Submitted: auto-replied' '[#1]' 'I am away.'
	hd-list -H -c status,reopens 1 | same solved,0
	machine 'Auto-Submitted: auto-generated' '[#1]' 'down'
	hd-list -H -c status,reopens 1 | same open,1
	hd-set -q status=solved 1
	machine 'Auto-Submitted: auto-generated' '[#1]' 'down again'
	hd-list -H -c status,reopens 1 | same solved,1
	hd-set -q status=closed 1
	machine 'Auto-Submitted: auto-replied' '[#1]' 'still away'
	machine 'Auto-Submitted: auto-replied' 'away' 'to nobody'
	machine 'List-Id: <all.example.org>' 'news' 'to all'
	machine 'Auto-Submitted: auto-generated' 'disk full' 'a monitor'
	printf 'address\nhelp@desk.example\n' | hd-put mailbox
	printf 'From: help@desk.example\n\nloop\n' | send
	hd-list -H mail -c ticket,state,marks,reason | same '1,taken,unverified,
1,taken,reopening unverified,
1,taken,unverified,
1,taken,unverified,
,suspended,unverified,"a program answers, and it belongs to no ticket"
,suspended,unverified,"it went to many people, and it belongs to no ticket"
2,taken,unverified,
,suspended,unverified,it comes from a mailbox of this desk'
	hd-list -H entry role=system -c body | same $'I am away.\ndown again\nstill away'
	hd-list -H -c subject id=2 | same 'disk full'
	hd-check
}

@test "suspended messages are released or dropped" {
	machine 'List-Id: <all.example.org>' 'news' 'one'
	machine 'List-Id: <all.example.org>' 'news' 'two'
	machine 'List-Id: <all.example.org>' 'news' 'two'
	hd-list -H mail state=suspended -c id,subject | same $'1,news\n2,news'
	HD_NOW=2026-08-01T00:00:00Z hd-mail --spool
	hd-mail -H -n --release 1 | same ',created,,2026-03-02T09:00:00Z,2026-03-02T09:00:00Z,ana@example.org,,,
,subject,,news,2026-03-02T09:00:00Z,ana@example.org,,,
,status,,new,2026-03-02T09:00:00Z,ana@example.org,,,
,type,,incident,2026-03-02T09:00:00Z,ana@example.org,,,
,priority,,3,2026-03-02T09:00:00Z,ana@example.org,,,
,channel,,email,2026-03-02T09:00:00Z,ana@example.org,,,
,requester,,ana@example.org,2026-03-02T09:00:00Z,ana@example.org,,,
,level,,1,2026-03-02T09:00:00Z,ana@example.org,,,'
	hd-mail -n --drop 2
	HD_NOW=2026-03-02T10:00:00Z hd-mail --release 1 | same 1
	hd-list -H -c created,subject,requester | same 2026-03-02T09:00:00Z,news,ana@example.org
	hd-mail --drop 2
	hd-list -H mail -c id,state,ticket,reason,raw | sed 's/,[0-9a-f]\{64\}/,HASH/' |
		same $'1,taken,1,,HASH\n2,dropped,,"it went to many people, and it belongs to no ticket",'
	fails 65 hd-mail --release 1
	[ "$errors" = 'hd-mail: no suspended message has the number 1' ]
	fails 65 hd-mail --drop 2 3
	fails 64 hd-mail --release
	fails 64 hd-mail --release x
	fails 64 hd-mail --release --drop 1
	# it is known, and stays so
	machine 'List-Id: <all.example.org>' 'news' 'two'
	{ hd-list -H mail state=suspended || true; } | same ''
	hd-check
}

@test "too many messages of a sender, a domain or for a ticket are suspended" {
	printf 'name,value\n%s\n' 'mail_limit_sender,2/1h 3/1d' 'mail_limit_domain,4/1h' \
		'mail_limit_ticket,3/10m' | sed '3,$ { /^name/d }' | hd-put setting
	fails 65 hd-put setting <<<$'name,value\nmail_limit_sender,many'
	more() {
		printf 'From: %s\nSubject: %s\n\n%s\n' "$2" "$3" "$1$2$3" |
			HD_NOW=2026-03-0$1Z send
	}
	for when in 2T10:00 2T10:30 2T10:59 2T11:01 2T12:30 3T10:30; do
		more $when ana@example.org a
	done
	hd-list -H mail -c state,reason | same 'taken,
taken,
suspended,more than 2 in 1h (the setting mail_limit_sender)
suspended,more than 2 in 1h (the setting mail_limit_sender)
suspended,more than 3 in 1d (the setting mail_limit_sender)
suspended,more than 3 in 1d (the setting mail_limit_sender)'
	for who in a b c d e; do more 5T10:00 $who@many.example x; done
	hd-list -H mail id'>6' -c state | uniq -c | sed 's/^ *//' | same $'4 taken\n1 suspended'
	hd-new -q -s t -R r@t.example -m x key=T
	id=$(hd-list -H -c id key=T)
	hd-set -q requesters="b@u.example c@v.example" "$id"
	for who in r@t b@u c@v r@t; do more 6T10:00 $who.example "[#$id]$who$RANDOM"; done
	hd-list -H mail ticket="$id" -c state | uniq -c | sed 's/^ *//' | same $'3 taken\n1 suspended'
	# what an admin takes in is not limited
	for i in 1 2 3 4 5; do printf 'From x\nFrom: z@z.example\n\n%s\n\n' $i; done >mbox
	hd-mail mbox | wc -l | same 5
}

@test "old mailboxes come in: in the order of their dates, threads as tickets" {
	printf 'login,email\nana,ana@desk.example\n' | hd-put agent
	old() {
		printf 'From x\nFrom: %s\nDate: %s +0000\nSubject: %s\nMessage-ID: <%s>\n%s\n\n%s\n\n' "$@"
	}
	{
		old ana@desk.example 'Tue, 6 Jan 2015 10:00:00' 'Re: Fax' 2@x 'In-Reply-To: <1@x>' 'status: closed'
		old joe@example.org 'Mon, 5 Jan 2015 09:00:00' Fax 1@x 'X-A: b' 'No paper.'
		old joe@example.org 'Wed, 7 Jan 2015 09:00:00' 'away' 3@x 'Auto-Submitted: auto-replied' 'Away.'
		old eva@example.org 'Wed, 7 Jan 2099 09:00:00' 'late' 4@x 'X-A: b' 'Of the future.'
	} >mbox
	hd-mail --import mbox | same $'1\n1\n2\n3'
	hd-list -H -c id,created,subject,requester,first_reply,status | same '1,2015-01-05T09:00:00Z,Fax,joe@example.org,2015-01-06T10:00:00Z,open
2,2015-01-07T09:00:00Z,away,joe@example.org,,new
3,2026-03-02T09:00:00Z,late,eva@example.org,,new'
	hd-list -H entry -c ticket,author,role,body | same '1,joe@example.org,requester,No paper.
1,ana,agent,status: closed
2,joe@example.org,requester,Away.
3,eva@example.org,requester,Of the future.'
	hd-mail --import mbox | same ''
	fails 64 hd-mail --import
	hd-check
}

@test "raw messages are kept for as long as the setting says" {
	printf 'From: ana@example.org\n\ntext\n' | send
	hd-list -H mail -c raw | grep -c . | same 1
	HD_NOW=2026-05-31T08:59:59Z hd-mail --spool
	hd-list -H mail -c raw | grep -c . | same 1
	HD_NOW=2026-05-31T09:00:00Z hd-mail --spool
	hd-list -H mail -c raw | grep -c . || true
	hd-list -H mail raw= -c id | same 1
	printf 'name,value\nmail_keep,0\n' | hd-put setting
	printf 'From: ana@example.org\n\nother\n' | send
	hd-list -H mail raw= -c id | same $'1\n2'
	fails 65 hd-put setting <<<$'name,value\nmail_keep,long'
}

@test "a person is erased from mail, and seals still hold" {
	printf 'From: Ana Souza <ana@example.org>\nSubject: of Ana Souza\nMessage-ID: <1@x>\n\na\n' | send
	printf 'From: joe@example.org\nSubject: hello\n\nWrite to ana@example.org\n' | send
	printf 'From: joe@example.org\nSubject: none\n\nother\n' | send
	hd-check --seal -q
	hd-erase contact ana@example.org >report
	grep ^mail report | same 'mail,1,raw,replaced
mail,2,raw,replaced
mail,1,sender,replaced
mail,1,subject,replaced'
	hd-list -H mail -c id,sender,subject raw= |
		sed 's/erased-[0-9]*/X/g' | same $'1,X,of X\n2,joe@example.org,hello'
	hd-check
	hd-erase -q entry 3
	hd-list -H mail id=3 -c subject,raw | grep -c 'erased.*,$' | same 1
	hd-check
}

@test "hd-erase says that messages wait which it has not seen" {
	export HD_MAIL_SPOOL=$PWD/waiting
	printf 'address\nana@example.org\n' | hd-put contact
	printf 'From: ana@example.org\n\na\n' | HD_DB=none/hd.db send 2>/dev/null
	hd-erase -q contact ana@example.org 2>said
	same "hd-erase: $PWD/waiting: messages wait here that are not looked at; run hd-mail --spool, and erase again" <<<"$(<said)"
}

@test "maildirs and mbox files are taken in, and stay as they are" {
	mkdir -p dir/cur dir/new dir/tmp
	printf 'From: ana@example.org\nSubject: one\n\na\n' >dir/cur/1
	printf 'From: ana@example.org\nSubject: two\n\nb\n' >dir/new/2
	printf 'From x\nFrom: bia@example.org\nSubject: three\n\nc\n\nFrom y\nFrom: bia@example.org\nSubject: four\n\n>From d\n' >mbox
	hd-mail dir mbox | same $'1\n2\n3\n4'
	hd-mail dir mbox | same ''
	find dir mbox -type f | wc -l | same 3
	hd-list -H entry -c body | same $'a\nb\nc\nFrom d'
	hd-mail -H -n mbox | same ''
	fails 66 hd-mail nowhere
	fails 64 hd-mail --spool mbox
	fails 64 hd-mail -n
}

@test "a message in pieces: encoded words, HTML, attachments with safe names" {
	cat >message <<'END'
From ana@example.org Mon Mar  2 09:00:00 2026
From: =?utf-8?q?Jo=C3=A3o?= <Joao@Example.org>
Subject: =?iso-8859-1?q?ol=E1?=
	everybody
Message-ID: <a@b>
Date: Mon, 2 Mar 2026 10:00:00 -0300
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<html><head><title>none</title><style>p {}</style></head><body>
<p>Ol=E1 <b>mundo</b>,
all</p><blockquote>they said<br>this</blockquote><ul><li>one<li>two</ul>
<a href=3D"http://x.example/">here</a><script>no()</script>
--x
Content-Type: application/pdf; name="../../etc/.pass=?utf-8?q?=E2=80=AE?=wd"

bytes
--x
Content-Type: message/rfc822

From: bia@example.org

inner
--x--
END
	hd-mail --explain -o json message | same '{"file":"message","verdict":"person","reason":"nothing says that a program sent it","line":null,"sender":"Joao@Example.org","subject":"olá everybody","message_id":"a@b","date":"2026-03-02T13:00:00Z","attachments":"_pass_wd, part-1.eml","marks":null,"text":"Olá mundo, all\n\n> they said\n> this\n\n- one\n- two\n\nhere <http://x.example/>"}'
}

@test "the plain text of several versions; flowed text; text in no charset" {
	{
		echo 'From a'
		letter 'Content-Type: multipart/alternative; boundary=x' '--x

 plain
--x
Content-Type: text/html

<p>rich
--x
Content-Type: text/calendar

invited
--x--
'
		echo 'From b'
		letter 'Content-Type: text/plain; format=flowed' $'one \ntwo\n> three \n> four\n-- \nAna\n'
		echo 'From c'
		letter 'Content-Type: text/plain; charset=nonsense' $'caf\xe9\n'
		echo 'From d'
		letter 'Content-Type: text/plain; charset=utf-8' $'caf\xe9 \xc3\xa9\r\nend\n'
	} >mbox
	explain 1,9,11 mbox | same $'mbox\tpart-1.ics\t plain
mbox:2\t\tone two\\n> three four\\n-- \\nAna
mbox:3\t\tcafé
mbox:4\t\tcaf� é\\nend'
}

@test "headers say that a program sent a message, in the order of the rules" {
	local header

	{
		for header in 'Auto-Submitted: no' 'Auto-Submitted: auto-replied (vacation)' \
			'Auto-Submitted: auto-generated' 'Auto-Submitted: auto-replied (failure)' \
			'Precedence: bulk' 'Precedence: normal' 'Precedence: auto_reply' \
			'List-Id: <all.example.org>' 'Return-Path: <>' \
			'Return-Path: <ana@example.org>' 'X-Failed-Recipients: bia@example.org' \
			'X-Auto-Response-Suppress: DR, OOF' 'X-Auto-Response-Suppress: None' \
			'Content-Type: multipart/report; report-type=feedback-report; boundary=x' \
			$'List-Id: <x>\nAuto-Submitted: auto-replied'; do
			echo 'From x'
			letter "$header" text
		done
		printf 'From x\nFrom: Mail System <MAILER-DAEMON@mx>\n\nx\n'
	} >mbox
	explain 2,4 mbox | same $'person\t
autoreply\tAuto-Submitted: auto-replied (vacation)
automatic\tAuto-Submitted: auto-generated
bounce\tAuto-Submitted: auto-replied (failure)
bulk\tPrecedence: bulk
person\t
autoreply\tPrecedence: auto_reply
bulk\tList-Id: <all.example.org>
autoreply\tReturn-Path: <>
person\t
bounce\tX-Failed-Recipients: bia@example.org
automatic\tX-Auto-Response-Suppress: DR, OOF
person\t
complaint\tContent-Type: multipart/report; report-type=feedback-report; boundary=x
autoreply\tAuto-Submitted: auto-replied
bounce\tFrom: Mail System <MAILER-DAEMON@mx>'
}

@test "words say so where no header does, in both languages, and not in quotes" {
	local subject

	{
		for subject in 'Resposta automática: Nota' 'Fora do escritório' \
			'Undeliverable: Hello' 'NÃO FOI POSSÍVEL ENTREGAR: olá' \
			'Re: Out of office hours' 'Férias do time'; do
			printf 'From x\nFrom: a@b\nSubject: %s\n\nText\n\n' "$subject"
		done
		printf 'From x\n'
		letter 'X-A: b' 'Obrigado. Estou de férias e retorno em 3 de março.'
		printf 'From x\n'
		letter 'X-A: b' $'Please mark this:\n> I am out of the office.'
		printf 'From x\n'
		letter 'X-A: b' $'I\xe2\x80\x99m out of the office until Monday.'
	} >mbox
	explain 2 mbox | same 'autoreply
autoreply
bounce
bounce
person
person
autoreply
person
autoreply'
}

@test "what the parser dies of, and what is no message, is not parsed" {
	letter 'X-A: b' text >message
	HD_TEST_PARSER=die explain 1-4 message | same $'message\t\tit cannot be parsed\t'
	hd-mail --explain -H </dev/null | same ',,it cannot be parsed,,,,,,,,'
	printf 'Bro\001ken: x\nFrom: ana@example.org\n\ntext\n' | explain 5,10,11 |
		same $'ana@example.org\tdamaged\ttext'
	printf 'From: ana@example.org\nContent-Dispo' | explain 5,10 |
		same $'ana@example.org\tdamaged'
	fails 66 hd-mail --explain nowhere
}

@test "a message with a thousand parts in a thousand levels is cut" {
	{
		letter 'Content-Type: multipart/mixed; boundary=b0' ''
		for ((i = 0; i < 300; i++)); do
			printf -- '--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n' $i $((i + 1))
		done
	} >deep
	{
		letter 'Content-Type: multipart/mixed; boundary=b' ''
		for ((i = 0; i < 1000; i++)); do printf -- '--b\n\n%d\n' $i; done
	} >wide
	explain 1,2,10 deep wide | same $'deep\tperson\tcut\nwide\tperson\tcut'
}

# python_view.csv has what Python's email package sees. Where that is less than
# the message says, its text has U+FFFD, or is empty; subjects may end early. All
# messages of mail systems and programs count as automatic, and those whose
# headers say that they went to many.
@test "real mail: sender, subject, id and date; who is a program" {
	data mail
	expected='feedback-report|missed|dev/sisimai/maildir/bsd/arf-23.eml|complaint about message from 192.0.2.222
bounce|missed|dev/sisimai/maildir/bsd/lhost-amazonses-09.eml|AWS Notification Message
all|1
parse|1
precision|1
recall|1
bounce|153|150|150
complaint|5|3|3
autoreply|1|1|3
bulk|12|12|13
person|229|228|230
bounce without any header|28|26|26'
	(cd "$data" && hd-mail --explain -o csv [!p]*/) >seen.csv
	sqlite3 :memory: <<END | same "$expected"
.import --csv $data/python_view.csv view
.import --csv seen.csv seen
CREATE TABLE both AS SELECT s.*, v.*,
	v.kind IN ('bounce', 'warning', 'feedback-report', 'autoreply')
	OR v.auto_submitted NOT IN ('', 'no') OR v.precedence <> ''
	OR v.list_id <> '' OR v.report_type = 'delivery-status' AS wrote,
	s.verdict NOT IN ('person', '') AS said
	FROM view v JOIN seen s ON s.file = substr(v.path, 5);
SELECT kind, 'missed', path, subject FROM both WHERE wrote AND NOT said;
SELECT kind, 'wrong', path, line FROM both WHERE said AND NOT wrote;
SELECT 'all', count(*) = (SELECT count(*) FROM view
	WHERE path NOT LIKE '%/.%') FROM both;
SELECT 'parse', sum(lower(sender) = lower(from_addr) AND message_id
	= trim(ifnull("message_id:1", ''), '<> ') AND date = date_utc AND
	instr(replace(subject, '　', ' '), replace("subject:1", '  ', ' ')) = 1)
	* 1.0 / count(*) >= 0.98
	FROM both WHERE "subject:1" NOT LIKE '%' || char(65533) || '%';
SELECT 'precision', sum(said AND wrote) * 1.0 / sum(said) >= 0.99 FROM both;
SELECT 'recall', sum(said AND wrote) * 1.0 / sum(wrote) >= 0.95 FROM both;
-- of each class: how many there are, how many are taken for it, and how many
-- messages of whatever class are taken for it
CREATE TABLE class AS SELECT *, CASE
	WHEN kind IN ('bounce', 'warning') OR report_type = 'delivery-status' THEN 'bounce'
	WHEN kind = 'feedback-report' THEN 'complaint'
	WHEN kind = 'autoreply' THEN 'autoreply'
	WHEN wrote THEN 'bulk' ELSE 'person' END AS class FROM both;
SELECT name, sum(class = is_class), sum(class = is_class AND verdict = is_class),
	sum(verdict = is_class) FROM class JOIN (SELECT 1 AS n, 'bounce' AS name,
	'bounce' AS is_class UNION VALUES (3, 'complaint', 'complaint'),
	(4, 'autoreply', 'autoreply'), (5, 'bulk', 'bulk'), (6, 'person', 'person'))
	GROUP BY n;
SELECT 'bounce without any header', count(*), sum(verdict = 'bounce'),
	sum(verdict = 'bounce') FROM class WHERE class = 'bounce'
	AND auto_submitted IN ('', 'no') AND report_type = '' AND return_path <> '<>';
END
}
