-- osTicket: M are messages of users, R are replies, N are notes
SELECT e.id AS "key", h.object_id AS ticket, e.created AS "at",
	CASE e.type WHEN 'N' THEN 'note' ELSE 'message' END AS kind,
	CASE e.type WHEN 'M' THEN 'requester' ELSE 'agent' END AS role,
	CASE WHEN e.staff_id > 0 THEN CONCAT('staff-', e.staff_id)
		WHEN e.user_id > 0 THEN CONCAT('user-', e.user_id)
		ELSE 'system' END AS author,
	e.body AS html
FROM ost_thread_entry e
JOIN ost_thread h ON h.id = e.thread_id AND h.object_type = 'T'
ORDER BY h.object_id, e.created, e.id;
