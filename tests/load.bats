#!/usr/bin/env bats
# load.bats - files of other programs as they come: separators, encodings

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

# ------------------------------------------------------------------ profiles

# rows COLUMNS: these columns of all tickets in the order of their ids
rows() {
	hd-list -H -S id -c "$1"
}

# loads NAME: loads the file of this name in tests/import with its profile,
# twice: the second time makes nothing
loads() {
	desk
	hd-new -q --profile "$1" "$top/tests/import/$1.csv"
	hd-new -q --profile "$1" "$top/tests/import/$1.csv"
}

@test "an export of Zendesk is loaded by its profile, with the right figures" {
	loads zendesk
	run rows key,created,solved,status,priority,type,channel,tag,requester,subject
	same <<-'END'
		101,2026-02-02T09:00:00Z,2026-02-02T13:00:00Z,closed,1,incident,email,floor3 printer,joe@example.org,"Printer, third floor"
		102,2026-02-03T09:00:00Z,2026-02-04T09:00:00Z,solved,2,problem,web,vpn,eve@example.org,"VPN says ""no"""
		103,2026-02-05T10:30:00Z,,hold,3,request,api,,eve@example.org,New chair
		104,2026-03-01T10:30:00Z,,new,4,question,social,,zoe@example.org,How do I print?
	END
	hd-report times -H metric=resolution --from 2026-02-01 --to now |
		same resolution,2,50400,50400,86400,86400,86400
}

@test "an export of Freshdesk is loaded by its profile, with the right figures" {
	loads freshdesk
	run rows key,created,solved,closed,status,priority,type,channel,tag,requester
	same <<-'END'
		5001,2026-02-02T08:00:00Z,2026-02-02T10:00:00Z,2026-02-05T10:00:00Z,closed,1,incident,email,mail outage,joe@example.org
		5002,2026-02-03T08:15:30Z,,,pending,3,request,web,,eve@example.org
		5003,2026-02-04T23:30:00Z,2026-02-05T05:30:00Z,,solved,2,problem,phone,network,eve@example.org
		5004,2026-02-28T12:00:00Z,,,open,4,incident,web,,zoe@example.org
	END
}

@test "an export of Jira is loaded by its profile, labels joined" {
	loads jira
	run rows key,created,solved,status,priority,type,tag,body
	same <<-'END'
		HELP-1,2026-02-02T09:00:00Z,2026-02-02T12:30:00Z,solved,1,incident,login web,"It shows nothing.
		Not even an error."
		HELP-2,2026-02-03T16:45:00Z,,pending,4,request,,
		HELP-3,2026-02-04T00:05:00Z,2026-02-05T00:05:00Z,closed,2,incident,disk server,Every night.
		HELP-4,2026-02-28T23:59:00Z,,new,3,incident,,
	END
}

@test "a Brazilian spreadsheet is loaded by its profile, in Excel's encoding too" {
	loads planilha
	run rows key,created,solved,status,priority,urgency,type,channel,body,requester
	same <<-'END'
		2026-001,2026-02-02T12:00:00Z,2026-02-02T18:00:00Z,solved,2,3,incident,phone,"Desde ontem
		 3º andar",joao@exemplo.com.br
		2026-002,2026-02-03T17:30:10Z,,open,3,1,request,email,,maria@exemplo.com.br
		2026-003,2026-02-28T03:00:00Z,,hold,4,3,incident,chat,Quebrado,maria@exemplo.com.br
	END
	iconv -f UTF-8 -t WINDOWS-1252 "$top/tests/import/planilha.csv" >excel.csv
	hd-new -q --profile planilha --encoding WINDOWS-1252 excel.csv
	rows id | same $'1\n2\n3'
}

@test "--map counts more than the profile, and constants fill what is empty" {
	desk
	printf 'name\nSupport\n' | hd-put team
	hd-new -q --profile zendesk --map Group=team,Priority= \
		-k "$top/tests/import/zendesk.csv" 2>/dev/null
	rows key,team,priority | same $'101,Support,3\n102,Support,3\n103,,3\n104,,3'
	cat >p.csv <<-'END'
		heading,column,values,constant
		T,subject,,untitled
		P,priority,"x=1,*=5",
		,channel,,phone
		C,channel,,
	END
	printf '{"T":"a","P":"X"}\n{"T":"","P":"y","C":"web"}\n{"P":null,"C":""}\n' |
		hd-new -q --profile ./p.csv
	hd-list -H -S id -c subject,priority,channel 'id>4' |
		same $'a,1,phone\nuntitled,5,web\nuntitled,3,phone'
	printf 'T;P\nb;\n' | hd-new -q --profile ./p.csv
	rows subject,channel | tail -n 1 | same b,phone
}

