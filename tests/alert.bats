#!/usr/bin/env bats
# alert.bats - what monitoring reports becomes tickets
# plain: -q

load helper

setup() {
	fresh
	desk
}

# say KEY SEVERITY TIME [TEXT]: a record of 2 March, by the clock of the day
say() {
	printf '%s,%s,2026-03-02T%sZ,%s\n' "$1" "$2" "$3" "${4:-trouble}"
}

# take: takes the records of standard input
take() {
	hd-alert -i csv:key,severity,at,text "$@"
}

# are LINE ...: standard input has these lines
are() {
	same "$(printf '%s\n' "$@")"
}

# whole: what matters of all tickets and alerts
whole() {
	hd-list -c created,subject,status,priority,service,tag,solved,reopens,channel,type -S created,subject
	hd-list alert -c key,state,severity,text,at,since,opened,turns,readings
}

@test "a trouble becomes a ticket, is told once, gets worse, and ends" {
	say web1/http warning 08:00:00 'slow answers' | take | are 1
	say web1/http warning 08:01:00 'slow answers' | take | are ""
	say web1/http critical 08:05:00 'no answer' | take | are 1
	hd-list 1 -c subject,status,priority,channel,type,created |
		are subject,status,priority,channel,type,created \
			'slow answers,new,1,monitor,incident,2026-03-02T08:00:00Z'
	hd-list alert -c key,state,severity,text,readings,ticket |
		are key,state,severity,text,readings,ticket 'web1/http,problem,critical,no answer,3,1'
	say web1/http ok 08:30:00 fine | take | are 1
	hd-list 1 -c status,solved -H | are solved,2026-03-02T08:30:00Z
	hd-list entry ticket=1 -c kind,role,body | are kind,role,body \
		'note,system,"warning: web1/http' 'slow answers"' 'note,system,no answer' note,system,fine
	hd-check
}

@test "a trouble that comes back soon opens its ticket again, a later one makes another" {
	{ say a major 08:00:00; say a ok 08:02:00; say a major 08:05:00; say a ok 08:06:00; } | take | are 1
	hd-list -c status,reopens,priority -H | are solved,1,2
	say a major 09:00:00 | take | are 2
	hd-list -c id,status -H | are 1,solved 2,new
	hd-check
}

@test "info makes no ticket; a bad record and nothing is written" {
	say a info 08:00:00 | take | are ""
	fails 65 hd-alert <<<$'key,severity\nb,critical\n,urgent\nc,ok'
	[ "$errors" = 'hd-alert: standard input:3: key: is needed
hd-alert: standard input:3: severity: "urgent" is not a choice (one of critical,major,warning,minor,info,ok)' ]
	hd-list alert -H -c key,state | are a,ok
	fails 65 hd-alert <<<$'key,severity,colour\nb,critical,red'
	fails 64 hd-alert --sweep file.csv
}

# flap: eight turns within 15 minutes of each other, then quiet
flap() {
	local i

	for i in 0 1 2 3; do
		say a major 08:0$((2 * i)):00 "down $i"
		say a ok 08:0$((2 * i + 1)):00 up
	done
}

@test "an alert that flaps keeps its ticket open until it is quiet" {
	flap | take | are 1
	hd-list 1 -c status,tag,reopens -H | are open,flapping,2
	hd-list alert -c state,turns,next_at -H | are flapping,8,2026-03-02T08:22:00Z
	hd-alert --sweep --at 2026-03-02T08:21:59Z | are ""
	hd-alert --sweep --at 2026-03-02T08:22:00Z | are 1
	hd-alert --sweep --at 2026-03-02T08:23:00Z | are ""
	hd-list 1 -c status,solved -H | are solved,2026-03-02T08:22:00Z
	hd-list alert -c state,turns,next_at -H | are ok,0,
	printf 'name,value\nalert_flapping,100/15m\n' | hd-put setting
	flap | sed 's/^a/b/' | take | are 2
	hd-list 2 -c status,tag,reopens -H | are solved,,3
	fails 65 hd-put setting <<<$'name,value\nalert_flapping,often'
	hd-check
}

@test "patterns find the service; planned work holds alerts back" {
	printf '%s\n' name,alerts,depends db,db*, shop,"web1/* web2/*",db | hd-put service
	printf 'name\nnet\n' | hd-put team
	printf 'name,team\nshop,net\n' | hd-put service
	hd-new -q -s 'New disks' type=change service=db starts=2026-03-02T08:00:00Z ends=2026-03-02T09:00:00Z </dev/null
	{ say web1/http major 08:10:00; say db7 critical 08:11:00; say web2/http major 08:20:00; } | take | are ""
	say web2/http ok 08:50:00 | take | are ""
	hd-list alert -c key,state,service,next_at -H | are db7,held,db,2026-03-02T09:00:00Z \
		web1/http,held,shop,2026-03-02T09:00:00Z web2/http,ok,shop,
	hd-alert --sweep --at 2026-03-02T08:59:00Z | are ""
	hd-alert --sweep --at 2026-03-02T09:05:00Z | are 2 3
	hd-list id!=1 -c created,service,team,priority -H | are 2026-03-02T09:00:00Z,db,,1 \
		2026-03-02T09:00:00Z,shop,net,2
	say mail1 major 08:30:00 | take | are 4
	hd-check
}

@test "late records: an old recovery does nothing, an old trouble is told as ended" {
	say a major 08:00:00 | take | are 1
	say a ok 07:00:00 | take | are ""
	hd-list -c status -H | are new
	say a ok 08:30:00 | take | are 1
	say a major 08:10:00 | take | are ""
	say b ok 08:00:00 | take
	say b major 07:00:00 | take | are 2
	hd-list 2 -c created,status,solved -H | are 2026-03-02T07:00:00Z,solved,2026-03-02T08:00:00Z
	say b major 07:00:00 | take | are ""
	hd-check
}

# storm: 400 records of 20 alerts, with flapping
storm() {
	awk 'BEGIN {
		split("critical major warning minor ok ok ok ok info", s, " ")
		x = 1
		for (i = 0; i < 400; i++) {
			x = (x * 1103515245 + 12345) % 2147483648
			printf "k%d,%s,2026-03-02T%02d:%02d:%02dZ,text %d\n", int(x / 65536) % 20,
				s[1 + int(x / 1048576) % 9], int(i / 60) + 1, i % 60, i % 7, i % 5
		}
	}'
}

