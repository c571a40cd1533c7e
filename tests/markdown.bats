#!/usr/bin/env bats
# hd-kb show: articles in Markdown, as pages, as HTML, and in messages

load helper

setup() {
	[ -e "$HD_BIN/../build/markdown.so" ] || [ -e "$HD_BIN/../markdown.so" ] ||
		skip "built without md4c"
	fresh
	desk
}

# text MARKDOWN: how an article with this text is shown
text() {
	hd-kb add -q --title t -m "$1"
	hd-kb show "$(hd-list article -c id -S -id -l 1 -H)" | sed 1,3d
}

# html MARKDOWN: the same as HTML, without what stands around it
html() {
	hd-kb add -q --title t -m "$1"
	hd-kb show -o html "$(hd-list article -c id -S -id -l 1 -H)" | sed '1,2d; $d'
}

page='# Set up the *tunnel*

Open **UDP** ports `500` and ~~4500~~.
Read <https://example.org/vpn>, www.example.org or [the guide](https://example.org/a "A guide"),
or write to it@example.org\
today.

1. First
   - nested
   - again

     with a paragraph
2. Second

- [x] done
- [ ] to do

> quoted
>> twice

```sh
ping  -c 1 <host>
	next
```

| port | name |
|-----:|:----:|
| 500 | a `b` |
| 40000 | *longer* |

![a picture](https://example.org/x.png)
***
7) seven'

@test "the page of an article shows what its Markdown means" {
	run text "$page"
	same <<-'END'
		Set up the _tunnel_

		Open *UDP* ports `500` and ~~4500~~.
		Read https://example.org/vpn, www.example.org or the guide <https://example.org/a>,
		or write to it@example.org
		today.

		1. First
		   - nested

		   - again

		     with a paragraph
		2. Second

		- [x] done
		- [ ] to do

		> quoted
		>
		> > twice

		    ping  -c 1 <host>
		        next

		 port    name
		-----  --------
		  500   a `b`
		40000  _longer_

		[a picture] <https://example.org/x.png>

		---

		7. seven
	END
}

@test "lines are as long as the screen is wide, behind their margins" {
	hd-kb add -q --title t -m $'- one two three four five six seven\n- > eight nine ten eleven twelve\n\n' -q
	COLUMNS=20 hd-kb show 1 | sed 1,3d |
		same $'- one two three four\n  five six seven\n- > eight nine ten\n  > eleven twelve'
	hd-kb add -q --title t -m $'日本語 日本語 日本語\n\n'"$(printf '%0*d' 30 0) end"
	COLUMNS=16 hd-kb show 2 | sed 1,3d | same $'日本語 日本語\n日本語\n\n'"$(printf '%0*d' 30 0)"$'\nend'
}

@test "a terminal gets bold and underlined words, and no control characters" {
	command -v script >/dev/null || skip "script is missing"
	hd-kb add -q --title T -m $'# Head\n\n*a* **b** \e[31m`c`\n\n    \e[2J'
	TERM=xterm script -qec 'stty cols 60; hd-kb show --no-pager 1' /dev/null </dev/null |
		tr -d '\r' | sed 1,3d | same $'\e[1mHead\e[22m\n\n\e[4ma\e[24m \e[1mb\e[22m ^[[31m`c`\n\n    ^[[2J'
	NO_COLOR=1 TERM=xterm script -qec 'hd-kb show --no-pager 1' /dev/null </dev/null |
		tr -d '\r' | sed 1,3d | same $'Head\n\n_a_ *b* ^[[31m`c`\n\n    ^[[2J'
}

