# examples.bats - what users start from: share/examples

bats_require_minimum_version 1.5.0
load helper

examples=$top/share/examples

@test "an example says what it does, how it is called and what to change" {
	for file in "$examples"/*.sh; do
		[ -x "$file" ]
		name=${file##*/}
		head=$(sed '/^#/!q' "$file")
		[[ $head == '#!/bin/sh'$'\n'"# $name - "* ]]
		[[ $head == *"# usage: $name "* ]]
		[[ $head == *"# For "*" of your own: "* ]]
	done
}

# ------------------------------------------------------------------ small-desk

@test "small-desk: the desk of the manuals, the same whenever it is made" {
	HD_DB=$(db small)
	HD_NOW=2031-12-24T18:00Z TZ=Asia/Tokyo "$examples/small-desk.sh" >out
	[ ! -s out ]
	hd-check
	hd-list -c id,status,team,agent,due -H | same \
'1,new,desk,,2026-03-02T12:00:00Z
2,open,network,rui,2026-03-02T09:00:00Z
3,solved,desk,ana,'
	hd-list event -H -c at | sort -u | same \
'2026-03-02T08:00:00Z
2026-03-02T08:30:00Z'
	run ! "$examples/small-desk.sh"
	[ "$status" -eq 73 ]
	hd-check
}

# ------------------------------------------------------------------ first-day

@test "first-day: a desk, late tickets, an article and reports, in seconds" {
	only sqlite "it makes a file of its own"
	run "$examples/first-day.sh" made
	[ "$status" -eq 0 ]
	[[ $output == *'tickets 40, events '*', articles 1'* ]]
	[[ $output == *'hd-check finds nothing wrong'* ]]
	tail -n 1 <<<"$output" >pasted
	(unset HD_DB HD_NOW; PATH=/usr/bin:/bin; cd /; bash -c "$(<"$OLDPWD/pasted")") >shown
	[ "$(grep -c . shown)" -gt 20 ]
	HD_DB=made/desk.db
	hd-check
	hd-list 'requester~@' -H -c id | wc -l | same 40
	hd-list contact language=pt -H -c address | wc -l | same 3
	hd-list contact language=en -H -c address | wc -l | same 3
	hd-list event action=breach 'at=2026-03-04T18:00Z' -H -c id | wc -l |
		same "$(sed 1d made/late-04.csv | wc -l)"
	hd-list event action=escalate -H -c at | sort -u | same \
'2026-03-04T18:00:00Z
2026-03-09T18:00:00Z
2026-03-13T18:00:00Z'
	hd-list article -H -c ticket,state,language | same 13,public,pt
	for report in volume backlog times sla; do
		grep -q '^[^,]*,*desk,' "made/$report.csv" ||
			grep -q ',desk,' "made/$report.csv"
	done
}

@test "first-day: prints the same whenever and wherever it is run" {
	only sqlite "it makes a file of its own"
	"$examples/first-day.sh" made-1 >out-1
	HD_NOW=2031-12-24T18:00Z TZ=Asia/Tokyo \
		"$examples/first-day.sh" made-2 >out-2
	sed 's/made-2/made-1/' out-2 | diff -u out-1 -
	diff -r -x desk.db made-1 made-2
}

@test "first-day: leaves a desk alone that is there already" {
	only sqlite "it makes a file of its own"
	"$examples/first-day.sh" made >/dev/null
	cksum made/desk.db >before
	run "$examples/first-day.sh" made
	[ "$status" -ne 0 ]
	cksum made/desk.db | cmp - before
}

# ----------------------------------------------------------------- ServiceNow

