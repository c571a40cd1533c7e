-- Request Tracker: status, owner, queue and subject
SELECT x.id AS "key", x.ObjectId AS ticket, x.Created AS "at",
	CONCAT('user-', x.Creator) AS actor,
	CASE x.Field WHEN 'Status' THEN 'status' WHEN 'Owner' THEN 'agent'
		WHEN 'Queue' THEN 'team' ELSE 'subject' END AS field,
	CASE x.Field WHEN 'Queue' THEN qo.Name
		WHEN 'Owner' THEN CASE WHEN uo.Name <> 'Nobody'
			THEN CONCAT('user-', x.OldValue) END
		ELSE x.OldValue END AS "old",
	CASE x.Field WHEN 'Queue' THEN qn.Name
		WHEN 'Owner' THEN CASE WHEN un.Name <> 'Nobody'
			THEN CONCAT('user-', x.NewValue) END
		ELSE x.NewValue END AS "new"
FROM Transactions x
LEFT JOIN Queues qo ON CONCAT('', qo.id) = x.OldValue
LEFT JOIN Queues qn ON CONCAT('', qn.id) = x.NewValue
LEFT JOIN Users uo ON CONCAT('', uo.id) = x.OldValue
LEFT JOIN Users un ON CONCAT('', un.id) = x.NewValue
WHERE x.ObjectType = 'RT::Ticket'
	AND x.Field IN ('Status', 'Owner', 'Queue', 'Subject')
ORDER BY x.ObjectId, x.id;
