-- OTRS 6, Znuny: tickets as they are now
SELECT t.id AS "key", t.tn AS "number", t.create_time AS created,
	t.change_time AS updated, t.title AS subject, s.name AS status,
	p.name AS priority, y.name AS type, q.name AS team, v.name AS service,
	CASE WHEN o.id > 1 THEN o.login END AS agent,
	t.customer_user_id AS requester, t.customer_id AS organisation
FROM ticket t
JOIN ticket_state s ON s.id = t.ticket_state_id
JOIN ticket_priority p ON p.id = t.ticket_priority_id
JOIN queue q ON q.id = t.queue_id
LEFT JOIN ticket_type y ON y.id = t.type_id
LEFT JOIN service v ON v.id = t.service_id
LEFT JOIN users o ON o.id = t.user_id
ORDER BY t.id;