# A log with all that is odd in the real one: a state -100, no value, a row out
# of order and one before opening, incidents never resolved and reopened.
odd_log() {
	local rest='Caller 1,Phone,Category 1,Subcategory 2'

	cat <<-END
		number,incident_state,reassignment_count,reopen_count,made_sla,opened_at,sys_updated_by,sys_updated_at,impact,urgency,priority,assignment_group,assigned_to,resolved_by,resolved_at,closed_at,location,u_symptom,caller_id,contact_type,category,subcategory
		INC1,New,0,0,true,1/2/2016 08:05,U 1,1/2/2016 08:10,2 - Medium,2 - Medium,3 - Moderate,Group 1,?,R 1,1/2/2016 12:00,6/2/2016 12:00,L,?,$rest
		INC1,-100,0,0,true,1/2/2016 08:05,U 1,1/2/2016 08:20,2 - Medium,1 - High,2 - High,Group 1,A 1,R 1,1/2/2016 12:00,6/2/2016 12:00,L,?,$rest
		INC1,Resolved,1,0,false,1/2/2016 08:05,U 2,1/2/2016 10:00,2 - Medium,1 - High,2 - High,Group 2,A 2,R 1,1/2/2016 12:00,6/2/2016 12:00,L,?,$rest
		INC1,Resolved,1,0,false,1/2/2016 08:05,U 2,1/2/2016 12:00,2 - Medium,1 - High,2 - High,Group 2,A 2,R 1,1/2/2016 12:00,6/2/2016 12:00,L,?,$rest
		INC1,Closed,1,0,false,1/2/2016 08:05,U 3,6/2/2016 12:00,2 - Medium,1 - High,2 - High,Group 2,A 2,R 1,1/2/2016 12:00,6/2/2016 12:00,L,?,$rest
		INC2,Active,0,0,true,2/2/2016 09:00,U 1,2/2/2016 08:00,?,?,3 - Moderate,?,?,?,?,?,?,S 1,?,?,?,?
		INC2,Awaiting User Info,0,0,true,2/2/2016 09:00,U 1,2/2/2016 11:00,?,?,3 - Moderate,Group 1,?,?,?,?,?,S 1,?,?,?,?
		INC2,Active,0,0,true,2/2/2016 09:00,U 2,2/2/2016 10:00,?,?,3 - Moderate,Group 1,?,?,?,?,?,S 1,?,?,?,?
		INC3,Resolved,0,0,true,3/3/2016 09:00,U 1,3/3/2016 09:00,3 - Low,3 - Low,4 - Low,Group 1,A 1,R 2,5/3/2016 09:00,?,L,S 1,$rest
		INC3,Active,0,1,true,3/3/2016 09:00,U 1,4/3/2016 09:00,3 - Low,3 - Low,4 - Low,Group 1,A 1,R 2,5/3/2016 09:00,?,L,S 1,$rest
		INC3,Resolved,0,1,true,3/3/2016 09:00,U 1,5/3/2016 09:00,3 - Low,3 - Low,4 - Low,Group 1,A 1,R 2,5/3/2016 09:00,?,L,S 1,$rest
	END
}

@test "load-servicenow: what is odd in a log finds its place" {
	odd_log | sed 's/$/\r/' | gzip >log.csv.gz
	"$examples/load-servicenow.sh" log.csv.gz >figures
	hd-check
	hd-list -c key,created,status,priority,impact,urgency,team,agent,solved \
		| same \
'key,created,status,priority,impact,urgency,team,agent,solved
INC1,2016-02-01T08:05:00Z,Closed,2,2,1,Group 2,A 2,2016-02-01T12:00:00Z
INC2,2016-02-02T09:00:00Z,Awaiting User Info,3,,,Group 1,,
INC3,2016-03-03T09:00:00Z,Resolved,4,3,3,Group 1,A 1,2016-03-05T09:00:00Z'
	hd-list change field=status -c at,ticket,old,new -S at | same \
'at,ticket,old,new
2016-02-01T12:00:00Z,1,New,Resolved
2016-02-02T11:00:00Z,2,Active,Awaiting User Info
2016-02-06T12:00:00Z,1,Resolved,Closed
2016-03-03T09:00:00Z,3,New,Resolved
2016-03-04T09:00:00Z,3,Resolved,Active
2016-03-05T09:00:00Z,3,Active,Resolved'
	grep -e -100 -e reopen -e reassign -e minutes_m figures |
		cut -d, -f 1,2,4 | same \
'events_by_state,-100,1
incidents_with_reopen_count_gt_0,,1
sum_of_reopens,,1
sum_of_last_reopen_count,,1
sum_of_reassigns,,2
sum_of_last_reassignment_count,,1
max_reassignment_count,,1
resolution_minutes_median_nonneg,,1557.5
resolution_minutes_max,,2880'
}

