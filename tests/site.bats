#!/usr/bin/env bats
# shellcheck disable=SC2154	# what fails, apart and data set
# plain: pages
# hd-site: a site of the public articles.

load helper

setup() {
	fresh
	desk
	printf 'name\nnetwork\nprinter\n' | hd-put category
	printf 'name,value\nname,ACME Help\n' | hd-put setting
}

# articles: in two languages, one of them for the desk only
articles() {
	hd-kb add -q --title 'Connect to the <VPN>' --state public --language en \
		--category network -m $'See [printers](2), [the draft](4).\n\n<b>x</b> [bad](javascript:x)'
	hd-kb add -q --title 'Paper is stuck' --state public --language en --category printer \
		-m 'Open the tray.'
	hd-kb add -q --title 'Conectar à VPN' --state public --language pt-BR \
		--translation-of 1 -m 'Digite a sua senha.'
	hd-kb add -q --title 'Secret' --state internal -m 'Nobody reads this word: xyzzy.'
	hd-kb add -q --title 'Old' --state public -m 'Retired: xyzzy.'
	hd-drop -q article 5
}

# body FILE: its main part
body() {
	sed -n '/<main/,/<\/main>/p' "$1"
}

@test "each public article is a page; others are nowhere" {
	articles
	run hd-site pages
	same ''
	(cd pages && find . -type f | LC_ALL=C sort | paste -sd' ') |
		same './.hd-site ./1.html ./2.html ./3.html ./index.html ./pt.html'
	run ! grep -rlE 'xyzzy|Secret|Old' pages
	body pages/1.html | same '<main id="main" lang="en">
<article lang="en">
<h1>Connect to the &lt;VPN&gt;</h1>
<p class="note" lang="en">Updated <time datetime="2026-03-02T09:00:00Z">2 March 2026</time> · network</p>
<p>See <a href="2.html">printers</a>, <a href="4">the draft</a>.</p>
<p>&lt;b&gt;x&lt;/b&gt; bad</p>
</article>
<h2>In other languages</h2>
<ul class="list">
<li><a href="3.html" lang="pt-BR">Conectar à VPN</a></li>
</ul>
</main>'
	body pages/3.html | sed 4q | same '<main id="main" lang="pt-BR">
<article lang="pt-BR">
<h1>Conectar à VPN</h1>
<p class="note" lang="pt-BR">Atualizado em <time datetime="2026-03-02T09:00:00Z">2 de março de 2026</time></p>'
}

@test "the index has the articles by category, and the words for the search" {
	articles
	hd-site pages
	sed -n '/<div id="all">/,/<\/div>/p' pages/index.html | same '<div id="all">
<h2>network</h2>
<ul class="list">
<li><a href="1.html" lang="en">Connect to the &lt;VPN&gt;</a></li>
</ul>
<h2>printer</h2>
<ul class="list">
<li><a href="2.html" lang="en">Paper is stuck</a></li>
</ul>
</div>'
	sed -n '/id="index">/,/<\/script>/p' pages/index.html |
		sed 's/.*id="index">//; s|</script>||' | jq -c . |
		same '[[1,"Connect to the <VPN>"," connect vpn"," b bad draft printers see x"],[2,"Paper is stuck"," paper stuck"," open tray"]]'
}

@test "with --url there are a feed and a sitemap" {
	articles
	hd-site --url https://help.example.org/kb/ pages
	grep -o '<loc>[^<]*' pages/sitemap.xml | same '<loc>https://help.example.org/kb/index.html
<loc>https://help.example.org/kb/pt.html
<loc>https://help.example.org/kb/1.html
<loc>https://help.example.org/kb/2.html
<loc>https://help.example.org/kb/3.html'
	grep -c '^<entry' pages/feed.xml | same 3
	if command -v xmllint >/dev/null; then
		xmllint --noout pages/feed.xml pages/sitemap.xml
	fi
	fails 64 hd-site --url help.example.org pages
	[[ $errors == *'--url: "help.example.org" is not a URL such as https://help.example.org'* ]]
}

@test "the folder is replaced as a whole, and only one that hd-site has made" {
	articles
	hd-site pages
	hd-kb edit -q 2 --state internal
	hd-site pages
	[ ! -e pages/2.html ]
	find . -maxdepth 1 -name 'pages*' | same ./pages
	cp -R pages before
	hd-site pages
	diff -r before pages
	mkdir other && touch other/file
	fails 73 hd-site other
	[ "$errors" = 'hd-site: other: is there, and hd-site has not made it; name another folder' ]
	find other -type f | same other/file
	fails 64 hd-site
	[[ $errors == *'name one folder for the site'* ]]
}

@test "a desk without articles has a page that says so" {
	hd-site pages
	body pages/index.html | same '<main id="main" lang="en">
<h1>ACME Help</h1>
<div id="all">
<p>There are no articles yet. Come back later.</p>
</div>
</main>'
	run ! grep -q '<script' pages/index.html
}

@test "nothing but its own style and script may run" {
	articles
	hd-site pages
	for page in index 1; do
		for what in style script; do
			sed -n "s|^<$what>\(.*\)</$what>\$|\1|p" "pages/$page.html" | tr -d '\n' >text
			[ -s text ] || continue
			hash=$(sha256sum text | cut -d' ' -f1 | sed 's/../\\x&/g')
			# shellcheck disable=SC2059	# bytes
			hash=$(printf "$hash" | base64)
			grep -qF "$what-src 'sha256-$hash'" "pages/$page.html"
		done
	done
	run ! grep -q 'script-src' pages/1.html
}

# dom URL: the page as a browser has it when its script has run
dom() {
	timeout 60 "$browser" --headless --no-sandbox --disable-gpu --user-data-dir="$PWD/profile" \
		--window-size="${2:-500},800" --dump-dom "file://$PWD/$1" 2>/dev/null
}

@test "a browser finds articles without a server" {
	browser=$(command -v chromium || command -v chromium-browser) || skip 'no chromium'
	[ -z "${HD_TEST_REPEAT-}" ] || skip 'tried with SQLite, without sanitizers'
	articles
	hd-site pages
	dom 'pages/index.html#search=printing%20trays' >page || skip 'chromium does not run here'
	[ -s page ] || skip 'chromium does not run here'
	grep -o '<ul class="list" id="found">.*</ul>' page | same '<ul class="list" id="found"><li><a href="2.html">Paper is stuck</a></li></ul>'
	grep -o 'role="status"[^>]*>[^<]*' page | sed 's/.*>//' | same '1 article found'
	dom 'pages/pt.html#search=SENHA' | grep -c '<li><a href="3.html">Conectar à VPN</a></li></ul>' | same 1
	dom 'pages/index.html#search=nothing' | grep -o 'role="status"[^>]*>[^<]*' | sed 's/.*>//' |
		same 'No article has these words. Try fewer or other words.'
}
