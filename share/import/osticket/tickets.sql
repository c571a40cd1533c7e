-- osTicket 1.10 and later: tickets as they are now. osTicket itself makes the
-- table ticket__cdata when it shows tickets for the first time.
SELECT t.ticket_id AS "key", t.number AS "number", t.created, t.updated,
	t.closed, c.subject, s.name AS status, p.priority,
	h.topic AS category, t.source AS channel, d.name AS team,
	CONCAT('user-', t.user_id) AS requester,
	CASE WHEN t.staff_id > 0 THEN CONCAT('staff-', t.staff_id) END AS agent,
	t.duedate AS promised
FROM ost_ticket t
LEFT JOIN ost_ticket__cdata c ON c.ticket_id = t.ticket_id
LEFT JOIN ost_ticket_status s ON s.id = t.status_id
LEFT JOIN ost_ticket_priority p ON CONCAT('', p.priority_id) = CONCAT('', c.priority)
LEFT JOIN ost_department d ON d.id = t.dept_id
LEFT JOIN ost_help_topic h ON h.topic_id = t.topic_id
ORDER BY t.ticket_id;
