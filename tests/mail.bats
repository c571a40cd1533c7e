#!/usr/bin/env bats
# hd-mail: what mail says, and who sent it.
# plain: --explain

load helper

setup() {
	fresh
	[ -e "$HD_BIN/../build/mail.so" ] || [ -e "$HD_BIN/../mail.so" ] ||
		skip "built without GMime"
}

# explain COLUMNS [FILE ...]: the columns of hd-mail --explain, by number
explain() {
	local columns=$1

	shift
	hd-mail --explain -o line "$@" | cut -f "$columns"
}

# letter HEADERS TEXT: a message of Ana
letter() {
	printf 'From: Ana <ana@example.org>\nSubject: Hello\n%s\n\n%s\n\n' "$1" "$2"
}

@test "a message in pieces: encoded words, HTML, attachments with safe names" {
	cat >message <<'END'
From ana@example.org Mon Mar  2 09:00:00 2026
From: =?utf-8?q?Jo=C3=A3o?= <Joao@Example.org>
Subject: =?iso-8859-1?q?ol=E1?=
	everybody
Message-ID: <a@b>
Date: Mon, 2 Mar 2026 10:00:00 -0300
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<html><head><title>none</title><style>p {}</style></head><body>
<p>Ol=E1 <b>mundo</b>,
all</p><blockquote>they said<br>this</blockquote><ul><li>one<li>two</ul>
<a href=3D"http://x.example/">here</a><script>no()</script>
--x
Content-Type: application/pdf; name="../../etc/.pass=?utf-8?q?=E2=80=AE?=wd"

bytes
--x
Content-Type: message/rfc822

From: bia@example.org

inner
--x--
END
	hd-mail --explain -o json message | same '{"file":"message","verdict":"person","reason":"nothing says that a program sent it","line":null,"sender":"Joao@Example.org","subject":"olá everybody","message_id":"a@b","date":"2026-03-02T13:00:00Z","attachments":"_pass_wd, part-1.eml","marks":null,"text":"Olá mundo, all\n\n> they said\n> this\n\n- one\n- two\n\nhere <http://x.example/>"}'
}

@test "the plain text of several versions; flowed text; text in no charset" {
	{
		echo 'From a'
		letter 'Content-Type: multipart/alternative; boundary=x' '--x

 plain
--x
Content-Type: text/html

<p>rich
--x
Content-Type: text/calendar

invited
--x--
'
		echo 'From b'
		letter 'Content-Type: text/plain; format=flowed' $'one \ntwo\n> three \n> four\n-- \nAna\n'
		echo 'From c'
		letter 'Content-Type: text/plain; charset=nonsense' $'caf\xe9\n'
		echo 'From d'
		letter 'Content-Type: text/plain; charset=utf-8' $'caf\xe9 \xc3\xa9\r\nend\n'
	} >mbox
	explain 1,9,11 mbox | same $'mbox\tpart-1.ics\t plain
mbox:2\t\tone two\\n> three four\\n-- \\nAna
mbox:3\t\tcafé
mbox:4\t\tcaf� é\\nend'
}

@test "headers say that a program sent a message, in the order of the rules" {
	local header

	{
		for header in 'Auto-Submitted: no' 'Auto-Submitted: auto-replied (vacation)' \
			'Auto-Submitted: auto-generated' 'Auto-Submitted: auto-replied (failure)' \
			'Precedence: bulk' 'Precedence: normal' 'Precedence: auto_reply' \
			'List-Id: <all.example.org>' 'Return-Path: <>' \
			'Return-Path: <ana@example.org>' 'X-Failed-Recipients: bia@example.org' \
			'X-Auto-Response-Suppress: DR, OOF' 'X-Auto-Response-Suppress: None' \
			'Content-Type: multipart/report; report-type=feedback-report; boundary=x' \
			$'List-Id: <x>\nAuto-Submitted: auto-replied'; do
			echo 'From x'
			letter "$header" text
		done
		printf 'From x\nFrom: Mail System <MAILER-DAEMON@mx>\n\nx\n'
	} >mbox
	explain 2,4 mbox | same $'person\t
autoreply\tAuto-Submitted: auto-replied (vacation)
automatic\tAuto-Submitted: auto-generated
bounce\tAuto-Submitted: auto-replied (failure)
bulk\tPrecedence: bulk
person\t
autoreply\tPrecedence: auto_reply
bulk\tList-Id: <all.example.org>
autoreply\tReturn-Path: <>
person\t
bounce\tX-Failed-Recipients: bia@example.org
automatic\tX-Auto-Response-Suppress: DR, OOF
person\t
complaint\tContent-Type: multipart/report; report-type=feedback-report; boundary=x
autoreply\tAuto-Submitted: auto-replied
bounce\tFrom: Mail System <MAILER-DAEMON@mx>'
}

