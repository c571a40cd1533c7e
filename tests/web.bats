#!/usr/bin/env bats
# hd-web: the pages on which people ask, run as a web server runs them
# plain: --help

# shellcheck disable=SC2034	# web.bash reads what is set

load helper
load web

setup_file() {
	HD_DB=$(shelf web)
	export HD_DB
	export HD_NOW=2026-03-02T09:00:00Z
	hd-init
	printf 'login,rights\nana,agent\nrui,reader\n' | hd-put agent
	printf 'name,value\nweb_address,https://desk.example\nsending,%s\n' \
		"$(hostname)" | hd-put setting
	printf 'name,shared\nacme,yes\nsolo,\n' | hd-put organisation
	printf 'address,name,organisation\njoe@x.org,Joe,\neva@x.org,Eva,acme\nivo@x.org,Ivo,acme\nbia@x.org,Bia,solo\n' |
		hd-put contact
	hd-new -q -R joe@x.org -s "Joe's printer" -m 'It <b>burns</b>' channel=email
	hd-new -q -R eva@x.org -s "Eva's screen" -m dark channel=email
	hd-new -q -R bia@x.org -s "Bia's mouse" -m gone channel=email
	hd-note -q --as ana -m 'he is rude' 1
}

setup() {
	fresh
	copy "$(shelf web)" "$HD_DB"
	export HD_MAIL_KEYS=$PWD/keys
	HD_DB=$HD_DB hd-mail --new-key
}