@test "the same records give the same desk, shuffled three ways and repeated" {
	local seed

	storm >sorted.csv
	take -q <sorted.csv
	whole >want.txt
	hd-check
	[ "$(wc -l <want.txt)" -gt 40 ]
	take -q <sorted.csv
	whole | diff want.txt -
	for seed in 1 2 3; do
		db "again$seed" HD_DB
		hd-init
		shuf --random-source=<(yes $seed) sorted.csv >shuffled.csv
		cat shuffled.csv shuffled.csv | take -q
		whole | diff want.txt -
	done
}

@test "a plan says what would happen" {
	say a major 08:00:00 | take -n -o csv | grep -q ',subject,,trouble'
	run -1 hd-list -q
	run -1 hd-list alert -q
}

@test "Alertmanager, Icinga, Nagios and Zabbix" {
	command -v jq >/dev/null || skip 'jq is not here'
	"$top/share/alert/alertmanager" <<'END' | tee am.csv | hd-alert
{"version":"4","status":"firing","alerts":[
{"status":"firing","labels":{"alertname":"DiskFull","instance":"db1:9100","severity":"critical"},
"annotations":{"summary":"Disk of db1\nis full"},"startsAt":"2026-03-02T08:00:00.123Z",
"endsAt":"0001-01-01T00:00:00Z","fingerprint":"0a1b"},
{"status":"resolved","labels":{"alertname":"Slow","instance":"web1"},"annotations":{},
"startsAt":"2026-03-02T07:00:00Z","endsAt":"2026-03-02T07:30:00Z","fingerprint":"77"}]}
END
	hd-list alert -c source,key,state,severity,text,at -H | are \
		'alertmanager,DiskFull/db1:9100 0a1b,problem,critical,Disk of db1 is full,2026-03-02T08:00:00Z' \
		'alertmanager,Slow/web1 77,ok,ok,Slow/web1,2026-03-02T07:30:00Z'
	ICINGA_HOSTNAME=web1 ICINGA_SERVICEDESC=http ICINGA_STATE=CRITICAL ICINGA_OUTPUT='no "answer", none' \
		ICINGA_TIMET=1772438400 \
		"$top/share/alert/icinga" | hd-alert | are 2
	NAGIOS_HOSTNAME=web1 NAGIOS_SERVICEDESC=http NAGIOS_SERVICESTATE=OK NAGIOS_SERVICEOUTPUT=fine \
		NAGIOS_TIMET=1772438460 "$top/share/alert/icinga" | hd-alert | are 2
	hd-list 2 -c subject,created,solved -H | are '"no ""answer"", none",2026-03-02T08:00:00Z,2026-03-02T08:01:00Z'
	run -65 "$top/share/alert/icinga" <<<''
	echo '{"trigger":"17","name":"Load is high","host":"app","severity":"4","value":"1","since":"1772438400","recovered":""}' |
		"$top/share/alert/zabbix" | hd-alert | are 3
	echo '{"trigger":"17","name":"Load is high","host":"app","severity":"4","value":"0","since":"1772438400","recovered":"1772438700"}' |
		"$top/share/alert/zabbix" | hd-alert | are 3
	hd-list 3 -c priority,created,solved -H | are 2,2026-03-02T08:00:00Z,2026-03-02T08:05:00Z
}