@test "hd-put, hd-set, hd-reply and hd-note read by profiles too" {
	desk
	hd-new -q -s a key=A-1 --at 2026-03-01
	printf 'heading,column,dates\nDatum,at,dd.mm.yyyy hh:mm\nNr,key,\nStand,status,\nText,body,\n*,,\n' >p.csv
	printf 'Nr;Datum;Text\nA-1;01.03.2026 10:00;Hallo\n' >r.csv
	TZ=Europe/Berlin hd-reply -q --profile ./p.csv <r.csv
	TZ=Europe/Berlin hd-note -q --profile ./p.csv <r.csv
	printf 'Nr;Datum;Stand;x\nA-1;01.03.2026 11:00;pending;y\n' |
		hd-set -q --profile ./p.csv
	run hd-log -H -c at,action,new
	same <<-'END'
		2026-03-01T00:00:00Z,new,
		2026-03-01T09:00:00Z,reply,open
		2026-03-01T09:00:00Z,note,
		2026-03-01T11:00:00Z,set,pending
	END
	printf 'heading,column,values\nNome,name,\nPausa,first_reply,"Sim=pause,Não=run"\nFase,category,\n' >k.csv
	printf 'NOME;PAUSA;FASE\nespera;sim;open\nlaboratório;NAO;open\n' |
		hd-put --profile ./k.csv status -c name,first_reply -H |
		same $'espera,pause\nlaboratório,run'
}

