#!/usr/bin/env bats
# hd-show: a ticket as a page, as a record, as it was; its files.

load helper

me=$(id -un)

setup() {
	fresh
	desk
	hd-new -q -s "Printer on fire" -R ana@example.org -m $'It burns.\n\nBadly.' \
		category=hardware tag=smoke
	HD_NOW=2026-03-02T09:20:00Z hd-reply -q -m "Water is coming" 1
	printf 'login\nbia\n' | hd-put agent
	HD_NOW=2026-03-02T09:30:00Z hd-note -q --as bia -m "Call the brigade" 1
	export HD_NOW=2026-03-02T10:00:00Z
}

@test "quotes and signatures are folded, and nothing is lost" {
	printf '%s\n' 'From: ana@example.org' 'Subject: [#1] it' '' 'Still on fire.' '' \
		'Em seg., 2 de mar. de 2026 às 09:00, Desk <help@desk.example>' \
		'escreveu:' '' '> Water is coming' '>' '> Bye' '' -- Ana | hd-mail -q
	COLUMNS=60 hd-show 1 | sed -n '/Still/,/^$/p' | same '    Still on fire.
    [quoted lines: 5]
    [signature, lines: 2]'
	COLUMNS=60 hd-show --whole 1 | sed -n '/Still/,/^first/p' | same '    Still on fire.

    Em seg., 2 de mar. de 2026 às 09:00, Desk
    <help@desk.example>
    escreveu:

    > Water is coming
    >
    > Bye

    --
    Ana

first_reply   ✓ met in 20m of 4h'
}

@test "what is signed or comes from outside is marked, and not checked" {
	printf '%s\n' 'From: ana@example.org' 'Subject: [#1] a' 'Message-ID: <1@x>' \
		'Content-Type: multipart/signed; boundary=x; micalg=pgp-sha512;' \
		' protocol="application/pgp-signature"' '' --x '' 'Signed.' --x \
		'Content-Type: application/pgp-signature; name=sign.asc' '' none --x-- | hd-mail -q
	printf '%s\n' 'From: ana@example.org' 'Subject: [#1] b' \
		'Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m' \
		'' none | hd-mail -q
	printf '%s\n' 'From: ana@example.org' 'Subject: [#1] c' '' \
		'-----BEGIN PGP MESSAGE-----' '' abc '-----END PGP MESSAGE-----' | hd-mail -q
	printf '%s\n' 'From: eve@example.org' 'In-Reply-To: <1@x>' '' 'Who am I?' | hd-mail -q
	marks() {
		hd-show 1 | sed -n '/ · email/{s/^[^(]*//;p}; /^    \[/p'
	}
	marks | same '(requester) · email · signed, not checked
    [sign.asc, application/pgp-signature, 4]
(requester) · email · signed, not checked
    [smime.p7m, application/pkcs7-mime, 5]
(requester) · email · encrypted, not read
(requester) · email · not of this ticket'
	printf 'name,value\nauthserv_id,mx\n' | hd-put setting
	marks | tail -n 1 | same '(requester) · email · not of this ticket · sender not verified'
}

@test "a page has the columns with a value, then what was written" {
	COLUMNS=60 run hd-show 1
	same <<-END
		#1  Printer on fire              in 2d 23h (Thu 5 Mar 09:00)
		open · priority 3 normal · not assigned · hardware · by api
		from ana@example.org  created today 09:00  promised -
		    replies 1

		updated       today 09:30
		type          incident
		level         1
		tag           smoke
		first_reply   today 09:20
		reopens       0
		reassigns     0
		awaits        agent
		awaits_since  today 09:00

		today 09:00  ana@example.org (requester)
		    It burns.

		    Badly.

		today 09:20  $me → requester
		    Water is coming

		today 09:30  bia (note)
		    Call the brigade

		first_reply   ✓ met in 20m of 4h
		resolution    2d 23h left of 3d
	END
}

@test "as of an instant the page is what it was then" {
	run hd-show --as-of 2026-03-02T09:19:59Z 1
	[[ $output == *$'\nnew · priority 3 normal · '* ]]
	[[ $output == *"Badly."* ]]
	[[ $output != *Water* ]]
	run hd-show --as-of 2026-03-02T09:20:00Z 1
	[[ $output == *$'\nopen · priority 3 normal · '* ]]
	[[ $output == *Water* ]]
	[[ $output != *brigade* ]]
	fails 65 hd-show --as-of 2026-03-02T08:59:59Z 1
	fails 64 hd-show --as-of someday 1
}

