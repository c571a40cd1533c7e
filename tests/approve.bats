#!/usr/bin/env bats
# approve.bats - people agree to tickets: quorum, veto, deputies, time

load helper

setup() {
	fresh
	desk
	printf '%s\n' login,email ana,ana@example.com bia,bia@example.com cai, dio, | hd-put agent
	hd-new -q -s 'New switch' type=change -R ana@example.com plan='swap it' </dev/null
}

# state: what has become of ticket 1
state() {
	hd-list -H -c approval 1
}

# votes: those about ticket 1, as they count
votes() {
	hd-list vote -H -c voter,vote,deputy,counts ticket=1
}

@test "two of three are enough; a second vote takes the place of the first" {
	hd-approve --ask 'bia cai dio' --quorum 2 1 | same 1
	state | same waiting
	hd-list approval -H -c people,quorum,veto,state,yes,no | same 'bia cai dio,2,no,waiting,0,0'
	hd-approve --as bia --refuse -m 'too early' 1 | same 1
	hd-approve --as cai 1 | same 1
	state | same waiting
	hd-approve --as bia -m 'well then' 1
	state | same granted
	hd-list vote -H -c voter,vote,comment | same $'bia,yes,well then\ncai,yes,'
	fails 65 hd-approve --as dio --refuse 1
	[ "$errors" = "hd-approve: 1: it is granted already" ]
	hd-log -H 1 -c action,kind,field,new | tail -1 | same 'set,,approval,granted'
	hd-check
}

@test "a veto refuses at once, and so does a quorum out of reach" {
	hd-approve -q --ask 'bia cai dio' --quorum 2 --veto 1
	hd-approve -q --as bia 1
	hd-approve -q --as cai --refuse 1
	state | same refused
	hd-approve -q --ask 'bia cai dio' --quorum 2 1
	state | same waiting
	votes | same $'bia,yes,,no\ncai,no,,no'
	hd-approve -q --as bia --refuse 1
	state | same waiting
	hd-approve -q --as cai --refuse 1
	state | same refused
	hd-check
}

# order VOTE ...: asks three people, two must agree; they vote in this order
order() {
	local vote

	hd-approve -q --ask 'bia cai dio' --quorum 2 1
	for vote; do
		case $vote in
		*+) hd-approve -q --as "${vote%?}" 1 ;;
		*-) hd-approve -q --as "${vote%?}" --refuse 1 ;;
		esac
	done
	state
}

@test "in every order of votes the same is decided" {
	local a b c

	for a in bia cai dio; do
		for b in bia cai dio; do
			[ "$a" != "$b" ] || continue
			order "$a+" "$b+" | same granted
			order "$a-" "$b-" | same refused
			order "$a+" "$b-" | same waiting
			for c in bia cai dio; do
				[ "$c" != "$a" ] && [ "$c" != "$b" ] || continue
				order "$a+" "$b-" "$c+" | same granted
				order "$a-" "$b+" "$c-" | same refused
			done
		done
	done
}

@test "nobody approves their own request, unless the approval says so" {
	hd-approve -q --ask 'ana bia' --quorum 1 1
	fails 65 hd-approve --as ana 1
	[[ $errors == *"nobody approves their own request"* ]]
	hd-approve -q --as ana --refuse 1
	state | same waiting
	hd-approve -q --ask 'ana bia' --quorum 1 --own 1
	hd-approve -q --as ana 1
	state | same granted
}

@test "a deputy votes while somebody is away" {
	hd-approve -q --ask 'bia cai' --quorum 1 1
	fails 65 hd-approve --as dio 1
	[[ $errors == *"dio is not asked to approve"* ]]
	fails 65 hd-approve --as dio --for cai 1
	[[ $errors == *"only as the deputy of an absence"* ]]
	printf '%s\n' agent,since,until,deputy cai,2026-03-01,2026-03-10,dio | hd-put absence
	hd-approve -q --as dio 1
	votes | same cai,yes,dio,yes
	state | same granted
	hd-log -H 1 -c actor,kind,name | grep vote | same 'dio,vote,"1,cai"'
	hd-check
}

@test "when the time is over, it is refused" {
	hd-approve -q --ask 'bia cai' --until 2026-03-03T09:00:00Z 1
	hd-approve -q --as bia 1
	hd-approve --expire --at 2026-03-03T08:59:59Z | same ""
	HD_NOW=2026-03-03T09:00:00Z fails 65 hd-approve --as cai 1
	[[ $errors == *"the time for votes is over"* ]]
	hd-approve --expire --at 2026-03-03T09:00:00Z | same 1
	state | same refused
	hd-log -H 1 -c reason,field,new | tail -1 | same expired,approval,refused
	hd-approve --expire --at 2026-03-03T09:05:00Z | same ""
	hd-check
}

