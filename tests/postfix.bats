#!/usr/bin/env bats
# Postfix on loopback gives mail to hd-mail, as share/mail/postfix.cf says: a
# message is in the desk or in the queue, once, whatever is taken away.

load helper
load mta

setup() {
	fresh
	[ "$HD_TEST_ENGINE" = sqlite ] || skip "the desk of this test is a file"
	[ "$(id -u)" -eq 0 ] || skip "only root can start Postfix"
	PATH=$PATH:/usr/sbin
	for tool in postfix swaks; do
		command -v $tool >/dev/null || skip "$tool is not installed"
	done
	[ -e "$HD_BIN/../build/mail.so" ] || [ -e "$HD_BIN/../mail.so" ] ||
		skip "built without GMime"
	mx=$(mktemp -d /tmp/hd-postfix.XXXXXX)
	chmod 755 "$mx"
	mkdir "$mx/etc" "$mx/spool" "$mx/data" "$mx/desk" "$mx/box"
	chown daemon "$mx/box"
	chown postfix "$mx/data"
	export HD_DB=$mx/desk/hd.db
	unset HD_NOW
	port=$((20000 + RANDOM % 20000))
	configure
	hd-init
	chown -R daemon "$mx/desk"
	postfix -c "$mx/etc" start 2>/dev/null
}

teardown() {
	[ -z "${mx-}" ] || postfix -c "$mx/etc" stop 2>/dev/null || :
	[ -z "${mx-}" ] || rm -rf "$mx"
	clean
}

# configure: a Postfix of its own, with the transport of share/mail
configure() {
	cat >"$mx/etc/main.cf" <<-END
		compatibility_level = 3.6
		queue_directory = $mx/spool
		data_directory = $mx/data
		inet_interfaces = 127.0.0.1
		inet_protocols = ipv4
		myhostname = mx.desk.test
		mydestination =
		mynetworks = 127.0.0.0/8
		smtpd_recipient_restrictions = permit_mynetworks, reject
		virtual_mailbox_domains = desk.test people.test crowd.test
		virtual_mailbox_maps = inline:{help@desk.test=x,joe@people.test=joe/,@crowd.test=people/}
		virtual_mailbox_base = $mx/box
		virtual_uid_maps = static:$(id -u daemon)
		virtual_gid_maps = static:$(id -g daemon)
		virtual_minimum_uid = 1
		transport_maps = inline:{help@desk.test=hd:}
		recipient_delimiter = +
		hd_destination_recipient_limit = 1
		maillog_file = $mx/log
		maillog_file_prefixes = /tmp
		minimal_backoff_time = 1s
		maximal_backoff_time = 1s
		queue_run_delay = 1s
	END
	sed -e "s/^smtp      inet.*smtpd/$port inet n - n - - smtpd/" -e '/^#/d' \
		-e 's/^\([a-z0-9]* *[a-z]* *[-n] *[-n] *\)y/\1n/' \
		/usr/share/postfix/master.cf.dist >"$mx/etc/master.cf"
	sed "s|user=hd|user=daemon|; s|/usr/bin/hd-mail|$mx/hd-mail|" \
		"$top/share/mail/postfix.cf" >>"$mx/etc/master.cf"
	wrapper
}

# drained: waits until Postfix has nothing in its queue
drained() {
	local i

	for ((i = 0; i < 300; i++)); do
		! postqueue -c "$mx/etc" -p | grep 'queue is empty' >/dev/null ||
			return 0
		postqueue -c "$mx/etc" -f
		sleep 0.1
	done
	cat "$mx/log"
	return 1
}

@test "mail becomes tickets; plus-addresses and empty senders arrive" {
	inject --from ana@example.org --to help@desk.test --header 'Subject: one' \
		--header 'Message-Id: <1@x>' --body a
	drained
	inject --from ana@example.org --to help+more@desk.test --body b \
		--header 'Subject: Re: one' --header 'In-Reply-To: <1@x>'
	drained
	inject --from '<>' --to help@desk.test --header 'From: Mail <MAILER-DAEMON@x>' \
		--header 'Subject: failed' --body back
	drained
	hd-list -H mail -c ticket,sender,recipient,verdict,state | sort |
		same ',mailer-daemon@x,help@desk.test,bounce,suspended
1,ana@example.org,help@desk.test,person,taken
1,ana@example.org,help@desk.test,person,taken'
	hd-check
}

@test "mail goes round, and whoever forges a sender learns nothing" {
	enable
	goes_round
	forged
}

@test "the desk is taken away and comes back: nothing is returned or doubled" {
	taken_away 20
	run ! grep -E 'status=(bounced|expired)' "$mx/log"
	grep status=deferred "$mx/log" >/dev/null
}

@test "hd-send gives notices to Postfix; killed at random it loses none" {
	local i n=${HD_TEST_NOTICES:-${HD_TEST_ALL:+10000}} pid

	begins_again
	n=${n:-40}
	mkdir -m 755 "$mx/bin"
	printf '#!/bin/sh\nexec sendmail -C %s "$@"\n' "$mx/etc" >"$mx/bin/mta"
	chmod 755 "$mx/bin/mta"
	export HD_SEND_DIR=$mx/bin
	printf 'name,program\nemail,mta\n' | hd-put channel
	printf 'name,value\naddress,help@desk.test\naddress_limit,1000000\n' |
		hd-put setting
	hd-send --enable
	for ((i = 0; i < n; i++)); do echo "s$i,u$i@crowd.test"; done |
		sed '1i subject,requester' | hd-new -q
	# later each time, so that a slow machine comes to an end, too
	for ((i = 0; i < n; i++)); do
		[ "$(hd-list -H notice state=waiting -l 1 || true)" ] || break
		hd-send -q &
		pid=$!
		sleep "0.$(printf %03d $(((RANDOM % 90 + 10 + i) % 1000)))"
		kill -9 $pid 2>/dev/null || true
		wait $pid 2>/dev/null || true
	done
	hd-send -q
	none hd-list -H notice state!=sent
	hd-list -H notice -c message_id | sort >written
	[ "$(wc -l <written)" = "$n" ]
	drained
	# what was killed behind the hand-over may arrive twice, as one message
	sed -n 's/^Message-Id: <\(.*\)>$/\1/Ip' "$mx"/box/people/new/* |
		sort -u | diff written -
	for ((i = 0; i < n; i++)); do echo "u$i@crowd.test"; done | sort >people
	sed -n 's/^Delivered-To: //p' "$mx"/box/people/new/* | sort -u | diff people -
	hd-check
}
