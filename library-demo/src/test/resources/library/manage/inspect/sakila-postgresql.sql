-- What of Pagila's tables is typed by PostgreSQL in its own way: serial keys, enums, arrays, texts to search, places, bytes.

CREATE TABLE category (
    category_id SERIAL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    last_update TIMESTAMP WITHOUT TIME ZONE DEFAULT NOW() NOT NULL);
INSERT INTO category (name) VALUES ('Action');

CREATE TABLE film_category (
    film_id INTEGER NOT NULL REFERENCES film,
    category_id INTEGER NOT NULL REFERENCES category,
    last_update TIMESTAMP DEFAULT NOW() NOT NULL,
    PRIMARY KEY (film_id, category_id));
INSERT INTO film_category VALUES (1, 1);

CREATE TYPE mpaa_rating AS ENUM ('G', 'PG', 'PG-13', 'R', 'NC-17');
ALTER TABLE film ADD rating mpaa_rating DEFAULT 'G';
ALTER TABLE film ADD special_features TEXT[];
ALTER TABLE film ADD fulltext TSVECTOR DEFAULT '' NOT NULL;
ALTER TABLE film ADD revenue_projection NUMERIC;
UPDATE film SET rating = 'PG-13', special_features = '{Trailers,"Deleted \"Scenes\", {}"}', fulltext = TO_TSVECTOR('An epic drama'),
    revenue_projection = 12345678901234567890.12345678901234567890 WHERE film_id = 1;
UPDATE film SET rating = NULL, special_features = '{}', revenue_projection = 1e20 WHERE film_id = 2;

ALTER TABLE address ADD location POINT;
UPDATE address SET location = '(-4,5)' WHERE address_id = 1;

ALTER TABLE staff ADD picture BYTEA;
UPDATE staff SET picture = '\x89504E470D0A1A0A' WHERE staff_id = 1;
