-- What of Northwind's tables is typed by PostgreSQL in its own way: bytes, times of day, texts padded or without a limit, money.

ALTER TABLE categories ADD picture BYTEA;
UPDATE categories SET picture = '\x151C2F00' WHERE category_id = 1;

ALTER TABLE employees ADD photo BYTEA;
ALTER TABLE employees ADD shift_begins TIME;
ALTER TABLE employees ADD salary MONEY;
UPDATE employees SET photo = '\x151C2F00', shift_begins = '06:30:00.000001', salary = 1234.56 WHERE employee_id = 1;

ALTER TABLE customers ADD city BPCHAR;
ALTER TABLE customers ADD phone VARCHAR;
UPDATE customers SET city = 'Berlin  ', phone = '030-0074321' WHERE customer_id = 'ALFKI';