@test "a date or a value that the profile does not explain is refused, each one" {
	desk
	printf 'heading,column,dates\nA,created,dd/mm/yyyy\nB,solved,mm/dd/yy|iso\nS,subject,\n' >p.csv
	printf 'S,A,B\nx,31/02/2026,31/12/26\ny,28/02/2026,\n' >t.csv
	fails 65 hd-new --profile p.csv t.csv
	[ "$errors" = 'hd-new: t.csv:2: A: "31/02/2026" is not of the form dd/mm/yyyy
hd-new: t.csv:2: B: "31/12/26" is not of the form mm/dd/yy|iso' ]
}

@test "what is wrong with a profile is said with its line" {
	desk
	while IFS='|' read -r text why; do
		printf '%b' "$text" >p.csv
		fails 65 hd-new --profile p.csv <<<$'a\nb'
		[ "$errors" = "hd-new: --profile: p.csv:$why" ] || { echo "$errors"; false; }
	done <<-'END'
		heading,colum\na,b\n|2: unknown column "colum" (did you mean "column"?)
		heading,column\nÁ,b\na,c\n|3: heading: "a" is there twice
		heading,column,dates\na,b,dd/mm\n|2: dates: "dd/mm" is not of the form dd/mm/yyyy hh:mm
		heading,column,zone\na,b,Mars\n|2: zone: "Mars" is not a time zone
		heading,column,values\na,b,x\n|2: values: "x" is not of the form heading=column,...
		heading,column,bom\na,b,yes\n|2: bom: write it in a record without heading and column
		separator\nab\n|2: separator: "ab" is not tab, and not one character such as ;
		encoding\nx-y\n|2: encoding: "x-y" is not an encoding (see iconv -l)
		decimal\n;\n|2: decimal: ";" is neither , nor .
		bom\nmaybe\n|2: bom: "maybe" is neither yes nor no
		heading,column\n,b\n|2: constant: is needed where there is no heading
		heading,column\n*,b\n|2: heading: "*" can only be left out
	END
	fails 64 hd-new --profile zendsk t.csv
	[ "${errors%%$'\n'*}" = 'hd-new: --profile: "zendsk" is neither a file nor one of these: excel-br, excel, freshdesk, guess, import-csv, import-freescout, import-freshdesk, import-glpi, import-jira, import-osticket, import-otrs, import-redmine, import-rt, import-zammad, import-zendesk, jira, planilha, zendesk' ]
	fails 64 hd-new --profile jira -s x
}

@test "--guess prints a profile that loads the file, and makes nothing" {
	desk
	printf 'name\nSupport\n' | hd-put team
	apart hd-new --guess "$top/tests/import/planilha.csv"
	[ "$status" -eq 0 ]
	same <<-'END'
		heading,column,dates,values,join,separator,encoding
		Nº,key,,,,,
		Aberto em,created,dd/mm/yyyy hh:mm|dd/mm/yyyy hh:mm:ss|dd/mm/yyyy,,,,
		ASSUNTO,subject,,,,,
		Descrição,body,,,\n,,
		Observações,body,,,\n,,
		E-mail,requester,,,,,
		Prioridade,priority,,"Alta=2,baixa=4",,,
		Situação,status,,"Resolvido=solved,em andamento=open,AGUARDANDO TERCEIRO=hold",,,
		Urgente,urgency,,"Não=3,Sim=1,nao=3",,,
		Tipo,type,,"Incidente=incident,Requisição=request,Outro=?",,,
		Canal,channel,,"Telefone=phone,E-mail=email,WhatsApp=chat",,,
		Resolvido em,solved,dd/mm/yyyy hh:mm,,,,
		Custo,,,,,,
		*,,,,,,
	END
	[ "$stderr" = 'hd-new: Tipo: what "Outro" means is not known; write it in place of ?
hd-new: Resolvido em: the dates could also begin with the month; check them' ]
	echo "${output/Outro=\?/Outro=question}" >p.csv
	fails 1 hd-list
	hd-new -q --profile p.csv "$top/tests/import/planilha.csv"
	rows key,type | same $'2026-001,incident\n2026-002,request\n2026-003,question'
	# separator and encoding are those that were given; repeated headings join
	iconv -f UTF-8 -t UTF-16LE <<<$'Título^Tags^Tags^Grupo\nà^b^c^Support' >t.csv
	run hd-new --guess --separator ^ --encoding UTF-16LE t.csv
	same <<-'END'
		heading,column,dates,values,join,separator,encoding
		,,,,,^,UTF-16LE
		Título,subject,,,,,
		Tags,tag,,, ,,
		Grupo,team,,,,,
		*,,,,,,
	END
	fails 64 hd-new --guess -s x
	fails 64 hd-new --guess a b
}

# ---------------------------------------------------------------------- JSON

@test "a list of JSON objects is read, and nested values by their paths" {
	desk
	cat >issues.json <<-'END'
		[
		  {"key": "H-1", "self": "http://x", "fields": {"summary": "Blank page",
		    "priority": {"name": "High", "id": "2"}, "labels": ["web", "login"],
		    "components": [{"name": "front"}, {"name": "api, v2"}],
		    "created": "2026-02-02T09:00:00.000-0300"}},
		  {"key": "H-2", "fields": {"summary": "Disk", "priority": null}}
		]
	END
	cat >p.csv <<-'END'
		heading,column,values,dates,join
		key,key,,,
		fields.summary,subject,,,
		fields.priority.name,priority,High=2,,
		fields.labels,tag,,,
		fields.components.name,body,,," + "
		fields.created,created,,iso,
		*,,,,
	END
	hd-new -q --profile p.csv issues.json
	run rows key,subject,priority,tag,body,created
	same $'H-1,Blank page,2,login web,"front + api, v2",2026-02-02T12:00:00Z
H-2,Disk,3,,,2026-03-02T09:00:00Z'
	printf '[{"key":"H-3","fields":{"summary":"x","a":{"b":1}}}]' |
		hd-new -q --map fields.summary=subject,fields.a=
	fails 65 hd-new <<<'{"subject":"x","a":{"b":1}}'
	[ "$errors" = "hd-new: standard input:1: unknown column \"a.b\"; leave it out with --map 'a.b='" ]
}

@test "objects over several lines are read, and bad elements of a list put aside" {
	desk
	printf '{\n  "subject": "a"\n}\n{\n  "subject": "b"\n}\n' | hd-new
	printf '[{"subject":"c"},{"subject":"d","level":9},\n{"subject":"e"}]' |
		hd-new -q -k --rejects bad.json 2>/dev/null || [ $? -eq 1 ]
	rows subject | same $'a\nb\nc\ne'
	same '{"subject":"d","level":9}' < <(cat bad.json)
	sed 's/9/3/' bad.json | hd-new -q
	printf '[]' | hd-new
	fails 65 hd-new <<<'[{"subject":"f"}'
	[ "$errors" = 'hd-new: standard input:1: not a list of JSON objects: [{...}, {...}]' ]
}

@test "all faults of a record are told, each on a line" {
	desk
	fails 65 hd-new <<<$'subject,level,type,priority\nx,9,incidnt,high\ny,1,problm,1'
	[ "$errors" = 'hd-new: standard input:2: level: 9 is not from 1 to 3
hd-new: standard input:2: type: "incidnt" is not a known type (did you mean "incident"?)
hd-new: standard input:3: type: "problm" is not a known type (did you mean "problem"?)' ]
	hd-new -q -s x
	fails 65 hd-set <<<$'id,level,status\n1,7,opne'
	[ "$errors" = 'hd-set: standard input:2: level: 7 is not from 1 to 3
hd-set: standard input:2: status: "opne" is not a known status (did you mean "open"?)' ]
	fails 65 hd-put agent <<<$'login,level,team\nana,7,nobody'
	[ "$(grep -c '^hd-put: standard input:2: ' <<<"$errors")" = 2 ]
}

@test "--profile excel-br prints what Excel in Brazil opens, and reads it back" {
	desk
	hd-new -q -s '=1+1; x' -m a --at 2026-03-01T12:30Z
	printf 'kind,name,type\nticket,cost,decimal\n' | hd-put field
	hd-set -q cost=12.50 1
	export TZ=America/Sao_Paulo
	hd-list --profile excel-br -c id,created,cost,subject >sheet.csv
	printf '\357\273\277id;created;cost;subject\n1;01/03/2026 09:30;12,5;"'"'"'=1+1; x"\n' |
		cmp sheet.csv -
	hd-list --profile excel -H -c id,created,cost | cmp - \
		<(printf '\357\273\2771,2026-03-01 09:30,12.5\n')
	printf 'id;promised\n1;31/12/2026 18:00\n' | hd-set -q --profile excel-br
	hd-list -H -c promised | same 2026-12-31T21:00:00Z
	fails 64 hd-list --profile excel -o json
	[ "${errors%%$'\n'*}" = 'hd-list: --profile is for CSV; leave out -o json' ]
}
