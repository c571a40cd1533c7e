#!/usr/bin/env bats
# hd-web attacked: what browsers send that no browser of ours would send

# shellcheck disable=SC2034	# web.bash reads what is set

load helper
load web

setup_file() {
	HD_DB=$(shelf web)
	export HD_DB
	export HD_NOW=2026-03-02T09:00:00Z
	hd-init
	printf 'login,rights\nana,agent\nrui,reader\n' | hd-put agent
	printf 'name,value\nweb_address,https://desk.example\nweb_limit,999/1d\n' |
		hd-put setting
	printf secret >secret.txt
	hd-new -q -R joe@x.org -s joe -m m channel=email
	hd-new -q -R eva@x.org -s eva -m m channel=email
	hd-note -q --as ana -m 'for us' --attach secret.txt 1
	hd-reply -q --as ana -m 'for eva' --attach secret.txt 2
	hd-reply -q --as ana -m 'for joe' --attach secret.txt 1
}

setup() {
	fresh
	copy "$(shelf web)" "$HD_DB"
	export HD_MAIL_KEYS=$PWD/keys
	hd-mail --new-key
	path=$(hd-web 1)
	path=${path#https://desk.example}
}

# payloads: texts that mean something in HTML, SQL, shells, headers or templates
payloads() {
	printf '%s\n' '<script>alert(1)</script>' '"><img src=x onerror=alert(1)>' \
		"'); DROP TABLE ticket; --" "' OR '1'='1" '{reader.requests}' '$(id)' '`id`' \
		'javascript:alert(1)' '%0d%0aSet-Cookie: a=b' '&lt;b&gt;' '../../etc/passwd' \
		'=cmd|x' '%s%n%x' '</textarea><b>' '</title><b>' $'\u202egnp.exe' 'a%00b'
}

@test "a text stays a text, in every field of a form" {
	local n=2 text

	while IFS= read -r text; do
		get '/new?type=incident'
		post /new type=incident address=joe@x.org name="$text" subject="$text" text="$text"
		[ "$(status)" = 303 ]
		n=$((n + 1))
		follow
		[ "$(status)" = 200 ]
		well
		words | grep -Fcx -e "$text" | same 2
		hd-list -o json -c subject "$n" | jq -r .subject | same "$text"
	done < <(payloads | repeated 4)
	hd-list -H -c id | wc -l | same "$n"
}

@test "a text stays a text where it is shown again, beside what is wrong" {
	local text

	while IFS= read -r text; do
		get '/new?type=incident'
		post /new type=incident address="$text" name="$text" subject="$text" text=
		[ "$(status)" = 422 ]
		well
	done < <(payloads | repeated 4)
}

@test "no header says who somebody is, and none breaks a page" {
	local name

	for name in HTTP_REMOTE_USER HTTP_X_REMOTE_USER HTTP_X_FORWARDED_USER HTTP_AUTHORIZATION \
		HTTP_X_FORWARDED_FOR HTTP_FROM HTTP_USER_AGENT HTTP_REFERER HTTP_PROXY \
		HTTP_HOST REDIRECT_REMOTE_USER AUTH_USER; do
		set=("$name=ana")
		get /agent
		[ "$(status)" = 403 ]
		get /my
		run ! grep -F 'ana' answer
	done
	set=()
	for text in '<b>"x' $'a\r\nSet-Cookie: x=y' "$(printf '%9999s' x)" $'\xff\xfe' 'pt;q=NaN,en;q=-1' \
		'hd_lang=<b>; hd=<b>' ';;;===' 'hd='; do
		language=$text cookie=$text
		get /
		[ "$(status)" = 200 ]
		well
		run ! grep -F 'x=y' answer
	done
}

@test "nobody gets in by a login that the desk does not know" {
	for user in nobody '' ' ' root "ana'--" "ana "; do
		get /agent
		[ "$(status)" = 403 ]
	done
	hd-drop -q agent rui
	user=rui
	get /agent
	[ "$(status)" = 403 ]
}

@test "a login that is a contact opens their requests and no others" {
	user=joe@x.org
	get /my
	[ "$(status)" = 200 ]
	grep -c '/r/' <<<"$body" | same 1
	get /agent
	[ "$(status)" = 403 ]
	get /agent/1
	[ "$(status)" = 403 ]
	user=eva@x.org
	get "$path"
	[ "$(status)" = 404 ]
}

@test "a header in a header is none" {
	for text in $'x\r\nX-Evil: 1' $'x\nX-Evil: 1' 'x%0d%0aX-Evil:%201'; do
		cookie="hd=$text; hd_lang=$text"
		get "/?lang=$text"
		run ! grep -i '^x-evil' answer
		script=$text
		get /
		[ "$(status)" = 400 ]
		run ! grep -i '^x-evil' answer
		script=
		user=$text
		get /agent
		[ "$(status)" -ge 400 ]
		user=
	done
}

@test "arguments that a web server makes of a query are not read" {
	printf 'name\nelse\n' >else
	cat >run <<-'END'
	exec env GATEWAY_INTERFACE=CGI/1.1 REQUEST_METHOD=GET PATH_INFO=/ QUERY_STRING="$*" hd-web "$@"
	END
	for words in '-d /etc/passwd' --version --help '--option-table' '1'; do
		# shellcheck disable=SC2086	# several words
		sh run $words | sed -n 1p | tr -d '\r' | same 'Status: 200 OK'
	done
}

@test "what is too large is refused before it is read" {
	mkfifo never
	sleep 60 3>never >never &
	for size in 65537 99999999999 99999999999999999999 -1 1e9 '' ' 5' 0x10; do
		set=(CONTENT_TYPE=application/x-www-form-urlencoded CONTENT_LENGTH="$size")
		timeout 10 true
		cgi POST /new <never
		case $size in
		65537 | 99999999999) [ "$(status)" = 413 ] ;;
		'') [ "$(status)" = 411 ] ;;
		*) [ "$(status)" = 400 ] ;;
		esac
	done
	set=(CONTENT_TYPE='multipart/form-data; boundary=x' CONTENT_LENGTH=33554433)
	cgi POST /new <never
	[ "$(status)" = 413 ]
	kill %1
	set=()
	get "/?$(printf '%05000d' 0)"
	[ "$(status)" = 414 ]
	get "/$(printf '%02000d' 0)"
	[ "$(status)" = 414 ]
}

