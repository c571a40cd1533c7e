-- Redmine: what its statuses mean
SELECT s.name, CASE WHEN s.is_closed THEN 'closed' ELSE 'open' END AS category
FROM issue_statuses s;