@test "several tickets follow each other, with a blank line between" {
	hd-new -q -s two
	hd-show 1 >one
	hd-show 2 >two
	hd-show '#1' 2 | diff <(cat one; echo; cat two) -
	printf '2\n1\n' | hd-show | diff <(cat two; echo; cat one) -
}

@test "with -o or -c a ticket is a record like in hd-list" {
	run hd-show -c id,status 1
	same $'id,status\n1,open'
	run hd-show -o json -c id,priority,body 1
	same '{"id":1,"priority":3,"body":"It burns.\n\nBadly."}'
	hd-list -o line 1 >want
	hd-show -o line 1 | diff want -
	hd-new -q -s two
	run hd-show -c id 2 1
	same $'id\n2\n1'
	run hd-show --as-of 2026-03-02T09:10:00Z -c status 1
	same $'status\nnew'
}

@test "an unknown ticket is status 65; with -k the others are shown" {
	fails 65 hd-show 9
	[ "$errors" = "hd-show: 9: no ticket has this id" ]
	[ "$output" = "" ]
	fails 1 hd-show -k -c id 9 1
	[ "$output" = $'id\n1' ]
	fails 65 hd-show x
	[ "$errors" = 'hd-show: x: "x" is not an id' ]
}

@test "an unknown column is refused" {
	fails 64 hd-show -c priorty 1
	[ "$errors" = 'hd-show: "priorty" is not a column of the kind ticket (did you mean "priority"?)' ]
}

@test "no control character of a text reaches the terminal" {
	hd-new -q -s $'\e[31mred' -m $'\e]52;c;x\a\xc2\x9b2J\xe2\x80\xaeabc\tTAB' -R $'x\e@y'
	hd-show 2 >page
	run grep -c $'[\001-\010\013-\037\177]' page
	same 0
	grep -q '^#2  ^\[\[31mred  in ' page
	run grep -c -e $'\xc2\x9b' -e $'\xe2\x80\xae' page
	same 0
	grep -qF '^[]52;c;x^G\u009b2J\u202eabc^ITAB' page
}

@test "attachments are shown with their entry and written out whole" {
	printf 'a\0b' >"a b.bin"
	hd-note -q -m "see file" --attach "a b.bin" 1
	hd-show --as-of now 1 | tail -n 2 | same $'    see file\n    [a b.bin, application/octet-stream, 3]'
	mkdir out
	run hd-show --save out 1
	same "out/a b.bin"
	cmp "a b.bin" "out/a b.bin"
}

@test "a file that is there is never overwritten" {
	printf 1 >f.txt
	hd-note -q -m one --attach f.txt 1
	printf 2 >f.txt
	hd-note -q -m two --attach f.txt 1
	mkdir out
	printf mine >out/f.txt
	run hd-show --save out 1
	same $'out/f-1.txt\nout/f-2.txt'
	cat out/f.txt out/f-1.txt out/f-2.txt | same mine12
	ln -s /nowhere/else out/g.txt
	printf 3 >g.txt
	hd-new -q -s two --attach g.txt
	run hd-show --save out 2
	same out/g-1.txt
}

@test "a hostile name stays in the folder" {
	printf x >f
	hd-new -q -s two --attach f
	mkdir out
	for name in ../../evil /etc/passwd . .. .profile -rf $'a\nb' $'a\eb' 'a/b'; do
		sql "UPDATE attachment SET name = '$name'"
		run hd-show --save out 2
		[ "$status" -eq 0 ]
		[ "$(wc -l <<<"$output")" = 1 ]
		[ "$(dirname "$output")" = out ]
		[ -f "$output" ]
	done
	[ "$(find . -newer f -type f ! -name 'hd.db*' ! -path './out/*' ! -name f)" = "" ]
	run ls out
	[[ $output != *profile* || $output == *_profile* ]]
}

@test "a file that is saved never becomes a journal of the desk" {
	only sqlite "the desk is a file"
	local dir=${HD_DB%/*} base=${HD_DB##*/}
	for suffix in -journal -wal -shm ''; do
		printf 'x%s' "$suffix" >f
		hd-new -q -s two --attach f
		sql "UPDATE attachment SET name = '$base$suffix' WHERE id = (SELECT max(id) FROM attachment)"
		id=$(hd-list -H -c id | tail -n 1)
		run hd-show --save "$dir" "$id"
		[ "$status" -eq 0 ]
		[[ $output != "$HD_DB$suffix" ]]
		[ "$(cat "$output")" = "x$suffix" ]
		[ ! -e "$HD_DB-journal" ]
	done
	hd-check
}

@test "a folder to save in must be there" {
	printf x >f
	hd-note -q -m x --attach f 1
	fails 65 hd-show --save nowhere 1
	[[ $errors == *"nowhere/f: No such file or directory" ]]
}
