-- (MySQL 8: write Groups in backquotes.)
-- Request Tracker: the first plain text of what was written; comments are notes
SELECT x.id AS "key", x.ObjectId AS ticket, x.Created AS "at",
	CASE x.Type WHEN 'Comment' THEN 'note' ELSE 'message' END AS kind,
	CASE WHEN EXISTS (SELECT 1 FROM Groups g
		JOIN GroupMembers m ON m.GroupId = g.id
		WHERE g.Domain = 'RT::Ticket-Role' AND g.Name = 'Requestor'
		AND g.Instance = x.ObjectId AND m.MemberId = x.Creator)
		THEN 'requester' WHEN x.Type = 'Create' THEN 'requester'
		ELSE 'agent' END AS role,
	CONCAT('user-', x.Creator) AS author, a.Content AS body
FROM Transactions x
JOIN Attachments a ON a.id = (SELECT MIN(b.id) FROM Attachments b
	WHERE b.TransactionId = x.id AND b.ContentType = 'text/plain'
	AND COALESCE(b.Filename, '') = '')
WHERE x.ObjectType = 'RT::Ticket' AND x.Type IN ('Create', 'Correspond',
	'Comment')
ORDER BY x.ObjectId, x.id;