@test "as HTML, an article is an element with its title and language" {
	hd-kb add -q --title 'A <b> & "c"' --language pt-BR -m "$page"
	run hd-kb show -o html 1
	same <<-'END'
		<article lang="pt-BR">
		<h1>A &lt;b&gt; &amp; &quot;c&quot;</h1>
		<h2>Set up the <em>tunnel</em></h2>
		<p>Open <strong>UDP</strong> ports <code>500</code> and <del>4500</del>.
		Read <a href="https://example.org/vpn">https://example.org/vpn</a>, <a href="http://www.example.org">www.example.org</a> or <a href="https://example.org/a" title="A guide">the guide</a>,
		or write to <a href="mailto:it@example.org">it@example.org</a><br>
		today.</p>
		<ol>
		<li>First<ul>
		<li><p>nested</p>
		</li>
		<li><p>again</p>
		<p>with a paragraph</p>
		</li>
		</ul>
		</li>
		<li>Second</li>
		</ol>
		<ul>
		<li class="task">☑ done</li>
		<li class="task">☐ to do</li>
		</ul>
		<blockquote>
		<p>quoted</p>
		<blockquote>
		<p>twice</p>
		</blockquote>
		</blockquote>
		<pre><code class="language-sh">ping  -c 1 &lt;host&gt;
		    next
		</code></pre>
		<table>
		<thead>
		<tr><th scope="col" class="right">port</th><th scope="col" class="center">name</th></tr>
		</thead>
		<tbody>
		<tr><td class="right">500</td><td class="center">a <code>b</code></td></tr>
		<tr><td class="right">40000</td><td class="center"><em>longer</em></td></tr>
		</tbody>
		</table>
		<p><img src="https://example.org/x.png" alt="a picture"></p>
		<hr>
		<ol start="7">
		<li>seven</li>
		</ol>
		</article>
	END
	hd-kb show -o markdown 1 | sed 1,3d | same "$page"
}

@test "HTML has links to good URLs only, and no tags of the text" {
	for url in http://a HTTPS://a mailto:a tel:1 a/b /a '#a' '?a=:' 12.md //a/b ./a:b; do
		html "[x]($url)" | same "<p><a href=\"$url\">x</a></p>"
	done
	for url in javascript:a JavaScript:a vbscript:a data:text/html,a file:///a \
		ftp://a '&#106;avascript:a' 'java&#115;cript&#58;a' ':a' 'about:blank' \
		'<java	script:a>' '< javascript:a>' 'a:b'; do
		html "[x]($url)" >got
		run ! grep -i 'href' got
		html "![x]($url)" >got
		run ! grep -i 'src' got
	done
	html '![x](mailto:a)' | same '<p>x</p>'
	html '![a *b* "c" [d](e)](f "g\"h")' | same '<p><img src="f" title="g&quot;h" alt="a b &quot;c&quot; d"></p>'
	html '[x](javascript&colon;a)' | same '<p><a href="javascript&amp;colon;a">x</a></p>'
	html '[x](<a"b> "t")' | same '<p><a href="a%22b" title="t">x</a></p>'
	html '<script>a</script> <b onclick=x>b</b> <!-- c -->' |
		same '<p>&lt;script&gt;a&lt;/script&gt; &lt;b onclick=x&gt;b&lt;/b&gt; &lt;!-- c --&gt;</p>'
	html $'<div>\n\n**a**\n\n</div>' | same $'<p>&lt;div&gt;</p>\n<p><strong>a</strong></p>\n<p>&lt;/div&gt;</p>'
	html $'``` "onload=x\na\n```' | same $'<pre><code class="language-&quot;onload=x">a\n</code></pre>'
	html '&eacute; &#233; &#xE9; &lt; &#0; &#27; &#xD800;' | same '<p>&eacute; é é &lt; &amp;#0; &amp;#27; &amp;#xD800;</p>'
}

@test "much nesting needs little time and space" {
	many=$(printf '>%.0s' {1..2000})
	hd-kb add -q --title t -m "$many a
$(printf 'b\n%.0s' {1..2000})"
	[ "$(hd-kb show 1 | wc -c)" -lt 400000 ]
	hd-kb add -q --title t -m "$(printf '* %.0s' {1..500}) $(printf '[%.0s' {1..5000}) $(printf '**a %.0s' {1..5000})"
	hd-kb show 2 | wc -l | same 4
	hd-kb show -o html 2 >/dev/null
}

@test "a reply with an article is plain text" {
	hd-kb add -q --title T --state public -m $'## Do this\n\nRead [ours](2.md) and [theirs](https://example.org/).'
	hd-new -q -s x -R bo@example.org
	hd-reply -q --article 1 1
	hd-list entry -H -o line -c body ticket=1 | same 'T\n\nDo this\n\nRead ours and theirs <https://example.org/>.'
}

@test "-o of hd-kb show is text, html or markdown" {
	hd-kb add -q --title T -m '*a*'
	hd-kb show -o text 1 | diff <(hd-kb show 1) -
	fails 64 hd-kb show -o json 1
	[[ $errors == 'hd-kb: -o: "json" is not text, html or markdown'* ]]
}