@test "forms that are none are refused" {
	for form in 'a=%' 'a=%0' 'a=%zz' 'a=%00' 'a=%ff' 'a=%0b' 'a=%c0%af' 'a=%ed%a0%80' \
		"$(printf 'a=1&%.0s' $(seq 101))"; do
		printf %s "$form" >form
		raw /new application/x-www-form-urlencoded form
		[ "$(status)" = 400 ]
	done
	printf 'a=1' >form
	for type in '' text/plain application/json multipart/form-data application/x-www-form-urlencodedx; do
		raw /new "$type" form
		[ "$(status)" = 415 ]
	done
	# less than was said
	set=(CONTENT_TYPE=application/x-www-form-urlencoded CONTENT_LENGTH=9)
	cgi POST /new <form
	[ "$(status)" = 400 ]
}

# torn BODY: a form with files of these bytes, written with \r\n for line ends
torn() {
	# shellcheck disable=SC2059	# it is a format
	printf -- "$1" >form
	raw "${2-/new}" 'multipart/form-data; boundary=XX' form
}

@test "forms with files that are torn are refused" {
	local part='--XX\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'

	for form in '' '--' '--XX' '--XX--x' '\r\n--XX' "${part}" "${part}--XX" "x${part}--XX--" \
		'--XX\r\n\r\n1\r\n--XX--' '--XX\r\nContent-Disposition: form-data\r\n\r\n1\r\n--XX--' \
		'--XX\r\nContent-Disposition: form-data; name="a\r\n\r\n1\r\n--XX--' \
		'--XX\r\nContent-Disposition: form-data; name="a"\r\n1\r\n--XX--' \
		'--XX\r\nContent-Disposition: form-data; name="\377"\r\n\r\n1\r\n--XX--' \
		'--XX\r\nContent-Disposition: form-data; name="a"\r\n\r\n\001\r\n--XX--' \
		'--XX\nContent-Disposition: form-data; name="a"\n\n1\n--XX--' \
		'--XX\r\nContent-Disposition: form-data; name="a"\r\nContent-Disposition: form-data; name="b"\r\n\r\n1\r\n--XX--' \
		"--XX\r\nX: $(printf '%02100d' 0)\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--XX--" \
		"$(for i in $(seq 101); do printf %s "$part"; done)--XX--"; do
		torn "$form"
		[ "$(status)" = 400 ] || { cat form answer; false; }
	done
	for type in 'multipart/form-data; boundary=' 'multipart/form-data; x=y' \
		"multipart/form-data; boundary=$(printf '%080d' 0)"; do
		raw /new "$type" form
		[ "$(status)" = 400 ]
	done
	# whole, but without a key: then the form is none of ours
	torn "${part}--XX--"
	[ "$(status)" = 403 ]
	torn '--XX\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n--XX--\r\nmore'
	[ "$(status)" = 403 ]
}