@test "load-servicenow: hd-report gives every figure of the real log" {
	data incident-log-uci/incident_event_log_dev.csv.gz
	facts=${data%/*}/facts_dev.csv
	"$examples/load-servicenow.sh" "$data" "$facts" >figures
	hd-check
	# all of them, none but the two that no desk can have differs
	sed 1d figures | awk -F, '$3 != ""' | wc -l |
		same "$(sed 1d "$facts" | wc -l)"
	awk -F, 'NR > 1 && $3 != "" && $3 != $4 { print $1 }' figures | same \
'incidents_closed_before_opened
events_out_of_time_order_within_incident'
	# and those that it says nothing of
	awk -F, '$3 == "" { print $1 "," $2 "," $4 }' figures | same \
'incidents_by_last_state,Closed,4939
sum_of_reopens,,83
sum_of_last_reopen_count,,83
sum_of_reassigns,,5168
changes_of_assignment_group,,4540'
	hd-report times metric=resolution 'log_resolved!=' | same \
'metric,n,mean,median,p90,p95,max
resolution,4639,631943,78660,1385700,2696880,28093260'

	# The table: a figure of facts_dev.csv, and the report and column that give
	# it. The script has those that need a key for each row.
	while IFS='|' read -r metric report column; do
		eval "hd-report $report -o json" | sed -n 1p |
			sed 's/.*"'"$column"'":\([-0-9.]*\).*/\1/' |
			awk -v minutes="${metric#*minutes_}" -v m="$metric" '{
				printf "%.12g\n", m ~ /minutes_[^c]/ ? $1 / 60 : $1 }' |
			same "$(awk -F, -v m="$metric" '$2 == m && $3 == "" { print $4 }' "$facts")"
	done <<-'END'
		events|history field=log|changes
		incidents|volume|created
		incidents|reopens|tickets
		incidents_with_reopen_count_gt_0|reopens|reopened
		incidents_without_resolved_at|volume log_resolved=|created
		incidents_resolved_before_opened|volume 'age<0'|created
		sum_of_last_reassignment_count|volume --measure sum:log_reassigns|sum_log_reassigns
		max_reassignment_count|volume --measure max:log_reassigns|max_log_reassigns
		resolution_minutes_count_nonneg|times metric=resolution 'log_resolved!='|n
		resolution_minutes_sum_nonneg|volume --measure sum:age 'log_resolved!='|sum_age
		resolution_minutes_median_nonneg|times metric=resolution 'log_resolved!='|median
		resolution_minutes_p90_nearest_rank|times metric=resolution 'log_resolved!='|p90
		resolution_minutes_max|times metric=resolution 'log_resolved!='|max
	END
	# all are solved, so nothing is censored, and Kaplan-Meier's figures are
	# those of the nearest rank
	hd-report times --censored metric=resolution 'log_resolved!=' -H |
		same resolution,4639,0,78660,1385700,2696880
	# what is behind a figure is so many tickets
	hd-report reopens --tickets -H -o line | grep -c '^reopened' | same 62
}

@test "load-servicenow: a file of another kind is refused" {
	echo 'a,b' >log
	echo '1,2' >>log
	fails 1 "$examples/load-servicenow.sh" log
	same 'load-servicenow.sh: line 2: there is no column opened_at' \
		<<<"$errors"
	[ ! -e "$HD_DB" ]
}

