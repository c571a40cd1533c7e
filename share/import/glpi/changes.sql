-- GLPI: changes of status (12) and priority (3)
SELECT l.id AS "key", l.items_id AS ticket, l.date_mod AS "at",
	l.user_name AS actor,
	CASE l.id_search_option WHEN 12 THEN 'status' ELSE 'priority' END
		AS field,
	l.old_value AS "old", l.new_value AS "new"
FROM glpi_logs l
WHERE l.itemtype = 'Ticket' AND l.id_search_option IN (3, 12)
	AND COALESCE(l.itemtype_link, '') = ''
ORDER BY l.items_id, l.id;
