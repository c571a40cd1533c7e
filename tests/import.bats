#!/usr/bin/env bats
# import.bats - files of other programs as they come: separators, encodings

load helper

# made COLUMNS: these columns of all tickets, without a header
made() {
	hd-list -H -o line -S id -c "$1"
}

@test "semicolons, TABs and bars between the fields are found" {
	desk
	printf 'key;subject;body\nA-1;"One; two";a, b|c\n' |
		hd-new -q
	printf 'key\tsubject\r\nA-2\tTwo, three; four\r\n' | hd-new -q
	printf 'key|subject\nA-3|Five\n' | hd-new -q -i csv
	printf '\357\273\277"key";"subject, long"\n"A-4";x\n' |
		hd-new -q --map 'subject\, long=subject'
	printf '"key";\n"subject"\n' >ragged.csv
	made key,subject | same $'A-1\tOne; two\nA-2\tTwo, three; four\nA-3\tFive\nA-4\tx'
	fails 65 hd-new ragged.csv
	[ "$errors" = "hd-new: ragged.csv:1: column 2 has no name; leave it out with --map =" ]
}

@test "Excel's line sep= names the separator, and lines are counted with it" {
	desk
	printf 'sep=;\r\nkey;subject\r\nA-1;One\r\nA-2;Two;3\r\n' >t.csv
	fails 65 hd-new t.csv
	[ "$errors" = "hd-new: t.csv:4: fields in this record: 3, in the header: 2" ]
	hd-new -q -k --rejects bad.csv t.csv 2>/dev/null || [ $? -eq 1 ]
	made key | same A-1
	cmp bad.csv <(printf 'key;subject\r\nA-2;Two;3\r\n')
}

@test "a heading with two separators is refused, and --separator says which" {
	desk
	printf 'key,subject;body\nA-1,x;1\n' >t.csv
	fails 65 hd-new t.csv
	[ "$errors" = 'hd-new: t.csv:1: the first line has ",", ";"; say with --separator what stands between the fields' ]
	hd-new -q --separator , --map 'subject;body=subject' t.csv
	hd-new -q --separator ';' --map 'key\,subject=subject' t.csv
	printf 'key^subject\n^x,y;z\n' | hd-new -q --separator ^
	printf 'key\tsub,ject\n\tq\n' | hd-new -q --separator tab --map 'sub\,ject=subject'
	made subject | same $'x;1\nA-1,x\nx,y;z\nq'
	fails 64 hd-new --separator ab t.csv
	[ "${errors%%$'\n'*}" = 'hd-new: --separator: "ab" is not tab, and not one character such as ;' ]
}

@test "where -i names the columns, the separator is the one that fits them" {
	desk
	printf 'A-1;a,b,c\n' | hd-new -q -i csv:key,subject
	printf 'A-2,d;e\n' | hd-new -q -i csv:key,subject
	printf 'x, y; z\n' | hd-new -q -i csv:subject --separator '|'
	made key,subject | same $'A-1\ta,b,c\nA-2\td;e\n\tx, y; z'
}

@test "UTF-16 is read by its mark, and other encodings if they are named" {
	desk
	printf 'subject;body\nMáquina – não liga;ação €\n' >utf8.csv
	iconv -f UTF-8 -t UTF-16 utf8.csv | hd-new -q
	printf '\376\377' >be.csv
	iconv -f UTF-8 -t UTF-16BE utf8.csv >>be.csv
	hd-new -q be.csv
	iconv -f UTF-8 -t WINDOWS-1252 utf8.csv | hd-new -q --encoding windows-1252
	hd-new -q --encoding WINDOWS-1252 <(printf '\357\273\277'; cat utf8.csv)
	iconv -f UTF-8 -t UTF-16LE utf8.csv | hd-new -q --encoding UTF-16LE
	made subject,body | uniq -c | same $'      5 Máquina – não liga\tação €'
}

@test "bytes that are not UTF-8 name the option to try" {
	desk
	printf 'subject,body\nx,ol\341\n' >t.csv
	fails 65 hd-new t.csv
	[ "$errors" = "hd-new: t.csv:2: body: is not UTF-8 text (byte 0xe1); if it comes from Windows, try --encoding WINDOWS-1252" ]
	hd-new -q --encoding WINDOWS-1252 t.csv
	made body | same olá
	printf 's\0u\0b\0j\0' >t.csv
	fails 65 hd-new <t.csv
	[ "$errors" = "hd-new: standard input:1: the input is UTF-16; read it with --encoding UTF-16LE" ]
	printf 'subject\nx\n\201\n' >t.csv
	fails 65 hd-new --encoding WINDOWS-1252 t.csv
	[ "$errors" = "hd-new: t.csv: byte 11 (0x81) is not text in WINDOWS-1252" ]
	for name in KLINGON "" UTF-8//IGNORE; do
		fails 64 hd-new --encoding "$name" t.csv
	done
	[ "${errors%%$'\n'*}" = 'hd-new: --encoding: "UTF-8//IGNORE" is not an encoding (see iconv -l)' ]
}

@test "texts of real files in five encodings become the same UTF-8" {
	local file folder=$HD_TEST_DATA/encodings/uchardet name

	[ -d "$folder" ] || skip "no data in $HD_TEST_DATA"
	desk
	for file in pt/iso-8859-1.txt fr/windows-1252.txt fr/iso-8859-15.txt \
		fr/utf-16.be fr/utf-32.le; do
		name=${file##*/} name=${name%.txt}
		case $name in utf-??.?e) name=${name/./} ;; esac
		# quotes and line ends of the text are those of one CSV field
		{
			iconv -f "$name" -t UTF-8 "$folder/$file" |
				tr -d '\r\n"\357\273\277' >text
			printf 'key,subject,body\n"%s",x,"' "$file"
			cat text
			printf '"\n'
		} >utf8
		iconv -f UTF-8 -t "$name" utf8 | hd-new -q --encoding "$name"
		hd-list -H -o line -c body key="$file" | cmp - <(cat text; echo)
	done
}
