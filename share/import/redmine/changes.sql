-- Redmine: details of journals, with names for numbers
SELECT d.id AS "key", j.journalized_id AS ticket, j.created_on AS "at",
	CONCAT('user-', j.user_id) AS actor,
	CASE d.prop_key WHEN 'status_id' THEN 'status'
		WHEN 'priority_id' THEN 'priority' WHEN 'tracker_id' THEN 'type'
		WHEN 'project_id' THEN 'team' WHEN 'assigned_to_id' THEN 'agent'
		ELSE 'subject' END AS field,
	CASE d.prop_key WHEN 'status_id' THEN so.name
		WHEN 'priority_id' THEN eo.name WHEN 'tracker_id' THEN ko.name
		WHEN 'project_id' THEN po.name
		WHEN 'assigned_to_id' THEN CASE WHEN d.old_value <> ''
			THEN CONCAT('user-', d.old_value) END
		ELSE d.old_value END AS "old",
	CASE d.prop_key WHEN 'status_id' THEN sn.name
		WHEN 'priority_id' THEN en.name WHEN 'tracker_id' THEN kn.name
		WHEN 'project_id' THEN pn.name
		WHEN 'assigned_to_id' THEN CASE WHEN d.value <> ''
			THEN CONCAT('user-', d.value) END
		ELSE d.value END AS "new"
FROM journal_details d
JOIN journals j ON j.id = d.journal_id AND j.journalized_type = 'Issue'
LEFT JOIN issue_statuses so ON CONCAT('', so.id) = d.old_value
LEFT JOIN issue_statuses sn ON CONCAT('', sn.id) = d.value
LEFT JOIN enumerations eo ON CONCAT('', eo.id) = d.old_value
LEFT JOIN enumerations en ON CONCAT('', en.id) = d.value
LEFT JOIN trackers ko ON CONCAT('', ko.id) = d.old_value
LEFT JOIN trackers kn ON CONCAT('', kn.id) = d.value
LEFT JOIN projects po ON CONCAT('', po.id) = d.old_value
LEFT JOIN projects pn ON CONCAT('', pn.id) = d.value
WHERE d.property = 'attr' AND d.prop_key IN ('status_id', 'priority_id',
	'tracker_id', 'project_id', 'assigned_to_id', 'subject')
ORDER BY j.journalized_id, j.created_on, d.id;
