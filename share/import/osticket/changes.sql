-- osTicket 1.14 and later: what happened to tickets. Its events do not say what
-- was before; statuses are those that close and reopen usually set.
SELECT v.id AS "key", h.object_id AS ticket, v.timestamp AS "at",
	CASE WHEN v.uid_type = 'S' THEN CONCAT('staff-', v.uid)
		WHEN v.uid_type = 'U' THEN CONCAT('user-', v.uid)
		ELSE 'system' END AS actor,
	CASE n.name WHEN 'assigned' THEN 'agent'
		WHEN 'transferred' THEN 'team' ELSE 'status' END AS field,
	CASE n.name WHEN 'closed' THEN 'Closed'
		WHEN 'reopened' THEN 'Open'
		WHEN 'assigned' THEN CONCAT('staff-', v.staff_id)
		WHEN 'transferred' THEN d.name END AS "new"
FROM ost_thread_event v
JOIN ost_event n ON n.id = v.event_id
JOIN ost_thread h ON h.id = v.thread_id AND h.object_type = 'T'
LEFT JOIN ost_department d ON d.id = v.dept_id
WHERE n.name IN ('closed', 'reopened', 'transferred')
	OR (n.name = 'assigned' AND v.staff_id > 0)
ORDER BY h.object_id, v.timestamp, v.id;
