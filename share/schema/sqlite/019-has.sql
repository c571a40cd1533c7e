-- Conditions compare text without accents and capitals. SQLite gets the
-- function has() from the program; there is nothing to change in the database.
-- Filters that are kept keep their meaning: `subject~x' becomes `subject~~x'
-- (hd-init -u).
SELECT 1;
