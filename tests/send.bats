#!/usr/bin/env bats
# Notices, and hd-send, which delivers them.
# plain: --disable

load helper

# The stub of sendmail(8): one file a message, named by its Message-ID, and a
# line of its arguments; refuse and later are what it shall not take.
setup() {
	fresh
	desk
	mkdir -m 755 bin
	cat >bin/box <<'END'
#!/bin/sh
[ ! -e later ] || { echo "not now"; exit 75; }
[ ! -e refuse ] || { echo "no such user"; exit 67; }
cat >message.$$ || exit
id=$(sed -n 's/^Message-Id: <\(.*\)>$/\1/p' message.$$)
mv message.$$ "mail.$id"
echo "$*" >>arguments
END
	chmod 755 bin/box
	export HD_SEND_DIR=$PWD/bin
	printf 'name,program\nemail,box\n' | hd-put channel
	printf 'name,value\naddress,help@desk.example\nname,The Desk\n' |
		hd-put setting
	printf '%s\n' login,name,email,team ana,'Ana Lima',ana@desk.example,desk \
		bob,Bob,bob@desk.example,desk | hd-put agent
	printf '%s\n' address,name,language maria@example.com,Maria,pt-BR \
		joe@example.com,Joe, | hd-put contact
}

# mailed ID: the message of a notice
mailed() {
	cat "mail.$(hd-list -H notice "id=$1" -c message_id)"
}

# waits: who is to be told what
waits() {
	hd-list -H notice state=waiting -c ticket,template,whom,address
}

@test "a silent desk tells nobody; what is older than --enable is never sent" {
	fails 78 hd-send
	same 'hd-send: this desk is silent: it tells nobody anything; hd-send --enable changes that' <<<"$errors"
	hd-new -q -s one -R joe@example.com
	hd-send --enable
	none hd-list -H notice
	hd-new -q -s two -R joe@example.com
	waits | same 2,received,requester,joe@example.com
	hd-send --disable
	fails 78 hd-send
	hd-new -q -s three -R joe@example.com
	hd-send --enable
	none hd-list -H notice state=waiting
	hd-list -H notice -c ticket,state | same 2,dropped
	hd-send | same ''
	hd-new -q -s four -R joe@example.com
	fails 1 hd-init --idle
	hd-send | same 2
	# whoever enables it again where it is changes nothing
	hd-new -q -s five -R joe@example.com
	hd-send --enable
	hd-send -n | same 3
	hd-send | same 3
	fails 64 hd-send --enable --disable
	fails 64 hd-send 3
	hd-check
}

@test "without an address the desk cannot be enabled" {
	hd-drop setting address
	fails 78 hd-send --enable
	same 'hd-send: the desk has no address from which it writes: put a mailbox, or the setting address, such as help@example.org' <<<"$errors"
	printf 'name,value\naddress,help\n' >bad.csv
	fails 65 hd-put setting bad.csv
	same 'hd-put: bad.csv:2: value: "help" is no address of mail' <<<"$errors"
}

@test "--enable brings the usual rules once, and templates where there are none" {
	printf '%s\n' name,language received, received,pt | hd-drop template
	hd-send --enable
	hd-list -H rule -c name | sort | tr '\n' ' ' |
		same 'notify-answered notify-assigned notify-late notify-promised notify-received notify-solved notify-soon-late '
	hd-list -H template name=received -c language | same $'""\npt'
	hd-drop rule notify-solved
	hd-send --disable
	hd-send --enable
	hd-list -H rule -c name | wc -l | same 6
}

@test "who is told of what, in which language" {
	hd-send --enable
	hd-new -q -s 'No VPN' -R maria@example.com
	hd-set -q watcher+=joe@example.com watcher+=bob 1
	hd-assign -q --as ana -a bob 1
	hd-assign -q --as ana -a ana 1
	hd-reply -q --as ana -m 'Try again.' 1
	hd-note -q --as ana -m 'He is slow.' 1
	hd-set -q --as ana promised=2026-03-03T14:00:00Z 1
	hd-set -q --as ana status=solved 1
	waits | same '1,received,requester,maria@example.com
1,assigned,agent,bob@desk.example
1,answered,requester,maria@example.com
1,answered,watcher,bob@desk.example
1,answered,watcher,joe@example.com
1,promised,requester,maria@example.com
1,solved,requester,maria@example.com'
	hd-send | wc -l | same 7
	mailed 1 | grep Ol= | same 'Ol=C3=A1, Maria!'
	mailed 6 | grep Esper | same 'Esperamos resolver o seu pedido 1 at=C3=A9 03/03/2026 14:00.'
	hd-check
}