# --------------------------------------------------------------------- Boston

boston='CASE_ENQUIRY_ID,OPEN_DT,TARGET_DT,CLOSED_DT,OnTime_Status,CASE_STATUS,CLOSURE_REASON,CASE_TITLE,SUBJECT,REASON,TYPE,QUEUE,Department,neighborhood,Source
1,03/07/2015 11:59:59 PM,03/09/2015 08:30:00 AM,03/09/2015 08:30:00 AM,ONTIME,Closed,"Case ""closed"", noted",PRINTED,Works,Street,Lamp,Q,PWDx,"Back Bay, East",App
2,03/08/2015 12:00:01 AM,03/09/2015 08:30:00 AM,03/09/2015 08:30:01 AM,OVERDUE,Closed,late,PRINTED,Works,Street,Lamp,Q,PWDx,,App
3,08/17/2015 12:50:07 PM,,08/17/2015 12:50:05 PM,ONTIME,Closed,,,Works,Street,Hole,Q,ISD,,Call
4,12/31/2015 10:00:00 PM,01/12/2016 08:30:00 AM,,OVERDUE,Open,,T,Works,Street,Hole,Q,ISD,,Call
5,12/31/2015 11:30:00 PM,01/14/2016 08:30:00 AM,,ONTIME,Open,,T,Works,Street,Hole,Q,ISD,,Call'

@test "load-boston: quotes, local times, what is closed before it is opened" {
	printf '%s\n' "$boston" | sed 's/$/\r/' >requests.csv
	"$examples/load-boston.sh" requests.csv >reports
	hd-check
	hd-list -c id,key,created,closed,promised,case_type,neighborhood | same \
'id,key,created,closed,promised,case_type,neighborhood
1,1,2015-03-08T04:59:59Z,2015-03-09T12:30:00Z,2015-03-09T12:30:00Z,Lamp,"Back Bay, East"
2,2,2015-03-08T05:00:01Z,2015-03-09T12:30:01Z,2015-03-09T12:30:00Z,Lamp,
3,3,2015-08-17T16:50:07Z,2015-08-17T16:50:07Z,,Hole,
4,4,2016-01-01T03:00:00Z,,2016-01-12T13:30:00Z,Hole,
5,5,2016-01-01T04:30:00Z,,2016-01-14T13:30:00Z,Hole,'
	hd-list event 'reason!=' ticket=1 -H -c reason |
		same '"Case ""closed"", noted"'
	hd-report sla metric=promise -b department,on_time \
		--at 2016-01-13T13:00Z | cut -d, -f 1-8 | same \
'metric,department,on_time,met,missed,open,cancelled,attained
promise,ISD,ONTIME,0,0,1,0,
promise,ISD,OVERDUE,0,1,0,0,0.0000
promise,PWDx,ONTIME,1,0,0,0,1.0000
promise,PWDx,OVERDUE,0,1,0,0,0.0000'
	hd-report volume -p month | cut -d, -f 1,2 | same \
'period,created
2015-03,2
2015-08,1
2015-12,2'
}

# The file's rows as: department, opened, target, closed, ONTIME; with times
# that sort. The last three columns never have a comma in them.
boston_rows() {
	gzip -dc "$data" | tr -d '\r' | awk -F, '
		function iso(s,	p) {
			split(s, p, "[/ :]")
			return s == "" ? "" : p[3] "-" p[1] "-" p[2] " " \
				sprintf("%02d", p[4] % 12 + 12 * (p[7] == "PM")) \
				":" p[5] ":" p[6]
		}
		NR > 1 {
			print $(NF - 2) "," iso($2) "," iso($3) "," iso($4) "," $5
		}'
}

