-- OTRS 6, Znuny: its history has the state of the ticket with each record, so
-- what was before is in the record before it (this needs window functions:
-- MySQL 8, MariaDB 10.2, PostgreSQL)
SELECT h.id AS "key", h.ticket_id AS ticket, h.create_time AS "at",
	CASE WHEN h.create_by = 1 THEN 'system' ELSE u.login END AS actor,
	CASE y.name WHEN 'StateUpdate' THEN 'status' WHEN 'Move' THEN 'team'
		WHEN 'OwnerUpdate' THEN 'agent' ELSE 'priority' END AS field,
	CASE y.name WHEN 'StateUpdate' THEN sb.name WHEN 'Move' THEN qb.name
		WHEN 'OwnerUpdate' THEN CASE WHEN h.owner_before > 1 THEN ob.login END
		ELSE pb.name END AS "old",
	CASE y.name WHEN 'StateUpdate' THEN s.name WHEN 'Move' THEN q.name
		WHEN 'OwnerUpdate' THEN CASE WHEN h.owner_id > 1 THEN o.login END
		ELSE p.name END AS "new"
FROM (SELECT x.*,
	LAG(x.state_id) OVER (PARTITION BY x.ticket_id ORDER BY x.id)
		AS state_before,
	LAG(x.queue_id) OVER (PARTITION BY x.ticket_id ORDER BY x.id)
		AS queue_before,
	LAG(x.owner_id) OVER (PARTITION BY x.ticket_id ORDER BY x.id)
		AS owner_before,
	LAG(x.priority_id) OVER (PARTITION BY x.ticket_id ORDER BY x.id)
		AS priority_before
	FROM ticket_history x) h
JOIN ticket_history_type y ON y.id = h.history_type_id
LEFT JOIN users u ON u.id = h.create_by
LEFT JOIN users o ON o.id = h.owner_id
LEFT JOIN users ob ON ob.id = h.owner_before
LEFT JOIN ticket_state s ON s.id = h.state_id
LEFT JOIN ticket_state sb ON sb.id = h.state_before
LEFT JOIN ticket_priority p ON p.id = h.priority_id
LEFT JOIN ticket_priority pb ON pb.id = h.priority_before
LEFT JOIN queue q ON q.id = h.queue_id
LEFT JOIN queue qb ON qb.id = h.queue_before
WHERE y.name IN ('StateUpdate', 'Move', 'OwnerUpdate', 'PriorityUpdate')
ORDER BY h.ticket_id, h.id;