# link WHAT: goes to the page whose link hd-web prints
link() {
	path=$(hd-web "$1")
	path=${path#https://desk.example}
}

# new [FIELD=VALUE ...]: sends a new request of joe
new() {
	get '/new?type=incident'
	post /new "$@" type=incident address=joe@x.org subject=S text=T
}

@test "a request is sent, shown, answered by both sides, closed and opened again" {
	get /new
	words | grep -x 'something that worked has stopped working'
	get '/new?type=incident'
	well
	post /new type=incident address=New@X.org name='Neu Mann' subject='No <i>light</i>' \
		text=$'It went out.\nTwice.'
	[ "$(status)" = 303 ]
	page=$(location)
	follow
	[ "$(status)" = 200 ]
	well
	words | grep -A 6 'How it is' | same $'How it is\nReceived: nobody has begun with it yet\nNumber\n#4\nSent\ntoday 09:00\nWhat was said'
	hd-list -H -c requester,subject,channel,type,status 4 |
		same 'new@x.org,No <i>light</i>,web,incident,new'
	hd-list contact -H -c name address=new@x.org | same 'Neu Mann'
	hd-list entry -H -c author,role,channel ticket=4 | same 'new@x.org,requester,web'

	page=${page%\?*}
	at 10:00 hd-reply -q --as ana --status pending -m 'Which <one>?' 4
	get "$page"
	words | grep -A 1 'How it is' | same $'How it is\nWe are waiting for your answer'
	words | grep -A 2 'Help desk · ' | same $'Help desk · \ntoday 10:00\nWhich <one>?'
	HD_NOW=2026-03-02T11:00:00Z
	get "$page"
	post "$page" act=reply text='The left one'
	[ "$(status)" = 303 ]
	has 4 status | same open
	hd-log -H -c actor,action 4 | tail -n 1 | same new@x.org,reply

	get "$page"
	post "$page" act=close
	[ "$(status)" = 303 ]
	has 4 status | same solved
	get "$page"
	words | grep -x 'Your message opens the request again.'
	post "$page" act=reply text='Still dark'
	has 4 status,reopens | same open,1
	hd-check
}

@test "a form that is wrong says so beside each question, and keeps what was typed" {
	get '/new?type=incident'
	post /new type=incident address=nonsense subject='"><b>' text=' '
	[ "$(status)" = 422 ]
	well
	words | grep -x -e 'Write your e-mail address' -e 'Say what happened, or what you need' |
		same $'Write your e-mail address\nSay what happened, or what you need\nWrite your e-mail address\nSay what happened, or what you need'
	grep -o 'name="subject"[^>]*value="[^>]*"' <<<"$body" | grep -o 'value=.*' |
		same 'value="&quot;&gt;&lt;b&gt;"'
	hd-list -H -c id | same $'1\n2\n3'
}

@test "the form of a type asks for its public fields" {
	printf '%s\n' kind,name,type,choices,for_type,required,public,help \
		'ticket,floor,integer,,,,yes,Which floor?' \
		'ticket,since,time,,incident,yes,yes,Since when?' \
		'ticket,size,choice,"s,m,l",request,yes,yes,Which size?' \
		'ticket,secret,text,,,,,Secret?' | hd-put field
	get '/new?type=incident'
	words | grep -o '[A-Z][a-z ]*?' | grep -e floor -e Since -e size -e ecret |
		same $'Which floor?\nSince when?'
	post /new type=incident address=joe@x.org subject=S text=T x_floor=high x_since=
	[ "$(status)" = 422 ]
	words | grep -c -e 'high' -e 'Answer this question' | same 4
	post /new type=incident address=joe@x.org subject=S text=T x_floor=3 \
		x_since=2026-03-01 x_secret=no x_size=l
	[ "$(status)" = 303 ]
	has 4 floor,since,secret,size | same 3,2026-03-01T00:00:00Z,,
	get '/new?type=request'
	grep -o '<option[^>]*>' <<<"$body" | same $'<option value="">\n<option value="s">\n<option value="m">\n<option value="l">'
	hd-set -q type=request 1
}

@test "a type that nobody may ask for is no page, and one alone is not asked for" {
	get '/new?type=incident'
	post /new type=problem address=joe@x.org subject=S text=T
	[ "$(status)" = 404 ]
	printf 'name,value\nweb_types,request\n' | hd-put setting
	get /new
	words | grep -x 'Send request'
}

@test "a form is taken once, and leads to what became of it" {
	new
	[ "$(status)" = 303 ]
	first=$key
	post /new type=incident address=joe@x.org subject=S text=T
	[ "$(status)" = 303 ]
	follow
	words | grep -x '#4'
	# whoever has the key, but another address, learns nothing
	key=$first
	post /new type=incident address=eva@x.org subject=S text=T
	[ "$(status)" = 200 ]
	words | grep -x 'Thank you'
	hd-list -H -c id | same $'1\n2\n3\n4'
}

@test "a key is for one form, one browser, one day" {
	get '/new?type=incident'
	good=$key
	for bad in "" "${good}x" "x$good" "${good%?}" "0.$good" "${good#*.}" "${good/177/178}"; do
		key=$bad
		post /new type=incident address=joe@x.org subject=S text=T
		[ "$(status)" = 403 ]
	done
	key=$good own=$cookie
	cookie=hd=AAAAAAAAAAAAAAAAAAAAAA
	post /new type=incident address=joe@x.org subject=S text=T
	[ "$(status)" = 403 ]
	key=$good cookie=$own
	post /my address=joe@x.org
	[ "$(status)" = 403 ]
	HD_NOW=2026-03-03T09:00:01Z
	key=$good
	post /new type=incident address=joe@x.org subject=S text=T
	[ "$(status)" = 403 ]
	HD_NOW=2026-03-03T09:00:00Z
	key=$good
	post /new type=incident address=joe@x.org subject=S text=T
	[ "$(status)" = 303 ]
}

@test "a form from another site is refused, whatever it knows" {
	for header in HTTP_SEC_FETCH_SITE=cross-site HTTP_SEC_FETCH_SITE=same-site \
		HTTP_ORIGIN=https://evil.example HTTP_ORIGIN=null; do
		get '/new?type=incident'
		set=("$header" HTTP_HOST=desk.example)
		post /new type=incident address=joe@x.org subject=S text=T
		set=()
		[ "$(status)" = 403 ]
	done
	get '/new?type=incident'
	set=(HTTP_ORIGIN=https://desk.example HTTP_HOST=desk.example)
	post /new type=incident address=joe@x.org subject=S text=T
	set=()
	[ "$(status)" = 303 ]
}

@test "what fills in the trap is thanked, and nothing else" {
	get '/new?type=incident'
	encoded "key=$key" website=http://spam type=incident address=joe@x.org subject=S text=T >form
	raw /new application/x-www-form-urlencoded form
	[ "$(status)" = 200 ]
	words | grep -x 'Thank you'
	hd-list -H -c id | same $'1\n2\n3'
}

@test "one address can send a form so often, another one still can" {
	printf 'name,value\nweb_limit,2/10m\n' | hd-put setting
	new
	new
	new
	[ "$(status)" = 429 ]
	sender=192.0.2.2
	new
	[ "$(status)" = 303 ]
	sender=192.0.2.1
	HD_NOW=2026-03-02T09:10:00Z
	new
	[ "$(status)" = 303 ]
	hd-list -H -c id | wc -l | same 7
	# no address is kept
	run ! grep 192.0.2 <<<"$(sql 'SELECT sender FROM submission')"
}

@test "a link to all requests goes by mail, and whether we know an address is not told" {
	get /my
	well
	post /my address=joe@x.org
	[ "$(status)" = 200 ]
	known=$(words)
	get /my
	post /my address=who@x.org
	[ "$known" = "$(words)" ]
	hd-list notice -H -c person,template,state | same joe@x.org,requests,waiting
	get /my
	post /my address=joe@x.org
	hd-list notice -H -c person,template,state | same joe@x.org,requests,waiting
	path=$(hd-list notice -H -c body -o line | grep -o '/my/[A-Za-z0-9_-]*')
	get "$path"
	[ "$(status)" = 200 ]
	well
	words | grep "'s " | same "Joe's printer"
	get "$(grep -o '/r/[A-Za-z0-9_-]*' <<<"$body" | sed -n 1p)"
	words | grep -x 'It <b>burns</b>'
	run ! grep -F 'rude' answer
}

@test "people see their requests, and those of an organisation that shares them" {
	shown() {
		link "$1"
		get "$path"
		words | grep "'s "
	}
	shown joe@x.org | same "Joe's printer"
	shown ivo@x.org | same "Eva's screen"
	shown bia@x.org | same "Bia's mouse"
	hd-new -q -R joe@x.org -s "Joe's bell" requesters=bia@x.org
	shown bia@x.org | same $'Joe\'s bell\nBia\'s mouse'
	printf 'name,shared\nacme,no\n' | hd-put organisation
	run shown ivo@x.org
	same ''
	link joe@x.org
	hd-drop -q contact joe@x.org
	get "$path"
	run ! grep "'s " <<<"$(words)"
}

@test "no link leads to the ticket of somebody else, and nothing says that there is one" {
	link 1
	joe=$path
	hd-set -q requester=bia@x.org 1
	get "$joe"
	[ "$(status)" = 404 ]
	gone=$body
	get "/r/${joe#/r/}x"
	[ "$body" = "$gone" ]
	for path in /r/1 /r/2 /r/99 /my/1 /my/joe@x.org "${joe/\/r/\/my}" /r/../my /r/ /r// \
		/r/%2e%2e /.git/config /../../etc/passwd /new/ //new /r/x/file/1 '/r/x/file/../1'; do
		get "$path"
		[ "$(status)" = 404 ]
		[ "$body" = "$gone" ]
	done
}

@test "a forged link is none, and an old one says so" {
	link 1
	for at in 0 1 20 40 60 $((${#path} - 8)); do
		c=${path:at + 3:1}
		[ "$c" = A ] && d=B || d=A
		get "/r/${path:3:at}$d${path:at + 4}"
		[ "$(status)" = 404 ]
	done
	get "$path"
	[ "$(status)" = 200 ]
	HD_NOW=2026-05-31T09:00:00Z
	get "$path"
	[ "$(status)" = 200 ]
	HD_NOW=2026-05-31T09:00:01Z
	get "$path"
	[ "$(status)" = 410 ]
	# links of the secret before the present one are good, older ones are not
	HD_NOW=2026-03-02T09:00:00Z
	hd-mail --new-key
	get "$path"
	[ "$(status)" = 200 ]
	hd-mail --new-key
	get "$path"
	[ "$(status)" = 404 ]
}

@test "whoever only says that an address is theirs sees no more than they sent" {
	new subject=mine
	filed=$(location)
	filed=${filed%\?*}
	hd-merge -q 1 4
	get "$filed"
	words | grep -x T
	run ! grep burns <<<"$body"
	# joe, to whom the desk writes, sees both
	link 4
	get "$path"
	words | grep -x -e T -e 'It <b>burns</b>' | same $'It <b>burns</b>\nT'
	get "${filed/\/r/\/my}"
	[ "$(status)" = 404 ]
}

@test "what was merged is shown only to those who could see it before" {
	hd-merge -q 1 3
	link 1
	get "$path"
	words | grep -x -e gone -e 'It <b>burns</b>' | same 'It <b>burns</b>'
	link bia@x.org
	get "$path"
	get "$(grep -o '/r/[A-Za-z0-9_-]*' <<<"$body" | sed -n 1p)"
	words | grep -x -e gone -e 'It <b>burns</b>' | sort | same $'It <b>burns</b>\ngone'
}

@test "GET changes nothing, and HEAD says as much without the page" {
	hd-copy -q before/
	link 1
	one=$path
	link joe@x.org
	for page in / /new '/new?type=incident' /my "$path" "$one" "$one?act=close&text=x&key=y"; do
		get "$page"
		[ "$(status)" = 200 ]
		size=$(stat -c %s answer)
		cgi HEAD "$page" </dev/null
		[ "$body" = '' ]
		[ "$(sed -n 's/^Content-Length: //p' <<<"$head")" -gt 0 ]
	done
	hd-copy -q after/
	diff -r before after
}

@test "methods and pages that there are not" {
	cgi POST / </dev/null
	[ "$(status)" = 411 ] || [ "$(status)" = 405 ]
	for method in PUT DELETE OPTIONS TRACE get '' $'GET\nX'; do
		cgi "$method" /new </dev/null
		[ "$(status)" = 405 ]
		grep -x 'Allow: GET, HEAD, POST' <<<"$head"
	done
}

@test "a transaction that begins again leaves one ticket, one message, one page" {
	begins_again
	get '/new?type=incident'
	set=(HD_TEST_AGAIN=each)
	post /new type=incident address=joe@x.org subject=S text=T
	[ "$(status)" = 303 ]
	page=$(location)
	get "$page"
	well
	post "${page%\?*}" act=reply text=U
	[ "$(status)" = 303 ]
	get /my
	post /my address=joe@x.org
	[ "$(status)" = 200 ]
	set=()
	# a server uses up numbers
	hd-list -H -c subject requester=joe@x.org | same $'Joe\'s printer\nS'
	hd-list entry -H -c body "ticket=$(hd-list -H -c id subject=S)" | same $'T\nU'
	hd-list notice -H -c person | same joe@x.org
	hd-check
}

@test "an agent sees the most urgent first, a ticket whole, and works on it" {
	user=ana
	get /agent
	[ "$(status)" = 200 ]
	well
	words | grep -B 1 -x unassigned | same $'3\nunassigned'
	get /agent/view/unassigned
	well
	grep -o '#[0-9] [A-Z][a-z]*' <<<"$body" | sort | same $'#1 Joe\n#2 Eva\n#3 Bia'
	get /agent/1
	[ "$(status)" = 200 ]
	well
	words | grep -x 'he is rude'
	post /agent/1 act=write text='Try <this>' status=pending
	[ "$(status)" = 303 ]
	has 1 status | same pending
	get /agent/1
	post /agent/1 act=write text='a note' note=yes
	hd-list entry -H -c kind,author,channel,body ticket=1 | tail -n 2 |
		same $'message,ana,web,Try <this>\nnote,ana,web,a note'
	get /agent/1
	post /agent/1 act=claim
	has 1 agent | same ana
	get /agent/1
	post /agent/1 act=set priority=1 agent=rui
	has 1 priority,agent | same 1,rui
	get /agent/1
	post /agent/1 act=merge into=2
	[ "$(status)" = 303 ]
	has 1 merged | same 2
	hd-log -H -c actor,login 1 | sort -u | tail -n 1 | cut -d, -f1 | same root
	get /agent/3
	post /agent/3 act=write template=ask
	hd-list entry -H -c body ticket=3 | grep -c 'we need to know more' | same 1
	hd-check
}

@test "what a ticket does not allow is said beside the question" {
	user=ana
	get /agent/1
	post /agent/1 act=merge into=1
	[ "$(status)" = 422 ]
	well
	get /agent/1
	post /agent/1 act=merge into=99
	[ "$(status)" = 422 ]
	get /agent/1
	post /agent/1 act=write text=' '
	[ "$(status)" = 422 ]
	get /agent/1
	post /agent/1 act=set agent=nobody
	[ "$(status)" = 422 ]
	get /agent/1
	post /agent/1 act=nothing
	[ "$(status)" = 400 ]
	for path in /agent/99 /agent/x /agent/0 /agent/view/none /agent/view/@late "/agent/view/late,mine" \
		'/agent/view/a b' /agent/1/file/9; do
		get "$path"
		[ "$(status)" = 404 ]
	done
	hd-list entry -H -c id ticket=1 | wc -l | same 2
}

@test "an agent who only reads sees everything and changes nothing" {
	user=rui
	get /agent/1
	[ "$(status)" = 200 ]
	words | grep -x 'he is rude'
	run ! grep '<form' answer
	user=ana
	get /agent/1
	user=rui
	post /agent/1 act=write text=evil
	[ "$(status)" = 403 ]
	# nor does the form of one agent do for another
	hd-put agent <<<$'login,rights\nrui,agent'
	post /agent/1 act=write text=evil
	[ "$(status)" = 403 ]
	hd-list entry -H -c id ticket=1 | wc -l | same 2
}

@test "the wall counts, the board shows what everybody may know" {
	hd-set -q status=solved 3
	hd-new -q -R joe@x.org -s 'Mail is down' tag=known
	user=ana
	get /agent/wall
	well
	words | grep -A 12 -x 'The desk now' | sed 1d | paste -sd' ' |
		same '3 active 3 nobody works on them 0 ● late 3 ▲ due today 4 came today 1 ✓ solved today'
	user=
	get /board
	[ "$(status)" = 404 ]
	printf 'name,filter\nboard,active=yes tag=known\n' | hd-put view
	get /board
	well
	words | grep -A 2 -x 'Known troubles' | same $'Known troubles\nMail is down\n#4 · new'
	run ! grep joe@x.org answer
}

@test "answers are searched, read and judged; what is not public does not exist" {
	hd-kb add -q --title 'Printer jams' --tag printer --state public -m 'Open the <lid>.'
	hd-kb add -q --title 'Printer secrets' --tag printer --state internal -m 'The password.'
	get '/kb?q=printer'
	well
	words | grep -x -e 'Printer jams' -e 'Printer secrets' | same 'Printer jams'
	get /kb
	words | grep -x -e 'Printer jams' -e 'Printer secrets' | same 'Printer jams'
	get '/kb?q="><x>zzzz'
	well
	words | grep -F 'We have no answer to that yet.'
	get /kb/2
	[ "$(status)" = 404 ]
	get /kb/1
	well
	words | grep -F 'Open the <lid>.'
	for vote in yes no yes; do
		get /kb/1
		post /kb/1 helped=$vote
		[ "$(status)" = 200 ]
	done
	hd-list lesson -H -c helped,source | same $'yes,rate\nno,rate\nyes,rate'
}

@test "whoever has just sent a request is offered what may help, and nobody later" {
	hd-kb add -q --title 'The printer burns' --tag printer --state public -m 'Water.'
	hd-kb add -q --title 'The printer hates' --tag printer --state draft -m 'No.'
	new subject='printer burns'
	page=$(location)
	follow
	well
	words | grep -A 1 'Perhaps this helps' | same $'Perhaps this helps already\nThe printer burns'
	get "${page%\?*}"
	run ! grep Perhaps answer
	new subject='nothing like it'
	follow
	well
}

@test "people choose language and channel, and take their data with them" {
	link joe@x.org
	get "$path"
	words | grep -x Preferences
	get "$path/preferences"
	well
	post "$path/preferences" language=pt-BR channel=phone
	[ "$(status)" = 200 ]
	hd-list contact -H -c language,channel address=joe@x.org | same pt-BR,phone
	get "$path/preferences"
	grep -o '<option[^>]* selected>' <<<"$body" |
		same $'<option value="pt-BR" selected>\n<option value="phone" selected>'
	post "$path/preferences" language=xx,yy channel=nothing
	[ "$(status)" = 422 ]
	get "$path/requests.json"
	grep -x "Content-Disposition: attachment; filename\*=UTF-8''requests.json" <<<"$head"
	jq -c '[.contact.address, .requests[].subject, .requests[].messages[].text]' <<<"$body" |
		same '["joe@x.org","Joe'"'"'s printer","It <b>burns</b>"]'
	# the link of one request opens neither
	link 1
	get "${path/\/r/\/my}/requests.json"
	[ "$(status)" = 404 ]
}

@test "pages are in the language that was chosen, else that of the browser" {
	[ -d "$locale" ] || skip 'no translations are built'
	language='de, pt;q=0.8, en;q=0.5'
	get /
	words | grep -x 'Como podemos ajudar?'
	grep -F '<html lang="pt-BR">' answer
	get '/?lang=en'
	words | grep -x 'How can we help?'
	grep -F 'Set-Cookie: hd_lang=en;' answer
	cookie="$cookie; hd_lang=en"
	get /new
	words | grep -x 'What is it about?'
	language='en;q=0.3, pt-PT;q=0.4'
	cookie=
	get /my
	words | grep -x 'Enviar o link'
}

@test "who asked rates a solved request, once or again, and nobody rates an open one" {
	printf '%s\n' kind,name,type,choices,public,help \
		'ticket,rating,choice,"good,bad",yes,Were you well served?' | hd-put field
	get '/new?type=incident'
	run ! grep -F 'well served' answer
	link 1
	get "$path"
	run ! grep -F 'well served' answer
	post "$path" act=rate x_rating=good
	[ "$(status)" = 403 ]
	hd-set -q status=solved 1
	get "$path"
	well
	words | grep -x 'Were you well served?'
	post "$path" act=rate x_rating=great
	[ "$(status)" = 422 ]
	get "$path"
	post "$path" act=rate x_rating=good
	[ "$(status)" = 303 ]
	has 1 rating,status | same good,solved
	hd-log -H -c actor 1 | tail -n 1 | same joe@x.org
	hd-set -q status=closed 1
	get "$path"
	post "$path" act=rate x_rating=bad
	has 1 rating,status | same bad,closed
}
