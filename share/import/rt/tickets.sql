-- (MySQL 8: write Groups in backquotes.)
-- Request Tracker 4.4 and later: tickets as they are now; queues become teams
SELECT t.id AS "key", t.Created AS created, t.LastUpdated AS updated,
	CASE WHEN t.Resolved > '1971-01-01' THEN t.Resolved END AS solved,
	t.Subject AS subject, t.Status AS status, q.Name AS team,
	CASE WHEN o.Name <> 'Nobody' THEN CONCAT('user-', t.Owner) END AS agent,
	CONCAT('user-', COALESCE((SELECT MIN(m.MemberId) FROM Groups g
		JOIN GroupMembers m ON m.GroupId = g.id
		WHERE g.Domain = 'RT::Ticket-Role' AND g.Name = 'Requestor'
		AND g.Instance = t.id), t.Creator)) AS requester,
	CASE WHEN t.Due > '1971-01-01' THEN t.Due END AS promised
FROM Tickets t
JOIN Queues q ON q.id = t.Queue
LEFT JOIN Users o ON o.id = t.Owner
WHERE t.Type = 'ticket'
ORDER BY t.id;
