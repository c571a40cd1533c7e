# shellcheck shell=bash disable=SC2154	# what the test file has
# mta.bash - mail goes round: through a mail system on loopback into the desk,
# and through the same one to a maildir. The test file has $mx, the folder of its
# mail system, $port, and drained, which waits until nothing is in the queue.

# wrapper: $mx/hd-mail, which the mail system runs
wrapper() {
	printf '#!/bin/sh\nexport HD_DB=%s HD_MAIL_KEYS=%s\nexec %s/hd-mail "$@"\n' \
		"$HD_DB" "$mx/keys" "$HD_BIN" >"$mx/hd-mail"
	chmod 755 "$mx/hd-mail"
}

# inject [OPTION ...]: gives a message to the mail system
inject() {
	swaks --server "127.0.0.1:$port" --hide-all "$@" </dev/null
}

# enable: the desk writes through the mail system, with addresses that are secret
enable() {
	mkdir -m 755 "$mx/send"
	cat >"$mx/send/out" <<-END
		#!/bin/sh
		exec swaks --server 127.0.0.1:$port --hide-all --from "\$3" --to "\$5" --data -
	END
	chmod 755 "$mx/send/out"
	export HD_SEND_DIR=$mx/send HD_MAIL_KEYS=$mx/keys
	hd-mail --new-key
	chmod 644 "$mx/keys"
	chown daemon "$mx/keys"
	chmod 600 "$mx/keys"
	printf 'name,program\nemail,out\n' | hd-put channel
	printf 'address\nhelp@desk.test\n' | hd-put mailbox
	printf 'login\nana\n' | hd-put agent
	printf 'address\njoe@people.test\n' | hd-put contact
	hd-send --enable
	chown -R daemon "$mx/desk"
}

# sends: what waits is sent, and arrives
sends() {
	hd-send -q
	chown -R daemon "$mx/desk"
	drained
}

# box HEADER: what messages in the maildir of Joe have in that header, the oldest
# first
box() {
	find "$mx/box/joe" -path '*/new/*' -type f -exec stat -c '%Y %n' {} + |
		sort -n | cut -d ' ' -f 2- | while read -r file; do
		sed -n "/^\$/q; s/^$1: *//Ip" "$file"
	done
}

# goes_round: a request, its receipt, an answer, and what Joe says to that; then
# the answer to somebody who does not exist
goes_round() {
	inject --from joe@people.test --to help@desk.test --header 'Subject: No net' \
		--header 'From: Joe <joe@people.test>' --header 'Message-Id: <1@people.test>' \
		--body 'It is dark.'
	drained
	sends
	box subject | same '[#1] No net'
	hd-reply -q --as ana -m 'Is it on?' 1
	sends
	box subject | sort | same $'[#1] No net\n[#1] No net'
	reply=$(box reply-to | sort -u)
	back=$(box return-path | tr -d '<>' | sort -u)
	[[ $reply == help+t1-*@desk.test ]]
	[[ $back == help+b1-*@desk.test ]]
	box in-reply-to | grep -c 1@people.test | same 1
	inject --from joe@people.test --to "$reply" --header 'Subject: other words' \
		--header 'From: Joe <joe@people.test>' --body 'It is on.'
	inject --from '<>' --to "$back" --header 'Subject: hm' \
		--header 'From: postbox@people.test' --body 'The box of Joe is full.'
	drained
	hd-list -H entry -c ticket,kind,role,body | sort | same '1,message,agent,Is it on?
1,message,requester,It is dark.
1,message,requester,It is on.
1,message,system,The box of Joe is full.'
	hd-list -H mail -c direction,verdict,state | sort | same 'in,autoreply,taken
in,person,taken
in,person,taken
out,,sent
out,,sent'
	hd-check
}

# forged: whoever writes in the name of Joe learns nothing, whatever they say of
# themselves
forged() {
	hd-new -q -s 'Secret plan' -R joe@people.test -m 'The secret.' key=S
	id=$(hd-list -H -c id key=S)
	printf 'name,value\nauthserv_id,mx.desk.test\n' | hd-put setting
	sends
	before=$(hd-list -H notice -c id | wc -l)
	for header in 'X-A: b' \
		'Authentication-Results: mx.desk.test; dmarc=fail header.from=people.test\nAuthentication-Results: mx.desk.test; dmarc=pass header.from=people.test'; do
		inject --from eve@evil.test --to help@desk.test --header "Subject: Re: [#$id] x" \
			--header 'From: Joe <joe@people.test>' --add-header "$header" \
			--header 'Cc: eve@evil.test' --body 'status: solved'
	done
	drained
	sends
	hd-list -H mail direction=in sender=joe@people.test ticket="$id" -c marks |
		same $'unverified\nunverified'
	hd-list -H -c status,watcher "$id" | same new,
	hd-list -H notice -c id | wc -l | same "$before"
	[ ! -e "$mx/box/eve" ]
}

# taken_away N: so many messages come, and the desk is away for the second third;
# each becomes one ticket
taken_away() {
	local i

	for ((i = 0; i < $1; i++)); do
		[ $i -ne $(($1 / 3)) ] || mv "$mx/desk" "$mx/away"
		[ $i -ne $(($1 * 2 / 3)) ] || mv "$mx/away" "$mx/desk"
		inject --from ana@example.org --to help@desk.test \
			--header "Subject: n$i" --body "text $i"
	done
	drained
	hd-list -H -c subject | sort -V | same "$(for ((i = 0; i < $1; i++)); do echo "n$i"; done)"
	hd-check
}