# send FILE-NAME CONTENT: answers the request with a file of that name
send() {
	get "$path"
	{
		for field in key="$key" website= act=reply text=look; do
			printf -- '--XX\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' \
				"${field%%=*}" "${field#*=}"
		done
		printf -- '--XX\r\nContent-Disposition: form-data; name="file"; filename="%s"\r\nContent-Type: text/html\r\n\r\n%s\r\n--XX--\r\n' \
			"$1" "$2"
	} >form
	raw "$path" 'multipart/form-data; boundary=XX' form
}

@test "a file that is sent is only ever saved, under a name that leads nowhere" {
	while IFS='|' read -r name kept; do
		send "$name" '<script>alert(1)</script>'
		[ "$(status)" = 303 ]
		hd-list attachment -H -o line -c name | tail -n 1 | same "$kept"
	done <<-'END'
	page.html|page.html
	../../etc/passwd|passwd
	C:\Users\joe\x.exe|x.exe
	.htaccess|_htaccess
	a b;c.txt|a b;c.txt
	END
	get "$path"
	well
	get "$path/file/$(hd-list attachment -H -c id name=page.html)"
	[ "$(status)" = 200 ]
	grep -x 'Content-Type: application/octet-stream' <<<"$head"
	grep -x "Content-Disposition: attachment; filename\*=UTF-8''page.html" <<<"$head"
	grep -x 'X-Content-Type-Options: nosniff' <<<"$head"
	grep -x "Content-Security-Policy: default-src 'none';.*" <<<"$head"
	[ "$body" = '<script>alert(1)</script>' ]
	get "$path/file/$(hd-list attachment -H -c id name='a b;c.txt')"
	grep -x "Content-Disposition: attachment; filename\*=UTF-8''a%20b%3Bc.txt" <<<"$head"
}

@test "a file of any bytes comes back as it was, and one that is too large does not go in" {
	get "$path"
	head -c 70000 /dev/urandom >bytes
	{
		for field in key="$key" website= act=reply text=look; do
			printf -- '--XX\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' \
				"${field%%=*}" "${field#*=}"
		done
		printf -- '--XX\r\nContent-Disposition: form-data; name="file"; filename="b"\r\n\r\n'
		cat bytes
		printf '\r\n--XX--\r\n'
	} >form
	raw "$path" 'multipart/form-data; boundary=XX' form
	[ "$(status)" = 303 ]
	get "$path/file/$(hd-list attachment -H -c id name=b)"
	sed '1,/^\r$/d' answer | cmp - bytes
	printf 'name,value\nattachment_max,5\n' | hd-put setting
	send b 123456
	[ "$(status)" = 422 ]
	words | grep -cx 'This file is too large' | same 2
	send b 12345
	[ "$(status)" = 303 ]
}

@test "files of notes and of other people are not there" {
	local all

	all=$(hd-list attachment -H -o line -c id,ticket,entry)
	# the note of joe's ticket, eva's file, joe's own
	get "$path/file/1"
	[ "$(status)" = 404 ]
	get "$path/file/2"
	[ "$(status)" = 404 ]
	get "$path/file/3"
	[ "$(status)" = 200 ]
	[ "$body" = secret ]
	for id in 0 -1 x 1x 99999999999999999999 '1 OR 1=1' 3/../1; do
		get "$path/file/$id"
		[ "$(status)" = 404 ]
	done
	get "$path"
	run ! grep -F -e 'for us' -e 'for eva' answer
}

@test "what somebody else's form could do, none of ours does" {
	get "$path"
	other=$(hd-web 2)
	other=${other#https://desk.example}
	# the key of one request is no key of another
	post "$other" act=reply text=evil
	[ "$(status)" = 403 ]
	get "$path"
	post "$path" act=claim text=evil
	[ "$(status)" = 400 ]
	# nor that of one button that of another
	get "$path"
	shown=
	post "$path" act=close text=evil
	[ "$(status)" = 403 ]
	hd-list entry -H -c body body~evil | same '' || [ "${PIPESTATUS[0]}" = 1 ]
	has 1 status | same open
}

@test "a form that was sent is not sent again, whatever else it says" {
	get "$path"
	mine=$key
	post "$path" act=reply text=once
	[ "$(status)" = 303 ]
	key=$mine
	post "$path" act=reply text=twice
	[ "$(status)" = 303 ]
	hd-list entry -H -c body ticket=1 role=requester | same $'m\nonce'
}

@test "if the desk is not there, the browser gets a page, and the log says why" {
	HD_DB=$PWD/none.db HD_MAIL_KEYS=$HD_MAIL_KEYS run cgi GET /new </dev/null
	[ "$status" -ne 0 ]
	grep -x $'Status: 500 Internal Server Error\r' answer
	run ! grep -F none.db answer
	grep none.db log
	HD_MAIL_KEYS=$PWD/nokeys run cgi GET /new </dev/null
	grep -x $'Status: 500 Internal Server Error\r' answer
	grep -F 'hd-mail --new-key' log
}
