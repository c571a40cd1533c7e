#!/usr/bin/env bats
# hd-kb export, import, edit -e, diff: articles as files, and their versions.

load helper

setup() {
	fresh
	desk
	hd-kb add -q --title "VPN error 809" --tag 'windows vpn' --language en -m $'Open the ports.\n\nSee [two](2.md).'
	hd-kb add -q --title Two --state public -m "Text two"
}

# change FILE SED: changes a file in place
change() {
	sed "$2" "$1" >changed && mv changed "$1"
}

@test "articles become files with a small header, and come back without a change" {
	hd-kb export kb
	(cd kb && printf '%s\n' *) | same $'1.md\n2.md'
	run cat kb/1.md
	same <<-'END'
		---
		id: 1
		version: 1
		title: VPN error 809
		state: draft
		language: en
		tag: vpn windows
		---

		Open the ports.

		See [two](2.md).
	END
	dump >before
	cp -R kb was
	hd-kb import kb | same ''
	hd-kb export kb/
	diff -r was kb
	dump | cmp before -
}

@test "what changed in a file changes the article, and the file gets its version" {
	hd-kb export kb
	change kb/1.md 's/^state: .*/state: internal/; s/^tag: .*/tag:/; s/the ports/UDP ports/'
	hd-kb import -n kb -o line | cut -f 2,4 | same $'state\tinternal\ntag\t\nbody\tOpen UDP ports.\\n\\nSee [two](2.md).'
	hd-list -H article id=1 -c state,tag | same 'draft,vpn windows'
	hd-kb import kb | same 1
	hd-list -H article id=1 -c state,tag | same internal,
	sed -n '3p; 5p' kb/1.md | same $'version: 2\nstate: internal'
	hd-kb import kb | same ''
	hd-check
}

@test "a file without an id becomes an article, and gets its name" {
	mkdir kb
	printf -- '---\ntitle: New\nstate: public\n---\nSee [one](1.md#top).\n' >kb/new.md
	hd-kb import kb -c id,title | same $'id,title\n3,New'
	(cd kb && printf '%s\n' *) | same 3.md
	sed -n 2,3p kb/3.md | same $'id: 3\nversion: 1'
	hd-kb import kb | same ''
	hd-kb export kb state=public
	(cd kb && printf '%s\n' *) | same $'2.md\n3.md'
}

@test "changes of other columns come together, in the desk and in the file" {
	hd-kb export kb
	change kb/1.md 's/^state: .*/state: internal/'
	hd-kb edit -q 1 --title "Error 809"
	fails 1 hd-kb export kb
	[ "$errors" = 'hd-kb: kb/1.md: has changes that the desk does not have; import it first' ]
	hd-kb import kb | same 1
	sed -n 3,5p kb/1.md | same $'version: 3\ntitle: Error 809\nstate: internal'
	hd-kb edit -q 1 --title "Error"
	hd-kb import kb | same ''
	sed -n 3,4p kb/1.md | same $'version: 4\ntitle: Error'
	hd-kb edit -q 1 --title "Error 9"
	hd-kb export kb
	sed -n 3,4p kb/1.md | same $'version: 5\ntitle: Error 9'
}

@test "if both changed the same, the other one lies beside the file" {
	hd-kb export kb
	change kb/1.md 's/^title: .*/title: Ours/; s/the ports/all ports/'
	hd-kb edit -q 1 --title Theirs
	dump >before
	cp kb/1.md mine
	for verb in import export; do
		fails 1 hd-kb $verb kb
		[ "$errors" = 'hd-kb: kb/1.md: here and in the desk, title has changed; take over what you want of kb/1.md.theirs, and its version' ]
		cmp mine kb/1.md
		sed -n 3,4p kb/1.md.theirs | same $'version: 2\ntitle: Theirs'
	done
	dump | cmp before -
	change kb/1.md 's/^version: .*/version: 2/'
	hd-kb import kb | same 1
	hd-list -H article id=1 -c title,body | same $'Ours,"Open all ports.\n\nSee [two](2.md)."'
	hd-check
}

@test "both making the same change is no conflict" {
	hd-kb export kb
	change kb/1.md 's/^title: .*/title: Same/'
	hd-kb edit -q 1 --title Same
	hd-kb import kb | same ''
	sed -n 3,4p kb/1.md | same $'version: 2\ntitle: Same'
}