@test "a new plan or window must be approved again" {
	hd-approve -q --ask 'bia cai' --quorum 1 1
	hd-approve -q --as bia 1
	hd-set -q priority=1 1
	state | same granted
	hd-set -q starts=2026-03-07T20:00Z ends=2026-03-07T22:00Z 1
	state | same waiting
	votes | same bia,yes,,no
	hd-approve -q --as bia 1
	state | same granted
	hd-set -q plan='swap both' 1
	state | same waiting
	hd-approve -q --as cai 1
	state | same granted
	hd-check
}

@test "a plan that changes during the vote voids the votes" {
	hd-approve -q --ask 'bia cai' --quorum 2 1
	hd-approve -q --as bia 1
	hd-set -q backout='put it back' 1
	hd-approve -q --as cai 1
	state | same waiting
	hd-approve -q --as bia 1
	state | same granted
}

@test "types may need an approval before a transition" {
	printf '%s\n' old,new,approved new,open,change | hd-put transition
	fails 65 hd-set status=open 1
	[ "$errors" = "hd-set: 1: status: new cannot become open before the ticket is approved (hd-approve(1); hd-list transition old=new)" ]
	hd-new -q -s s type=incident </dev/null
	hd-set -q status=open 2
	hd-approve -q --ask bia 1
	hd-approve -q --as bia 1
	hd-set -q status=open 1
	hd-approve --withdraw 1 | same 1
	state | same '""'
	fails 65 hd-approve --as bia 1
	[ "$errors" = "hd-approve: 1: nobody is asked to approve the ticket" ]
	hd-check
}

@test "records carry votes; bad ones are refused" {
	hd-new -q -s s type=change </dev/null
	hd-approve -q --ask 'bia cai' --quorum 2 1 2
	printf '%s\n' id,vote,comment,actor 1,yes,fine,bia 2,no,,bia 1,yes,,cai | hd-approve | same $'1\n2\n1'
	hd-list -H -c id,approval | same $'1,granted\n2,refused'
	fails 65 hd-approve <<<$'id,vote\n1,maybe'
	[[ $errors == *'vote: "maybe" is neither yes nor no'* ]]
	fails 65 hd-approve --ask 'bia nobody' 1
	fails 65 hd-approve --ask bia --quorum 2 1
	[[ $errors == *"quorum: 2 of 1 people cannot be reached"* ]]
	fails 64 hd-approve --ask bia --refuse 1
	fails 64 hd-approve --quorum 1 1
	fails 65 hd-set <<<$'kind,name,field,new\nvote,"1,dio",vote,yes'
}

@test "work that collides, on one service or in a blackout, also across clock changes" {
	printf 'name\ndb\nweb\n' | hd-put service
	hd-set -q service=db starts=2026-03-28T23:30:00Z ends=2026-03-29T01:30:00Z 1
	hd-new -q -s two type=change service=db starts=2026-03-29T01:29:59Z ends=2026-03-29T02:00:00Z </dev/null
	hd-new -q -s three type=change service=web starts=2026-03-29T01:00:00Z ends=2026-03-29T02:00:00Z </dev/null
	hd-list -H -c id collides=yes | same $'1\n2'
	hd-set -q starts=2026-03-29T01:30:00Z 2
	run -1 hd-list -H -c id collides=yes
	# in Lisbon 01:00 becomes 02:00 on this night: the blackout is an hour long
	printf '%s\n' name,starts,ends,service 'clocks,2026-03-29T00:30,2026-03-29T02:30,web' |
		TZ=Europe/Lisbon hd-put blackout
	hd-list blackout -H -c starts,ends | same 2026-03-29T00:30:00Z,2026-03-29T01:30:00Z
	hd-list -H -c id collides=yes | same 3
	hd-set -q starts=2026-03-29T01:30:00Z 3
	run -1 hd-list -H -c id collides=yes
	printf '%s\n' name,service clocks, | hd-put blackout
	hd-list -H -c id collides=yes | same 1
	fails 65 hd-put blackout <<<$'name,starts,ends\nx,2026-03-02,2026-03-01'
	[[ $errors == *"ends: is before starts"* ]]
	hd-check
}
