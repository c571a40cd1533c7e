#!/usr/bin/env bats
# OpenSMTPD on loopback gives mail to hd-mail, as share/mail/opensmtpd.conf says.
# It runs with folders of its own. Where another mail system is installed,
# HD_TEST_OPENSMTPD is a folder with the files of the package opensmtpd.

load helper
load mta

setup() {
	fresh
	only sqlite "the desk of this test is a file"
	[ "$(id -u)" -eq 0 ] || skip "only root can start OpenSMTPD"
	PATH=$PATH:/usr/sbin
	for tool in swaks unshare nsenter; do
		command -v $tool >/dev/null || skip "$tool is not installed"
	done
	package=${HD_TEST_OPENSMTPD-/}
	[ -e "$package/usr/libexec/opensmtpd/mail.mda" ] ||
		skip "OpenSMTPD is not installed"
	[ -e "$HD_BIN/../build/mail.so" ] || [ -e "$HD_BIN/../mail.so" ] ||
		skip "built without GMime"
	unshare -m true 2>/dev/null || skip "no folders of its own can be mounted"
	mx=$(mktemp -d /tmp/hd-opensmtpd.XXXXXX)
	chmod 755 "$mx"
	mkdir "$mx/desk" "$mx/box"
	chown daemon "$mx/box"
	export HD_DB=$mx/desk/hd.db
	unset HD_NOW
	port=$((20000 + RANDOM % 20000))
	hd-init
	chown -R daemon "$mx/desk"
	wrapper
	folders
	configure
	inside smtpd -d -f "$mx/smtpd.conf" >"$mx/log" 2>&1 3>&- &
	until swaks --server "127.0.0.1:$port" --quit-after CONNECT --hide-all </dev/null; do
		sleep 0.1
	done
}

teardown() {
	local pid

	for pid in $(pgrep -f "${mx:-none}/smtpd.conf"); do
		kill "$pid" || :
	done
	[ -z "${space-}" ] || kill "$space"
	[ -z "${mx-}" ] || rm -rf "$mx"
	clean
}

# inside COMMAND ...: runs it where the folders of OpenSMTPD are
inside() {
	nsenter -t "$space" -m "$@"
}

# folders: mounts the package, its users and its queue for nobody else
folders() {
	unshare -m sleep 600 3>&- &
	space=$!
	until [ "$(readlink "/proc/$space/ns/mnt")" != "$(readlink /proc/self/ns/mnt)" ]; do
		sleep 0.1
	done
	inside sh -es "$package" <<-'END'
		over() {
			mkdir -p "/mnt/$1/new" "/mnt/$1/work"
			mount -t overlay none "$2" \
				-o "lowerdir=$3,upperdir=/mnt/$1/new,workdir=/mnt/$1/work"
		}
		mount -t tmpfs none /mnt
		over etc /etc /etc
		over lib /var/lib /var/lib
		over libexec /usr/libexec "$1/usr/libexec:/usr/libexec"
		over sbin /usr/sbin "$1/usr/sbin:/usr/sbin"
		mount -t tmpfs none /var/spool
		mount -t tmpfs none /run
		id=990
		for user in opensmtpd opensmtpq; do
			getent passwd $user >/dev/null || {
				echo "$user:x:$id:$id::/var/lib/opensmtpd/empty:/bin/false" >>/etc/passwd
				echo "$user:x:$id:" >>/etc/group
			}
			id=$((id + 1))
		done
		mkdir -p /var/lib/opensmtpd/empty /var/spool/smtpd /etc/mail
		chmod 711 /var/lib/opensmtpd/empty /var/spool/smtpd
		chgrp opensmtpq /usr/sbin/smtpctl
		chmod 2755 /usr/sbin/smtpctl
		echo mx.desk.test >/etc/mailname
		echo help@desk.test >/etc/mail/hd
	END
}

# configure: the action of share/mail, and boxes of people.test
configure() {
	{
		echo "listen on 127.0.0.1 port $port hostname mx.desk.test"
		sed "s|= hd |= daemon |; s|/usr/bin/hd-mail|$mx/hd-mail|" \
			"$top/share/mail/opensmtpd.conf"
		cat <<-END
			action "box" maildir "$mx/box/%{rcpt.user}" virtual { "@" = daemon }
			match from any for domain "people.test" action "box"
		END
	} >"$mx/smtpd.conf"
	chmod 600 "$mx/smtpd.conf"
}

# drained: waits until the queue is empty
drained() {
	local i

	for ((i = 0; i < 300; i++)); do
		[ -n "$(inside smtpctl show queue)" ] || return 0
		inside smtpctl schedule all >/dev/null
		sleep 0.1
	done
	cat "$mx/log"
	return 1
}

@test "mail goes round, and whoever forges a sender learns nothing" {
	enable
	goes_round
	forged
}

@test "the desk is taken away and comes back: nothing is returned or doubled" {
	taken_away 10
	run ! grep -E 'result=.*PermFail|stat=bounce' "$mx/log"
	grep TempFail "$mx/log" >/dev/null
}