@test "load-boston: promises, backlog and volumes are those of the file" {
	data boston311-2015/boston311_2015_dev.csv.gz
	"$examples/load-boston.sh" "$data" >reports
	hd-check
	boston_rows >rows
	export TZ=America/New_York

	# the city's own word on each request with a target
	hd-report sla metric=promise 'on_time!=' -b department \
		--at 2016-01-13T08:00 -H |
		awk -F, '{ print $2 "," $3 + $5 "," $4 }' >ours
	awk -F, '$3 != "" && $5 != "" { all[$1]; n[$1, $5]++ }
		END {
			for (d in all)
				print d "," n[d, "ONTIME"] + 0 "," \
					n[d, "OVERDUE"] + 0
		}' rows | sort | diff -u - ours
	# the share on time of what is over: closed in time, or due
	hd-report sla metric=promise 'on_time!=' -b department \
		--at 2016-01-13T08:00 -H | awk -F, '{ print $2 "," $7 }' >ours
	awk -F, '$3 != "" && $5 == "OVERDUE" { late[$1]++; all[$1] }
		$3 != "" && $5 == "ONTIME" && $4 != "" { good[$1]++; all[$1] }
		END {
			for (d in all)
				printf "%s,%.4f\n", d, good[d] / (good[d] + late[d])
		}' rows | sort | diff -u - ours
	# and none on the wrong side
	hd-report sla metric=promise -b on_time --at 2016-01-13T08:00 -H |
		awk -F, '$2 == "ONTIME" && $4 > 0 || $2 == "OVERDUE" && $3 + $5 > 0
			$2 == "" { print $2 "," $3 + 0 }' | same ',0'

	for at in '2015-02-10 09:30' '2015-07-01 00:00' '2015-11-01 01:30' \
		'2016-01-01 00:00'; do
		hd-report backlog --as-of "$at" -b department |
			awk -F, 'NR > 1 && $2 > 0 { print $1 "," $2 }' >ours
		awk -F, -v at="$at:00" '$2 <= at && ($4 == "" || $4 > at ||
			$4 < $2 && $2 > at) { n[$1]++ }
			END { for (d in n) print d "," n[d] }' rows |
			sort | diff -u - ours
	done

	hd-report volume -p month -b department -H |
		awk -F, '$3 > 0 { print $1 "," $2 "," $3 }' >ours
	awk -F, '{ n[substr($2, 1, 7) "," $1]++ }
		END { for (m in n) print m "," n[m] }' rows |
		sort | diff -u - ours
	hd-report volume -p month -b department -H |
		awk -F, '$5 > 0 { print $1 "," $2 "," $5 }' >ours
	awk -F, '$4 != "" { n[substr($4, 1, 7) "," $1]++ }
		END { for (m in n) print m "," n[m] }' rows |
		sort | diff -u - ours
}

# A request type that is not in the data, with all that could hurt in its name
@test "load-boston: rules become policies, deadlines and what is late" {
	printf '%s\n' "$boston" | sed 's/,Lamp,/,"Lamp, ""old"" a=b",/' >requests.csv
	cat >rules.csv <<-'END'
		type,rows,rule
		"Lamp, ""old"" a=b",2,business_days:1
		Hole,3,calendar_days:12
		Nothing,0,as_it_comes
	END
	"$examples/load-boston.sh" requests.csv 2016-01-13T08:00 rules.csv >reports
	hd-check
	# opened on a Saturday night and a Sunday: Monday 08:30 is where it begins
	hd-list clock metric=resolution -H -S ticket -c ticket,policy,target,due | same \
'1,"Lamp, ""old"" a=b",1wd,2015-03-10T12:30:00Z
2,"Lamp, ""old"" a=b",1wd,2015-03-10T12:30:00Z
3,Hole,12d,2015-08-29T16:50:07Z
4,Hole,12d,2016-01-13T03:00:00Z
5,Hole,12d,2016-01-13T04:30:00Z'
	head -4 reports | same \
'Deadlines by rule beside those of the city
type,requests,same,within_a_minute,other
"Lamp, ""old"" a=b",2,0,0,2
Hole,2,0,0,2'
	hd-list policy -H -c name | same $'"Lamp, ""old"" a=b"\nHole'
}