@test "links must lead to articles" {
	[ -e "$HD_BIN/../build/markdown.so" ] || [ -e "$HD_BIN/../markdown.so" ] ||
		skip "built without md4c"
	hd-kb add -q --title Three -m x
	hd-drop article 3
	mkdir kb
	printf -- '---\ntitle: New\n---\n[a](9.md) [b](vpn.md) [c](http://a/b.md) [d](./2.md) [e](3.md#x)\n' >kb/new.md
	fails 65 hd-kb import kb
	[ "$errors" = 'hd-kb: kb/new.md: links to 9.md, but no article has this id
hd-kb: kb/new.md: links to vpn.md; write the number of the article, as in 12.md
hd-kb: kb/new.md: links to 3.md, but no article has this id' ]
	hd-list -H article -c id | same $'1\n2'
	(cd kb && printf '%s\n' *) | same new.md
}

@test "a file with a mistake is refused, with its line, and nothing is imported" {
	mkdir kb
	printf 'title: New\n' >kb/a.md
	printf -- '---\ntitle: New\n' >kb/b.md
	printf -- '---\ntitle New\n---\nx\n' >kb/c.md
	printf -- '---\ncolour: New\n---\nx\n' >kb/d.md
	printf -- '---\nid: x\n---\nx\n' >kb/e.md
	printf -- '---\nid: 1\n---\nx\n' | tee kb/f.md >kb/g.md
	fails 65 hd-kb import kb
	[ "$errors" = 'hd-kb: kb/a.md:1: the header begins with a line ---
hd-kb: kb/b.md:3: the header does not end: a line --- is missing
hd-kb: kb/c.md:2: "name: text" is expected here
hd-kb: kb/d.md:2: "colour" is not a column of this header
hd-kb: kb/e.md:2: id: "x" is not a number
hd-kb: kb/g.md: kb/f.md has the id 1, too' ]
	rm kb/*
	printf -- '---\ntitle: y\n---\n' >kb/a.md
	fails 65 hd-kb import kb
	[ "$errors" = 'hd-kb: kb/a.md:3: there is no text below the header' ]
	printf -- '---\nid: 9\n---\nx\n' >kb/a.md
	printf -- '---\nstate: x\ntitle: y\n---\nx\n' >kb/b.md
	printf -- '---\nstate: draft\n---\nx' >kb/d.md
	dump >before
	fails 65 hd-kb import kb
	[ "$errors" = 'hd-kb: kb/a.md: no article has the id 9; without an id it becomes a new one
hd-kb: kb/b.md: state: "x" is not a choice (one of draft,review,internal,public)
hd-kb: kb/d.md: title: is needed' ]
	dump | cmp before -
	printf '\377' >kb/a.md
	fails 65 hd-kb import kb
	[[ $errors == 'hd-kb: kb/a.md: byte 1 is not UTF-8 text'* ]]
	fails 66 hd-kb import nowhere
}

@test "versions are compared" {
	hd-kb edit -q 1 --title "Error 809"
	hd-kb edit -q 1 -m $'Open all ports.\n\nSee [two](2.md).'
	run hd-kb diff 1
	same <<-'END'
		--- article 1, version 2
		+++ article 1, version 3
		@@ -7,6 +7,6 @@
		 tag: vpn windows
		 ---
		 
		-Open the ports.
		+Open all ports.
		 
		 See [two](2.md).
	END
	hd-kb diff 1 1 2 | sed 1,4d | same \
$' id: 1\n version: 3\n-title: VPN error 809\n+title: Error 809\n state: draft\n language: en\n tag: vpn windows'
	hd-kb diff 1 1 | grep -c '^[-+][^-+]' | same 4
	fails 1 hd-kb diff 2
	fails 1 hd-kb diff 1 2 2
	fails 65 hd-kb diff 1 4
	[ "$errors" = 'hd-kb: article 1 has the versions 1 to 3, not 4' ]
	fails 65 hd-kb diff 9
	fails 65 hd-kb diff 1 x
}

@test "edit -e opens the editor on title, columns and text" {
	printf '#!/bin/sh\nsed -e "s/^title:.*/title: Edited/" -e /^tag/d "$1" >t && echo More >>t && cat t >"$1"\n' >editor
	chmod +x editor
	VISUAL=./editor hd-kb edit -e 1 --state public | same 1
	hd-list -H article id=1 -c title,state,tag,body | same $'Edited,public,,"Open the ports.\n\nSee [two](2.md).\nMore"'
	VISUAL=true hd-kb edit -e 1 | same ''
	printf '#!/bin/sh\necho x >"$1"\n' >editor
	VISUAL=./editor fails 65 hd-kb edit -e 1
	[[ $errors == 'hd-kb: line 1: the header begins with a line ---'* ]]
	printf '#!/bin/sh\nhd-kb edit -q 1 --title Other\nsed "s/^title:.*/title: Mine/" "$1" >t && cat t >"$1"\n' >editor
	VISUAL=./editor fails 65 hd-kb edit -e 1
	[[ $errors == 'hd-kb: somebody else has changed title meanwhile; begin again with the new version'* ]]
	[[ $errors == *'your text is kept in '* ]]
	hd-list -H article id=1 -c title | same Other
	hd-check
}
