-- What of Northwind's tables is typed by H2 in its own way: bytes, and times of day.

ALTER TABLE categories ADD picture VARBINARY(1000);
UPDATE categories SET picture = X'151C2F00' WHERE category_id = 1;

ALTER TABLE employees ADD photo BLOB;
ALTER TABLE employees ADD shift_begins TIME(9);
UPDATE employees SET photo = X'151C2F00', shift_begins = '06:30:00.000000001' WHERE employee_id = 1;
