#!/usr/bin/env bats
# hd-note: what only the desk reads; it answers nobody and moves nothing.

load helper

me=$(id -un)

setup() {
	fresh
	desk
	hd-new -q -s s -R ana@example.org
}

@test "a note is written and moves nothing" {
	export HD_NOW=2026-03-02T10:00:00Z
	run hd-note -m "Looks like arson" 1
	same 1
	has 1 status,first_reply,replies,updated,due | same new,,0,2026-03-02T10:00:00Z,2026-03-02T13:00:00Z
	hd-list -H entry -c at,kind,author,role,body | same "2026-03-02T10:00:00Z,note,$me,agent,Looks like arson"
	run hd-log -H -c action,field
	same $'new,\nnote,'
	hd-check
}

@test "a note on a solved or closed ticket does not open it" {
	hd-set -q status=solved 1
	hd-note -q -m one 1
	has 1 status,reopens | same solved,0
	hd-set -q status=closed 1
	hd-note -q -m two 1
	has 1 status | same closed
}

@test "--status moves the ticket with the note" {
	hd-note -q -m "Waits for parts" --status hold 1
	has 1 status | same hold
	fails 65 hd-note -m x --status new 1
	hd-list -H entry -c id | wc -l | same 1
}

@test "the text comes from standard input, records bring their own" {
	echo "from a pipe" | hd-note -q 1
	printf '{"id":1,"body":"from a record","actor":"bia"}\n' | hd-note -q
	hd-list -H entry -c author,body | same "$me,from a pipe"$'\n'"bia,from a record"
}

@test "--sort adds notes in the order of their instants, with fractions" {
	run hd-note --sort <<-'END'
		id,at,body
		1,2026-03-02T10:00:00.9Z,second
		1,2026-03-02T10:00:00.1Z,first
	END
	same 1
	hd-list entry kind=note -H -c body | same $'first\nsecond'
}

@test "a file without a text is a note, too" {
	printf x >f.png
	hd-note -q --attach f.png 1
	hd-list -H attachment -c name,type,size | same f.png,image/png,1
	hd-check
}

@test "a requester's note does not move the ticket either" {
	hd-set -q status=pending 1
	hd-note -q <<<$'id,body,role\n1,x,requester'
	has 1 status | same pending
}

@test "without a text, or for an unknown ticket, there is no note" {
	fails 65 hd-note -m '' 1
	fails 65 hd-note -m x 9
	[ "$errors" = "hd-note: 9: no ticket has this id" ]
	fails 65 hd-note -m x 1 9
	none hd-list -H entry -c id
}

@test "-n writes nothing" {
	hd-note -n -m x 1
	none hd-list -H entry -c id
	hd-list -H event -c id | same 1
}

@test "a FIFO or a device is no attachment, and nothing waits for it" {
	desk
	hd-new -q -s a
	mkfifo pipe
	for file in pipe /dev/zero /dev/null .; do
		fails 66 timeout 20 hd-note -m x --attach "$file" 1
		[ "$errors" = "hd-note: $file: is not a regular file" ] ||
			[ "$errors" = "hd-note: .: Is a directory" ]
	done
	fails 66 timeout 20 hd-new -s b -m m --attach pipe
	hd-note -q -m x --attach <(echo y) 1
	hd-list attachment -H -c size | same 2
}

@test "a file has the media type that shared-mime-info gives its name" {
	desk
	hd-new -q -s one
	mkdir -p own/mime more/mime
	cat >own/mime/globs2 <<-'END'
		# weight, type, pattern, flags
		50:application/gzip:*.gz
		50:application/x-compressed-tar:*.tar.gz
		50:text/x-c++src:*.C:cs
		50:text/x-csrc:*.c
		60:application/x-better:*.odd
		50:application/x-worse:*.odd
		50:text/x-makefile:makefile
		broken
	END
	echo '50:image/png:*.png' >more/mime/globs2
	export XDG_DATA_DIRS=none:own::more
	for name in a.PNG b.gz c.tar.gz d.C e.c f.odd makefile g.unknown png; do
		echo x >"$name"
		hd-note -q -m "$name" --attach "$name" 1
	done
	hd-list attachment -H -c name,type | same 'a.PNG,image/png
b.gz,application/gzip
c.tar.gz,application/x-compressed-tar
d.C,text/x-c++src
e.c,text/x-csrc
f.odd,application/x-better
makefile,application/octet-stream
g.unknown,application/octet-stream
png,application/octet-stream'
	[ -e /usr/share/mime/globs2 ] || skip "no shared-mime-info"
	unset XDG_DATA_DIRS
	echo x >table.XLSX
	hd-note -q -m x --attach table.XLSX 1
	hd-list attachment -H -c type name=table.XLSX |
		same application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
}