@test "load-boston: every deadline is that of the city, and so is what is late" {
	data boston311-2015/boston_sla_targets_dev.csv.gz
	rules=${data%/*}/rules_dev.csv
	"$examples/load-boston.sh" "$data" 2016-01-13T08:00 "$rules" >reports
	export TZ=America/New_York HD_NOW=2016-01-13T08:00
	hd-check
	# key, our deadline, whether it was missed by the instant of the file
	hd-list -H -o line -c id,key >keys
	hd-list clock -H -o line metric=resolution -c ticket,due,state |
		awk -F '\t' 'NR == FNR { key[$1] = $2; next }
			{ print key[$1] "\t" $2 "\t" $3 }' keys - >ours
	# the city's, in UTC
	gzip -dc "$data" | tr -d '\r' | awk -F, 'NR > 1 && $NF != "unexplained" {
		print $1 "," $4 "," $6 "," $NF }' >city
	cut -d, -f2 city | TZ=America/New_York date -f - +%s >seconds
	cut -f2 ours | date -f - +%s | paste ours - >ours.s
	[ "$(wc -l <city)" -gt 19000 ]
	paste -d, city seconds | awk -F, '
		BEGIN {
			while ((getline line <"ours.s") > 0) {
				split(line, p, "\t")
				due[p[1]] = p[4]
				state[p[1]] = p[3]
			}
		}
		{
			d = due[$1] - $5
			d = d < 0 ? -d : d
			if (!($1 in due) || d > ($4 == "exact" ? 2 : 61))
				print "due", $0, due[$1]
			late = state[$1] ~ /^breach/ ? "OVERDUE" : "ONTIME"
			if (late != $3)
				print "late", $0, state[$1]
		}' | same ''
}

@test "load-boston: the file with all columns takes rules, too" {
	data boston311-2015/boston311_2015_dev.csv.gz
	"$examples/load-boston.sh" "$data" '' "${data%/*}/rules_dev.csv" >reports
	sed -n '3,/^$/p' reports | awk -F, 'NF > 1 { n += $2; other += $5 }
		END { print (n > 1900), (other < n / 100) }' | same '1 1'
}

# ------------------------------------------------- service levels of a history

@test "load-servicenow: explanations and simulations end in what is stored" {
	data incident-log-uci/incident_event_log_dev.csv.gz
	"$examples/load-servicenow.sh" "$data" >figures
	export HD_NOW=2017-06-01T00:00Z
	hd-check
	[ "$(hd-list clock target!= -H -c ticket | wc -l)" -gt 10000 ]
	for id in $(seq 1 97 4900); do
		hd-sla explain "$id" >explained
		# the sums are those of the rows
		grep ',"sum, ' explained | cut -d, -f2,3,6 | sort >sums
		hd-sla --all -H -c metric,instance,spent ticket="$id" since= |
			sort | diff sums -
	done
	# each clock's policy, target, spent, due and state: as it was, and again
	hd-sla simulate >simulated
	awk -F, 'NR > 1 && ($4 != $5 || $6 != $7 || $8 != $9 || $10 != $11 ||
		$12 != $13)' simulated | same ''
	[ "$(wc -l <simulated)" -gt 10000 ]
	hd-list policy >policy.csv
	hd-list target >target.csv
	hd-sla simulate --policy policy.csv --policy target.csv |
		diff simulated -
	# twice the time: nothing is gained, much is lost, and nothing is changed
	hd-list clock | cksum >before
	sed 's/,4h,/,8h,/; s/,8h,/,16h,/; s/,3wd,/,6wd,/; s/,10wd,/,20wd,/' \
		target.csv >double.csv
	hd-sla simulate --policy double.csv --summary >summary
	awk -F, '$1 == "policy" && $6 > 0 || $1 == "policy" && $7 == 0' \
		summary | same ''
	hd-list clock | cksum | cmp before -
}
