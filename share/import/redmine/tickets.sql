-- Redmine: issues as they are now; projects become teams
SELECT i.id AS "key", i.created_on AS created, i.updated_on AS updated,
	i.closed_on AS closed, i.subject, s.name AS status, e.name AS priority,
	k.name AS type, c.name AS category, p.name AS team,
	CONCAT('user-', i.author_id) AS requester,
	CASE WHEN i.assigned_to_id IS NOT NULL
		THEN CONCAT('user-', i.assigned_to_id) END AS agent,
	i.due_date AS promised
FROM issues i
JOIN issue_statuses s ON s.id = i.status_id
JOIN projects p ON p.id = i.project_id
LEFT JOIN enumerations e ON e.id = i.priority_id
LEFT JOIN trackers k ON k.id = i.tracker_id
LEFT JOIN issue_categories c ON c.id = i.category_id
ORDER BY i.id;
