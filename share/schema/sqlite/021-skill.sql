-- What tickets need, and what agents can do: words, with a space between two.
ALTER TABLE agent ADD COLUMN language TEXT;
ALTER TABLE agent ADD COLUMN channel TEXT;
ALTER TABLE category ADD COLUMN skills TEXT;
ALTER TABLE service ADD COLUMN skills TEXT;