@test "words say so where no header does, in both languages, and not in quotes" {
	local subject

	{
		for subject in 'Resposta automática: Nota' 'Fora do escritório' \
			'Undeliverable: Hello' 'NÃO FOI POSSÍVEL ENTREGAR: olá' \
			'Re: Out of office hours' 'Férias do time'; do
			printf 'From x\nFrom: a@b\nSubject: %s\n\nText\n\n' "$subject"
		done
		printf 'From x\n'
		letter 'X-A: b' 'Obrigado. Estou de férias e retorno em 3 de março.'
		printf 'From x\n'
		letter 'X-A: b' $'Please mark this:\n> I am out of the office.'
		printf 'From x\n'
		letter 'X-A: b' $'I\xe2\x80\x99m out of the office until Monday.'
	} >mbox
	explain 2 mbox | same 'autoreply
autoreply
bounce
bounce
person
person
autoreply
person
autoreply'
}

@test "what the parser dies of, and what is no message, is not parsed" {
	letter 'X-A: b' text >message
	HD_TEST_PARSER=die explain 1-4 message | same $'message\t\tit cannot be parsed\t'
	hd-mail --explain -H </dev/null | same ',,it cannot be parsed,,,,,,,,'
	printf 'Bro\001ken: x\nFrom: ana@example.org\n\ntext\n' | explain 5,10,11 |
		same $'ana@example.org\tdamaged\ttext'
	printf 'From: ana@example.org\nContent-Dispo' | explain 5,10 |
		same $'ana@example.org\tdamaged'
	fails 66 hd-mail --explain nowhere
	fails 64 hd-mail message
}

@test "a message with a thousand parts in a thousand levels is cut" {
	{
		letter 'Content-Type: multipart/mixed; boundary=b0' ''
		for ((i = 0; i < 300; i++)); do
			printf -- '--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n' $i $((i + 1))
		done
	} >deep
	{
		letter 'Content-Type: multipart/mixed; boundary=b' ''
		for ((i = 0; i < 1000; i++)); do printf -- '--b\n\n%d\n' $i; done
	} >wide
	explain 1,2,10 deep wide | same $'deep\tperson\tcut\nwide\tperson\tcut'
}

# python_view.csv has what Python's email package sees. Where that is less than
# the message says, its text has U+FFFD, or is empty; subjects may end early. All
# messages of mail systems and programs count as automatic, and those whose
# headers say that they went to many.
@test "real mail: sender, subject, id and date; who is a program" {
	data mail
	expected='feedback-report|missed|dev/sisimai/maildir/bsd/arf-23.eml|complaint about message from 192.0.2.222
bounce|missed|dev/sisimai/maildir/bsd/lhost-amazonses-09.eml|AWS Notification Message
all|1
parse|1
precision|1
recall|1'
	(cd "$data" && hd-mail --explain -o csv [!p]*/) >seen.csv
	sqlite3 :memory: <<END | same "$expected"
.import --csv $data/python_view.csv view
.import --csv seen.csv seen
CREATE TABLE both AS SELECT s.*, v.*,
	v.kind IN ('bounce', 'warning', 'feedback-report', 'autoreply')
	OR v.auto_submitted NOT IN ('', 'no') OR v.precedence <> ''
	OR v.list_id <> '' OR v.report_type = 'delivery-status' AS wrote,
	s.verdict NOT IN ('person', '') AS said
	FROM view v JOIN seen s ON s.file = substr(v.path, 5);
SELECT kind, 'missed', path, subject FROM both WHERE wrote AND NOT said;
SELECT kind, 'wrong', path, line FROM both WHERE said AND NOT wrote;
SELECT 'all', count(*) = (SELECT count(*) FROM view
	WHERE path NOT LIKE '%/.%') FROM both;
SELECT 'parse', sum(lower(sender) = lower(from_addr) AND message_id
	= trim(ifnull("message_id:1", ''), '<> ') AND date = date_utc AND
	instr(replace(subject, '　', ' '), replace("subject:1", '  ', ' ')) = 1)
	* 1.0 / count(*) >= 0.98
	FROM both WHERE "subject:1" NOT LIKE '%' || char(65533) || '%';
SELECT 'precision', sum(said AND wrote) * 1.0 / sum(said) >= 0.99 FROM both;
SELECT 'recall', sum(said AND wrote) * 1.0 / sum(wrote) >= 0.95 FROM both;
END
}
