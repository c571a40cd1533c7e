# shellcheck shell=bash
# web.bash - hd-web as a web server runs it: get PATH, post PATH FIELD=VALUE ...
#
# The answer goes to $head (without carriage returns) and $body; the cookie of
# an earlier answer is sent, and $key is the key of the form on the last page.

cookie='' key='' shown='' body='' user='' language='' sender=192.0.2.1 script=''

# cgi METHOD PATH[?QUERY]: the body is standard input
cgi() {
	local query=''

	[[ $2 != *\?* ]] || query=${2#*\?}
	env GATEWAY_INTERFACE=CGI/1.1 REQUEST_METHOD="$1" SCRIPT_NAME="$script" \
		PATH_INFO="${2%%\?*}" QUERY_STRING="$query" REMOTE_ADDR="$sender" \
		HTTP_COOKIE="$cookie" HTTP_ACCEPT_LANGUAGE="$language" \
		${user:+REMOTE_USER="$user"} HD_LOCALEDIR="$locale" \
		${set[@]+"${set[@]}"} hd-web >answer 2>log || return
	understand
}

set=()
locale=
for locale in "$HD_BIN/../build/locale" "$HD_BIN/../locale"; do
	[ ! -d "$locale" ] || break
done

# understand: splits the file answer
understand() {
	head=$(sed '/^\r$/,$d' answer | tr -d '\r')
	body=$(sed '1,/^\r$/d' answer | tr -d '\0')
	[[ $head != *'Set-Cookie: hd='* ]] || {
		cookie=${head#*Set-Cookie: hd=}
		cookie=hd=${cookie%%;*}
	}
	[[ $body != *'name="key" value="'* ]] || {
		key=${body#*name=\"key\" value=\"}
		key=${key%%\"*} shown=$key
	}
}

get() {
	cgi GET "$1" </dev/null
}

# encoded FIELD=VALUE ...: as browsers send it
encoded() {
	local field text='' c i between=''
	local LC_ALL=C

	for field; do
		text+=$between
		between='&'
		for ((i = 0; i < ${#field}; i++)); do
			c=${field:i:1}
			case $c in
			[a-zA-Z0-9._=-]) text+=$c ;;
			*)
				printf -v c '%%%02X' "'$c"
				text+=%${c: -2}
				;;
			esac
		done
	done
	printf %s "$text"
}

# raw PATH TYPE FILE: posts the bytes of the file
raw() {
	local own=("${set[@]}")

	set=("${own[@]}" CONTENT_TYPE="$2" CONTENT_LENGTH="$(stat -c %s "$3")")
	cgi POST "$1" <"$3"
	set=("${own[@]}")
}

# post PATH FIELD=VALUE ...: with the key of that form on the last page
post() {
	local path=$1 act=" $* " part

	shift
	# each form has its own key
	act=${act#* act=}
	act=${act%% *}
	part=${body%%"name=\"act\" value=\"$act\""*}
	if [[ $key = "$shown" && $part != "$body" ]]; then
		key=${part##*name=\"key\" value=\"}
		key=${key%%\"*}
	fi
	encoded "key=$key" website= "$@" >form
	raw "$path" application/x-www-form-urlencoded form
}

# status: that of the answer
status() {
	local line=${head#*Status: }

	echo "${line%% *}"
}

# location: where the answer leads
location() {
	local line=${head#*Location: }

	[[ $head == *Location:* ]]
	line=${line%%$'\n'*}
	echo "${line#"$script"}"
}

# follow: goes there
follow() {
	get "$(location)"
}

# words: what of the page people read, a line for each piece
words() {
	sed 's/<style.*<\/style>//; s/<[^>]*>/\n/g' <<<"$body" | sed '/^[[:space:]]*$/d' |
		sed 's/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&#39;/'"'"'/g; s/&amp;/\&/g'
}

# well: the page is well-formed, and nothing in it runs
well() {
	sed 's/<!DOCTYPE html>//; s/<\(meta\|link\|input\|br\)\([^>]*\)>/<\1\2\/>/g; s/ \(required\|multiple\|selected\|checked\)\b/ \1=""/g' \
		<<<"$body" >page.xml
	[ "$(xmllint --xpath 'count(//script | //style | //iframe | //object | //@style |
		//@*[starts-with(name(), "on")] | //@href[starts-with(., "javascript")])' page.xml)" = 0 ]
}
