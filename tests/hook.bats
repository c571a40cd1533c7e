#!/usr/bin/env bats
# Programs that rules name (hook=NAME), and the examples of such programs.

load helper

setup() {
	fresh
	desk
	mkdir -m 755 hook.d
	export HD_HOOK_DIR=$PWD/hook.d HD_SWEEP_DIR=$PWD/none HD_SEAL_DIR=$PWD/none
	printf '#!/bin/sh\n[ ! -e broken ] || exit 9\ncat >>got\n' >hook.d/tell
	chmod 755 hook.d/tell
	printf '%s\n' name,trigger,filter,actions \
		'urgent,new changed:priority,priority=1,hook=tell' | hd-put rule
}

@test "a program gets a record of the events that its rule chooses, once" {
	hd-new -q -s one
	hd-new -q -s two priority=1
	hd-cron
	sed '' got | same 'cause,ticket,metric,instance,kind,due,at,policy,priority,team,agent,subject,rung
3,2,,0,new,,2026-03-02T09:00:00Z,,1,,,two,'
	rm got
	hd-cron
	[ ! -e got ]
	hd-set -q priority=1 1
	hd-cron
	sed 1d got | cut -d , -f 2,5 | same 1,set
	hd-check
}

@test "a program that fails gets its records again, and hd-cron says so" {
	hd-new -q -s one priority=1
	: >broken
	fails 9 hd-cron
	same "hd-cron: $HD_HOOK_DIR/tell: exit status 9" <<<"$errors"
	rm broken
	hd-new -q -s two priority=1
	hd-cron
	sed 1d got | cut -d , -f 2 | same $'1\n2'
}

@test "a record cannot run a program outside of the folder" {
	printf '%s\n' name,trigger,actions a,new,hook=../tell a,new,hook=/bin/sh a,new,hook \
		a,new,hook=none >bad.csv
	fails 65 hd-put rule bad.csv
	same "hd-put: bad.csv:2: actions: hook: \"../tell\" is not the name of a file in the folder of programs
hd-put: bad.csv:3: actions: hook: \"/bin/sh\" is not the name of a file in the folder of programs
hd-put: bad.csv:4: actions: hook: \"\" is not the name of a file in the folder of programs
hd-put: bad.csv:5: actions: hook: $HD_HOOK_DIR/none: No such file or directory" <<<"$errors"
	hd-new -q -s one priority=1
	chmod o+w hook.d/tell
	fails 78 hd-cron
	[[ $errors == *"tell: others can write it (chmod go-w)"* ]]
	chmod o-w hook.d/tell
	hd-cron
	sed 1d got | cut -d , -f 2 | same 1
	# nor can a receiver that somebody types
	fails 78 hd-sla offer hook:../../bin/sh || [ -z "$errors" ]
}

@test "the examples send to a web address, a chat room and another desk" {
	cp "$top/share/examples/hook/"* hook.d
	printf '#!/bin/sh\nfor a; do case $a in @-) cat >sent ;; @*) cat "${a#@}" >sent ;; esac; done\necho "$*" >arguments\n' >curl
	chmod +x curl
	PATH=$PWD:$PATH
	printf 'secret\n' >key
	printf 'url=https://example.org/x\nsecret=%s\n' "$PWD/key" >conf
	export WEBHOOK_CONF=$PWD/conf CHAT_CONF=$PWD/conf OTHER_DESK_CONF=$PWD/other
	db other other
	HD_DB=$other hd-init
	printf 'other=%s\n' "$other" >other
	printf '%s\n' name,trigger,filter,actions \
		'urgent,new changed:priority,priority=1,hook=webhook' \
		'b,new,,hook=other-desk' | hd-put rule
	hd-new -q -s 'Printer "x"' priority=1
	hd-cron
	sed 1d sent | cut -d , -f 2,5 | same 1,new
	sum=$(openssl dgst -sha256 -hmac secret <sent | sed 's/.* //')
	grep -F "X-Signature: $sum" arguments >/dev/null
	HD_DB=$other hd-list -H -c key,subject,priority | same 'from-1,"Printer ""x""",1'
	printf '%s\n' name,trigger,filter,actions 'urgent,new,,hook=chat' | hd-put rule
	hd-new -q -s another
	hd-cron
	sed '' sent | same '{"text": "ticket 2: new"}'
}
