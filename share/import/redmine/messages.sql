-- Redmine: descriptions, notes of journals, and time entries
SELECT CONCAT('issue-', i.id) AS "key", i.id AS ticket, i.created_on AS "at",
	'message' AS kind, 'requester' AS role,
	CONCAT('user-', i.author_id) AS author, i.description AS body
FROM issues i
UNION ALL
SELECT CONCAT('journal-', j.id), j.journalized_id, j.created_on,
	CASE WHEN j.private_notes THEN 'note' ELSE 'message' END,
	CASE WHEN j.user_id = i.author_id THEN 'requester' ELSE 'agent' END,
	CONCAT('user-', j.user_id), j.notes
FROM journals j
JOIN issues i ON i.id = j.journalized_id
WHERE j.journalized_type = 'Issue' AND j.notes <> ''
UNION ALL
SELECT CONCAT('time-', t.id), t.issue_id, t.created_on, 'note', 'agent',
	CONCAT('user-', t.user_id), CONCAT(t.hours, ' h: ', COALESCE(t.comments, ''))
FROM time_entries t WHERE t.issue_id IS NOT NULL;