@test "the whole message of a notice, and of an answer" {
	hd-send --enable
	printf 'name,value\nsignature,"Desk, room 7"\n' | hd-put setting
	hd-new -q -s 'Größe' -R joe@example.com
	hd-send | same 1
	mailed 1 | sed 's/<hd[^>]*>/<ID>/' | same 'Date: Mon, 02 Mar 2026 09:00:00 +0000
From: The Desk <help@desk.example>
Reply-To: help@desk.example
Subject: [#1] =?UTF-8?B?R3LDtsOfZQ==?=
To: Joe <joe@example.com>
Message-Id: <ID>
Auto-Submitted: auto-generated
Precedence: bulk
X-Auto-Response-Suppress: All
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 7bit

Hello Joe,

we have received your request and given it the number 1. An agent will
answer you here. To add something, answer this message.

-- 
Desk, room 7'
	printf 'a\0b' >file.bin
	hd-reply -q --as ana --attach file.bin -m 'Try again.' 1
	hd-send | same 2
	mailed 2 | sed 's/<hd[^>]*>/<ID>/g; s/=-[^"]*/=-BOUND/; s/^--=-.*/--BOUND/' |
		same 'Date: Mon, 02 Mar 2026 09:00:00 +0000
From: Ana Lima <help@desk.example>
Reply-To: help@desk.example
Subject: [#1] =?UTF-8?B?R3LDtsOfZQ==?=
To: Joe <joe@example.com>
Message-Id: <ID>
In-Reply-To: <ID>
References: <ID>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=-BOUND"

--BOUND
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 7bit

Try again.

-- 
Desk, room 7

--BOUND
Content-Type: application/octet-stream; name=file.bin
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename=file.bin

YQBi

--BOUND'
	sort -u arguments >all
	sed '' all | same '-i -f help@desk.example -- joe@example.com'
}

@test "messages are in HTML, too, if the desk wants that" {
	hd-send --enable
	printf 'name,value\nmail_html,yes\nsignature,"Desk <7>"\n' | hd-put setting
	hd-new -q -s one -R joe@example.com
	hd-reply -q --as ana -m $'Try *again*:\n\n- <b>one</b>\n- two' 1
	hd-send -q
	mailed 2 | sed -n '/^$/,$p' | sed 's/^--=-.*/--BOUND/' | same '
--BOUND
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 7bit

Try *again*:

- <b>one</b>
- two

-- 
Desk <7>

--BOUND
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 7bit

<!DOCTYPE html>
<html><body>
<p>Try <em>again</em>:</p>
<ul>
<li>&lt;b&gt;one&lt;/b&gt;</li>
<li>two</li>
</ul>
<p style="white-space: pre-line">Desk &lt;7&gt;</p>
</body></html>

--BOUND'
	mailed 2 | grep -c 'Content-Type: multipart/alternative' | same 1
}

@test "References keep the first message and the last ones" {
	hd-send --enable
	hd-new -q -s one -R joe@example.com
	for i in 1 2 3 4 5 6 7 8 9 10 11; do
		hd-reply -q --as ana -m "$i" 1
	done
	hd-send -q
	hd-list -H notice -c message_id >ids
	mailed 12 | sed -n '/^References/,/^MIME/p' | grep -o '<[^>]*>' >refs
	{ sed -n 1p ids; sed -n 4,11p ids; } | sed 's/.*/<&>/' | diff - refs
	mailed 12 | sed -n 's/^In-Reply-To: //p' | same "<$(sed -n 11p ids)>"
}

# letter FROM SUBJECT [HEADER ...]: a message of mail to the desk
letter() {
	printf '%s\n' "From: $1" "To: ${to:-net@desk.example}" "Subject: $2" \
		"Message-ID: <$RANDOM.$RANDOM@there.example>" "${@:3}" '' Hello. | hd-mail -q
}

@test "mail in, mail out: mailboxes, threads, and no answer to machines" {
	printf '%s\n' address,name,team,signature,answer \
		'net@desk.example,Networks,desk,"Net, room 8",yes' \
		quiet@desk.example,,,,no | hd-put mailbox
	hd-send --enable
	letter joe@example.com 'No net'
	letter joe@example.com 'I am away' 'Auto-Submitted: auto-replied'
	to=quiet@desk.example letter joe@example.com 'Nobody answers here'
	letter net@desk.example 'From ourselves'
	hd-send | same 1
	hd-list -H notice -c ticket,state,reason | same 1,sent,
	mailed 1 | grep -E '^(From|Reply-To|Net)' | same 'From: Networks <net@desk.example>
Reply-To: net@desk.example
Net, room 8'
	first=$(hd-list -H mail ticket=1 direction=in -c message_id)
	out=$(hd-list -H mail ticket=1 direction=out -c message_id)
	mailed 1 | grep -E '^(In-Reply-To|References)' | same "In-Reply-To: <$first>
References: <$first>"
	letter joe@example.com 'Without a tag' "In-Reply-To: <$out>"
	hd-list -H entry ticket=1 -c author | same $'joe@example.com\njoe@example.com'
	hd-list -H mail direction=out -c state,recipient,ticket | same sent,joe@example.com,1
	hd-check
}

@test "with a secret, answers go to an address that names their ticket" {
	export HD_MAIL_KEYS=$PWD/keys
	hd-mail --new-key
	hd-send --enable
	hd-new -q -s 'No net' -R joe@example.com
	hd-send -q
	token=$(hd-mail --token joe@example.com 1)
	mailed 1 | grep ^Reply-To | same "Reply-To: help+$token@desk.example"
	# what comes back goes to another one, which names the ticket, too
	[[ $(<arguments) =~ ^'-i -f '(help\+b1-[0-9a-f]+-[0-9a-z]{16}@desk.example)' -- joe@example.com'$ ]]
	back=${BASH_REMATCH[1]}
	[ "$back" != "help+${token/#t/b}@desk.example" ]
	# whatever comes there was written by a program, even if nothing says so
	printf 'From: %s\nSubject: Hello\n\n%s\n' joe@example.com Away. |
		hd-mail -q --recipient "$back"
	printf 'From: %s\nSubject: Hello\n\n%s\n' postbox@mx.example Gone. |
		hd-mail -q --recipient "$back"
	printf 'From: %s\nSubject: Hello\n\n%s\n' joe@example.com Forged. |
		hd-mail -q --recipient "help+${token/#t/b}@desk.example"
	hd-list -H mail direction=in -c ticket,state,verdict,marks,evidence | same \
		'1,taken,autoreply,unverified,it came to the address that messages come back to
1,taken,bounce,unverified,it came to the address that messages come back to
2,taken,person,unverified,'
	hd-list -H entry ticket=1 -c kind,role,body | same $'message,system,Away.\nnote,system,Gone.'
	hd-list -H notice state=waiting -c ticket,address | same 2,joe@example.com
	# a report without the message that comes back marks whom the address names
	printf '%s\n' 'From: MAILER-DAEMON@mx.example' \
		'Content-Type: multipart/report; report-type=delivery-status; boundary=x' \
		'' --x '' 'It came back.' --x 'Content-Type: message/delivery-status' '' \
		'Reporting-MTA: dns; mx' '' 'Action: failed' 'Status: 5.1.1' --x-- |
		hd-mail -q --recipient "$back"
	hd-list -H contact address=joe@example.com -c undeliverable | same 2026-03-02T09:00:00Z
	hd-check
}

@test "nothing that people write becomes a header" {
	hd-send --enable
	printf 'address,name\neve@example.com,"Eve\nBcc: all@example.com"\n' >bad.csv
	hd-put contact bad.csv || true
	printf '%s\n' address,name 'eve@example.com,"Eve"" <x@y.z>, Bcc: all@z.z"' |
		hd-put contact
	hd-new -q -s 'Subject: x Bcc: all@example.com' -R eve@example.com -m 'Bcc: y'
	printf '%s\n' address,name '"bad address@example.com",Bad' '-oQ@example.com,Option' \
		'"a@b.c,d@e.f",Two' | hd-put contact
	hd-new -q -s x -R 'bad address@example.com' || true
	hd-new -q -s x -R -oQ@example.com || true
	hd-new -q -s x -R 'a@b.c,d@e.f' || true
	waits | same 1,received,requester,eve@example.com
	hd-send -q
	mailed 1 | sed '/^$/q' | grep -ci '^bcc' | same 0 || true
	mailed 1 | sed -n '/^To:/p' | same 'To: "Eve\" <x@y.z>, Bcc: all@z.z" <eve@example.com>'
	sed '' arguments | same '-i -f help@desk.example -- eve@example.com'
}

@test "what fails is tried again, later each time, then it is dead" {
	hd-send --enable
	hd-new -q -s one -R joe@example.com
	: >later
	hd-send -q
	hd-list -H notice -c state,tries,next_at,reason |
		same 'waiting,1,2026-03-02T09:05:00Z,exit status 75: not now'
	hd-send
	hd-list -H notice -c tries | same 1
	at 09:05 hd-send
	hd-list -H notice -c state,tries,next_at | same waiting,2,2026-03-02T09:15:00Z
	day=2
	for i in 3 4 5 6 7 8; do
		at "03-0${day}T23:59" hd-send
		day=$((day + 1))
	done
	hd-list -H notice -c state,tries,next_at | same waiting,8,2026-03-08T05:59:00Z
	for i in 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25; do
		at "03-${i}T12:00" hd-send
	done
	at 03-26T12:00 fails 1 hd-send
	same 'hd-send: notice 1 to joe@example.com is dead: exit status 75: not now' <<<"$errors"
	hd-list -H notice state=dead -c id,tries | same 1,26
	rm later
	at 03-27T12:00 hd-send
	hd-list -H notice state=dead -c id | at 03-27T12:00 hd-send --retry | same 1
	at 03-27T12:00 hd-send | same 1
	fails 65 hd-send --retry 9
	same 'hd-send: no notice has the id 9' <<<"$errors"
}

@test "an address that the program will never take is dead at once" {
	hd-send --enable
	hd-new -q -s one -R joe@example.com
	: >refuse
	fails 1 hd-send
	same 'hd-send: notice 1 to joe@example.com is dead: exit status 67: no such user' <<<"$errors"
	# agents see it on the ticket, and on the contact
	hd-list -H entry ticket=1 -c kind,role,body | same \
		'note,system,"The message ""[#1] one"" did not reach joe@example.com: exit status 67: no such user"'
	hd-list -H contact address=joe@example.com -c undeliverable | same 2026-03-02T09:00:00Z
	hd-list -H -c status,replies 1 | same new,0
	# nobody writes to an agent because an agent was not reached
	hd-assign -q -a bob 1
	fails 1 hd-send
	hd-list -H entry ticket=1 -c id | same 1
	hd-check
}

@test "an undone event withdraws its notices, and done again they wait again" {
	hd-send --enable
	hd-new -q -s one -R joe@example.com
	hd-send -q
	hd-reply -q --as ana -m Hi 1
	event=$(hd-list -H event -c id -S -id -l 1)
	hd-undo -q "$event"
	hd-list -H notice id=2 -c state | same withdrawn
	hd-send | same ''
	hd-undo -q "$(hd-list -H event -c id -S -id -l 1)"
	hd-send | same 2
	hd-check
}

@test "programs outside, of others, or no programs are refused, put and run" {
	hd-send --enable
	hd-new -q -s one -R joe@example.com
	printf 'x\n' >bin/plain
	ln -s ../outside bin/out
	cp bin/box outside
	cp bin/box bin/open
	chmod 777 bin/open
	printf '%s\n' name,program email,../outside email,/bin/sh email,-x email,.x \
		email,out email,open email,plain email,none email,'box -x' >bad.csv
	fails 65 hd-put channel bad.csv
	dir=$(realpath bin)
	same "hd-put: bad.csv:2: program: \"../outside\" is not the name of a file in the folder of programs
hd-put: bad.csv:3: program: \"/bin/sh\" is not the name of a file in the folder of programs
hd-put: bad.csv:4: program: \"-x\" is not the name of a file in the folder of programs
hd-put: bad.csv:5: program: \".x\" is not the name of a file in the folder of programs
hd-put: bad.csv:6: program: ${dir%/bin}/outside: lies outside of $dir
hd-put: bad.csv:7: program: $dir/open: others can write it (chmod go-w)
hd-put: bad.csv:8: program: $dir/plain: is not a program
hd-put: bad.csv:9: program: $HD_SEND_DIR/none: No such file or directory
hd-put: bad.csv:10: program: $HD_SEND_DIR/box -x: No such file or directory" <<<"$errors"
	chmod g+w bin/box
	fails 78 hd-send
	same "hd-send: channel email: $dir/box: others can write it (chmod go-w)" <<<"$errors"
	chmod g-w bin/box
	chmod o+w bin
	fails 78 hd-send
	same "hd-send: channel email: $dir: others can write it (chmod go-w)" <<<"$errors"
	chmod o-w bin
	# nothing was counted as a try
	hd-send | same 1
	hd-list -H notice -c tries | same 1
}

@test "a contact who prefers a channel with a program is told there" {
	printf '#!/bin/sh\necho "$HD_CHANNEL $5" >chat.out\ncat >/dev/null\n' >bin/chat
	chmod 755 bin/chat
	printf 'name,program\nchat,chat\n' | hd-put channel
	printf 'address,channel\n@joe:matrix.example,chat\nmaria@example.com,phone\n' |
		hd-put contact
	hd-send --enable
	hd-new -q -s one -R @joe:matrix.example
	hd-new -q -s two -R maria@example.com
	hd-send | same $'1\n2'
	sed '' chat.out | same 'chat @joe:matrix.example'
	hd-list -H notice -c channel | same $'chat\nemail'
}

@test "no address gets more than its limit, answers are not counted" {
	printf 'name,value\naddress_limit,2\n' | hd-put setting
	hd-send --enable
	for i in 1 2 3; do hd-new -q -s "$i" -R joe@example.com; done
	hd-reply -q --as ana -m Hi 1
	hd-send | same $'1\n2\n4'
	hd-list -H notice id=3 -c state,next_at,reason | same waiting,2026-03-02T10:00:00Z,limit
	at 10:01 hd-send | same 3
}

@test "what was sent is deleted after a while" {
	hd-send --enable
	hd-new -q -s 1 -R joe@example.com
	hd-send -q
	printf 'name,value\nnotice_keep,10d\n' | hd-put setting
	at 03-12T08:59 hd-send
	hd-list -H notice -c id | same 1
	at 03-12T09:00 hd-send
	none hd-list -H notice
}

@test "erased people and texts are erased in notices, which are not sent" {
	hd-send --enable
	hd-new -q -s 'Secret plan' -R joe@example.com
	hd-reply -q --as ana -m 'The secret is out' 1
	hd-erase -q entry 1 2>/dev/null || hd-erase -q entry "$(hd-list -H entry -c id -S -id -l 1)"
	hd-list -H notice template=answered -c state | same withdrawn
	hd-list -H -o json notice | grep -c 'secret is' | same 0 || true
	hd-erase -q contact joe@example.com
	run ! grep -r joe@example.com <(hd-list -H -o json notice)
	fails 1 hd-send
	hd-check
}

@test "a copy of a desk sends nothing" {
	only sqlite "the copy is a file"
	hd-send --enable
	hd-new -q -s 1 -R joe@example.com
	hd-copy "$PWD/copy.db"
	HD_DB=$PWD/copy.db fails 78 hd-send
	[[ $errors == *"this desk was enabled elsewhere ("*"$HD_DB), and this is "*"/copy.db: a copy sends nothing; type hd-send --enable if it is no copy, else hd-send --disable" ]]
	HD_DB=$PWD/copy.db hd-send --enable
	HD_DB=$PWD/copy.db hd-list -H notice -c state | same dropped
	hd-send | same 1
}

@test "hd-cron sends, and skips a silent desk without a word" {
	hd-new -q -s 1 -R joe@example.com
	HD_SWEEP_DIR=$PWD/none HD_SEAL_DIR=$PWD/none hd-cron | same ''
	hd-send --enable
	hd-new -q -s 2 -R joe@example.com
	HD_SWEEP_DIR=$PWD/none HD_SEAL_DIR=$PWD/none hd-cron
	hd-list -H notice -c state | same sent
}

@test "two at once send no notice twice; killed ones lose none" {
	begins_again
	n=${HD_TEST_NOTICES:-${HD_TEST_ALL:+2000}}
	n=${n:-60}
	printf 'name,value\naddress_limit,1000000\n' | hd-put setting
	hd-send --enable
	for ((i = 0; i < n; i++)); do echo "s$i,u$i@example.com"; done |
		sed '1i subject,requester' | hd-new -q
	# two at once
	hd-send >first &
	hd-send >second
	wait
	sort -n first second >both
	hd-list -H notice state=sent -c id | diff - both
	wc -l <arguments | same "$n"
	# killed again and again
	for ((i = 0; i < n; i++)); do echo "t$i,u$i@example.com"; done |
		sed '1i subject,requester' | hd-new -q
	# later each time, so that a slow machine comes to an end, too
	for ((i = 0; i < 900; i += 2)); do
		[ "$(hd-list -H notice state=waiting -l 1 || true)" ] || break
		hd-send -q &
		pid=$!
		sleep "0.$(printf %03d $((RANDOM % 90 + 10 + i)))"
		kill -9 $pid 2>/dev/null || true
		wait $pid 2>/dev/null || true
	done
	hd-list -H notice -c message_id | sort >written
	printf '%s\n' mail.* | sed 's/^mail\.//' | sort >arrived
	diff written arrived
	hd-list -H notice state!=sent && false
	[ "$(wc -l <written)" = $((2 * n)) ]
	hd-check
}
