-- OTRS, Znuny: customer companies
SELECT c.customer_id AS id, c.name FROM customer_company c;
