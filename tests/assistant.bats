#!/usr/bin/env bats
# shellcheck disable=SC2154	# what fails, apart and data set
# The setting assistant: a program that answers questions from articles.

load helper

setup() {
	fresh
	desk
	mkdir -m 700 programs
	export HD_ASSISTANT_DIR=$PWD/programs
	hd-kb add -q --title 'Connect to the VPN' --state public --language en \
		-m $'Open the **client**.\n\nType vpn.example.org.'
	hd-kb add -q --title 'VPN na praia' --state public --language pt-BR -m 'Use a rede do hotel.'
	printf 'address,name\nana@example.org,Ana Lima\n' | hd-put contact
	id=$(hd-new -s 'How do I connect to the VPN?' -R ana@example.org \
		-m 'I am Ana Lima, ana@example.org, and the VPN does not connect.')
}

# program LINE ...: the assistant is a shell script of these lines
program() {
	{
		echo '#!/bin/sh'
		printf '%s\n' "$@"
	} >programs/bot
	chmod 700 programs/bot
	printf 'name,value\nassistant,bot\n' | hd-put setting
}

# answer: what a requester gets
answer() {
	hd-kb answer -H -o line -c body,assistant --least 0 "$id"
}

plain='Connect to the VPN\n\nOpen the *client*.\n\nType vpn.example.org.'

@test "an answer of the assistant says so, and names its articles" {
	program "cat >$PWD/read" 'echo "{\"answer\":\"Open the client.\",\"articles\":[1]}"'
	answer | same 'A program wrote this answer from our articles.\n\nOpen the client.\n\nArticles:\n- Connect to the VPN (1)	bot'
	# no names, no addresses
	jq -r '.question, .articles[0]' read >said
	run ! grep -iE 'ana|lima' said
	jq -c '.articles[0]' read | same '{"id":1,"title":"Connect to the VPN","text":"Open the *client*.\n\nType vpn.example.org.\n","language":"en"}'
	printf 'name,value\nassistant_people,yes\n' | hd-put setting
	answer >/dev/null
	jq -r .question read | grep -c 'ana@example.org' | same 1
	hd-kb answer "$id" | hd-reply -q
	hd-check
}

@test "whatever fails, the plain answer remains, and a warning says why" {
	# bot LINE ...: what it does, and what is said
	while IFS='|' read -r does said; do
		program "$does"
		apart answer
		[[ $output == "$plain"* && $output != *bot ]] || { echo "$does: $output"; false; }
		[ "$stderr" = "hd-kb: $id: the assistant bot failed: $said" ] ||
			{ echo "$does: $stderr"; false; }
	done <<-'END'
		echo '{"answer":"Yes.","articles":[99]}'|its answer names an article that it was not given
		echo '{"answer":"Yes.","articles":["1"]}'|its answer names an article that it was not given
		echo '{"answer":"Yes.","articles":[]}'|its answer names no article
		echo '{"answer":"Yes."}'|its answer names no article
		echo '{"answer":" ","articles":[1]}'|it printed no answer
		echo '{"answer":"\u001b[2J","articles":[1]}'|it printed no answer
		echo '[1]'|it printed no answer
		echo yes|it printed no JSON
		:|it printed no JSON
		echo broken; exit 3|exit status 3: broken
	END
}

@test "a program that others can write is refused when it is put, and again when it is run" {
	program 'echo "{\"answer\":\"Yes.\",\"articles\":[1]}"'
	chmod 777 programs/bot
	fails 65 hd-put setting <<<$'name,value\nassistant,bot'
	apart answer
	[[ $output == "$plain"* && $stderr == 'hd-kb: the assistant cannot be asked: '* ]]
	fails 65 hd-put setting <<<$'name,value\nassistant,../bot'
	fails 65 hd-put setting <<<$'name,value\nassistant,none'
	chmod 700 programs/bot
	answer | grep -c 'A program wrote' | same 1
	hd-drop -q setting assistant
	answer | cut -f 2 | same ''
}

# stub_server STATUS TEXT: a stub of the usual protocol; it keeps what it was sent
stub_server() {
	command -v python3 >/dev/null || skip 'no python3'
	command -v curl >/dev/null || skip 'no curl'
	python3 - "$1" "$2" <<-'END' 3>&- &
		import http.server, json, sys
		class Stub(http.server.BaseHTTPRequestHandler):
		    def do_POST(self):
		        text = self.rfile.read(int(self.headers['Content-Length']))
		        open('sent', 'wb').write(text)
		        open('key', 'w').write(self.headers.get('Authorization', ''))
		        body = json.dumps({'choices': [{'message': {'content': sys.argv[2]}}]}).encode()
		        self.send_response(int(sys.argv[1]))
		        self.end_headers()
		        self.wfile.write(body)
		    def log_message(self, *a):
		        pass
		s = http.server.HTTPServer(('127.0.0.1', 0), Stub)
		open('port.new', 'w').write(str(s.server_port))
		import os
		os.rename('port.new', 'port')
		s.handle_request()
	END
	stub=$!
	for _ in $(seq 100); do [ -e port ] || wait_a_little; done
	printf 'url = "http://127.0.0.1:%s/v1/chat/completions"\nheader = "Authorization: Bearer k"\n' \
		"$(<port)" >assistant.curl
	sed "s|/etc/hd/assistant.curl|$PWD/assistant.curl|" "$top/share/examples/assistant.sh" >programs/bot
	chmod 700 programs/bot
	printf 'name,value\nassistant,bot\n' | hd-put setting
}

wait_a_little() {
	read -rt 0.1 <> <(:) || :
}

teardown() {
	[ -z "${stub-}" ] || kill "$stub" 2>/dev/null || :
}

@test "the example asks a server that speaks the chat-completion protocol" {
	stub_server 200 '{"answer":"Open it.","articles":[1]}'
	answer | same 'A program wrote this answer from our articles.\n\nOpen it.\n\nArticles:\n- Connect to the VPN (1)	bot'
[ "$(<key)" = 'Bearer k' ]
	jq -r '.messages[1].content | fromjson | .articles[0].title' sent | same 'Connect to the VPN'
}

@test "a server that fails leaves the plain answer" {
	stub_server 500 ''
	apart answer
	[[ $output == "$plain"* && $stderr == *'the assistant bot failed: exit status '* ]]
}
