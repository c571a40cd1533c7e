#!/usr/bin/env bats
# hd-machine: the machines of the desk, chosen by conditions.

load helper

@test "machines are listed, and chosen by their team" {
	desk
	printf 'name,team\nlathe,desk\ndrill,\n' | hd-put machine
	hd-machine -H -c name | same $'drill\nlathe'
	hd-machine -H -c name team=desk | same lathe
	hd-machine -H -c name -l 1 | same drill
	hd-drop machine drill
	hd-machine -H -c name | same lathe
}

@test "a machine has a team that there is" {
	desk
	printf 'name,team\nlathe,nobody\n' >bad.csv
	fails 65 hd-put machine <bad.csv
	[[ $errors == *'"nobody" is not a known team'* ]]
	none hd-list -H machine
}
