#!/usr/bin/env bats
# hd-web behind real web servers on loopback, as share/web says: lighttpd, and
# nginx with fcgiwrap; and in a browser.

load helper

setup_file() {
	HD_DB=$(shelf web)
	export HD_DB
	export HD_NOW=2026-03-02T09:00:00Z
	hd-init
	printf 'login\nana\n' | hd-put agent
	hd-new -q -R joe@x.org -s 'VPN client crashes at start' \
		-m 'Since the update of yesterday.' channel=email
	hd-reply -q --as ana --status pending -m 'Which version?' 1
}

setup() {
	fresh
	copy "$(shelf web)" "$HD_DB"
	hd-mail --new-key 2>/dev/null || {
		export HD_MAIL_KEYS=$PWD/keys
		hd-mail --new-key
	}
	pids=()
	# ana's password is "password"
	printf 'ana:$apr1$abcdefgh$FBwExRW4dCc8aL.OvjpIE1\n' >passwd
	port=$((20000 + RANDOM % 20000))
	base=http://127.0.0.1:$port
	printf 'name,value\nweb_address,%s\n' "$base" | hd-put setting
}

teardown() {
	for pid in "${pids[@]}"; do
		kill "$pid" || :
	done 2>/dev/null
	wait
	clean
}

# missing COMMAND ...: skips the test if one is not installed
missing() {
	local name

	for name; do
		[ -x "$(PATH=$PATH:/usr/sbin:/sbin command -v "$name")" ] ||
			skip "$name is not installed"
	done
	PATH=$PATH:/usr/sbin:/sbin
}

# ours: a configuration of share/web, for this test
ours() {
	sed "s|/usr/bin/hd-web|$PWD/hd-web|; s|/var/lib/hd/hd.db|$HD_DB|
		s|/etc/hd/web.passwd|$PWD/passwd|; s|/run/fcgiwrap.socket|$PWD/fcgi|" "$1"
	printf '#!/bin/sh\nexport HD_NOW=%s HD_MAIL_KEYS=%s HD_DB=%s\nexec %s/hd-web "$@"\n' \
		"$HD_NOW" "${HD_MAIL_KEYS-$HD_DB.keys}" "$HD_DB" "$HD_BIN" >hd-web
	chmod 755 hd-web
}

# answers: waits until the server does
answers() {
	for ((i = 0; i < 100; i++)); do
		! curl -s -o start "$base/" || return 0
		sleep 0.1
	done
	cat log* >&2
	return 1
}

lighttpd_runs() {
	missing lighttpd curl
	ours "$top/share/web/lighttpd.conf" |
		sed "/^server.username/d; /^server.groupname/d
			s|^server.port = 80|server.port = $port\nserver.bind = \"127.0.0.1\"|
			s|/var/log/lighttpd/error.log|$PWD/log|; s|/var/empty|$PWD|" >lighttpd.conf
	lighttpd -D -f lighttpd.conf >log.start 2>&1 3>&- &
	pids+=($!)
	answers
}

nginx_runs() {
	missing nginx fcgiwrap curl
	mkdir temp
	{
		printf 'daemon off;\nmaster_process off;\npid %s/pid;\nerror_log %s/log;\nevents {}\nhttp {\naccess_log off;\n' \
			"$PWD" "$PWD"
		for what in client_body fastcgi proxy uwsgi scgi; do
			printf '%s_temp_path %s/temp;\n' $what "$PWD"
		done
		ours "$top/share/web/nginx.conf" |
			sed "s|listen 80|listen 127.0.0.1:$port|; s|include f|include /etc/nginx/f|"
		echo '}'
	} >nginx.conf
	fcgiwrap -s "unix:$PWD/fcgi" >log.fcgi 2>&1 3>&- &
	pids+=($!)
	nginx -p "$PWD" -c nginx.conf >log.start 2>&1 3>&- &
	pids+=($!)
	answers
}

# asked PATH [OPTION ...]: the status with which the server answers
asked() {
	curl -s -o page -w '%{http_code}\n' "${@:2}" "$base$1"
}

# through: what somebody does, over HTTP
through() {
	local key link

	asked '/new?type=incident' -c jar | same 200
	key=$(grep -o 'name="key" value="[^"]*' page | sed 's/.*"//')
	printf 'some bytes' >file.bin
	curl -s -o page -D head -b jar -F key="$key" -F website= -F type=incident \
		-F address=new@x.org -F subject='No light' -F text=$'dark\nhere' \
		-F file=@file.bin "$base/new"
	grep -i '^Location: /r/' head >/dev/null
	link=$(sed -n 's/^[Ll]ocation: \([^?]*\)?.*/\1/p' head)
	asked "$link" | same 200
	grep -F 'No light' page
	hd-list -H -c requester,subject,channel 2 | same 'new@x.org,No light,web'
	asked "$(grep -o '/r/[^"]*/file/[0-9]*' page)" | same 200
	cmp page file.bin
	# who somebody is, only the server says
	asked /agent | same 401
	asked /agent -H 'Remote-User: ana' -H 'X-Remote-User: ana' | same 401
	asked /agent -u ana:wrong | same 401
	asked /agent -u ana:password | same 200
	asked /my -u ana:wrong | same 200
	run ! grep -F '/agent' page
	asked /agentx -u ana:password | same 404
	asked /../../etc/passwd --path-as-is | grep -x -e 404 -e 400
	asked /%2e%2e/%2e%2e/etc/passwd --path-as-is | grep -x -e 404 -e 400
	head -c 34700000 /dev/zero | asked /new -X POST --data-binary @- \
		-H 'Content-Type: multipart/form-data; boundary=x' | same 413
	[ "$(curl -s "$base/" -D - | grep -ci "^content-security-policy: default-src 'none'")" = 1 ]
}

@test "lighttpd: a request is sent and read, and only the server says who is an agent" {
	lighttpd_runs
	through
}

@test "nginx: a request is sent and read, and only the server says who is an agent" {
	once
	nginx_runs
	through
}

# paints WIDTH PATH [OPTION]: what a browser paints goes to shot.png
paints() {
	rm -f shot.png
	timeout 60 "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars "${@:3}" \
		--user-data-dir="$PWD/profile" --window-size="$1,1200" \
		--screenshot="$PWD/shot.png" "$2" >browser.log 2>&1
	[ -s shot.png ]
}

@test "a browser shows each page as wide as its window, without an error" {
	once
	browser=$(command -v chromium || command -v chromium-browser) || skip 'no chromium'
	lighttpd_runs
	link=$(hd-web 1)
	all=$(hd-web joe@x.org)
	paints 500 "$base/" || skip 'chromium does not run here'
	agent=${base/\/\//\/\/ana:password@}
	for page in "500 $base/new?type=incident" "500 $link" "1280 $all" "500 $agent/agent" \
		"1280 $agent/agent/1"; do
		paints "${page%% *}" "${page#* }" --enable-logging=stderr
		[ "$(stat -c %s shot.png)" -gt 5000 ]
		run ! grep -i -e 'Content Security Policy' -e 'Refused to' browser.log
	done
	# below 50 kB with its style
	for page in "$base/" "$link" "$all"; do
		curl -s -o shown "$page"
		curl -s -o style "$base$(grep -o '/style-[^"]*' shown)"
		grep max-width style >/dev/null
		[ $(($(stat -c %s shown) + $(stat -c %s style))) -lt 51200 ]
	done
}
