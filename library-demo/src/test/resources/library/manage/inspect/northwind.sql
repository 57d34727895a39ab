-- The tables of Northwind, the grocery that Microsoft's databases show themselves with, in the form that PostgreSQL has of it:
-- all kinds of columns, and a handful of rows that go to the edges. This part runs on any database.

CREATE TABLE categories (
    category_id SMALLINT PRIMARY KEY,
    category_name VARCHAR(15) NOT NULL,
    description TEXT);
INSERT INTO categories VALUES (1, 'Beverages', 'Soft drinks, coffees, teas, beers, and ales'), (2, '', NULL);

CREATE TABLE suppliers (
    supplier_id SMALLINT PRIMARY KEY,
    company_name VARCHAR(40) NOT NULL,
    contact_name VARCHAR(30),
    country VARCHAR(15),
    homepage TEXT);
INSERT INTO suppliers VALUES (1, 'Exotic Liquids', 'Charlotte Cooper', 'UK', NULL),
    (2, 'New Orleans Cajun Delights', NULL, NULL, '#CAJUN.HTM#');

CREATE TABLE products (
    product_id SMALLINT PRIMARY KEY,
    product_name VARCHAR(40) NOT NULL,
    supplier_id SMALLINT REFERENCES suppliers,
    category_id SMALLINT REFERENCES categories,
    quantity_per_unit VARCHAR(20),
    unit_price REAL,
    units_in_stock SMALLINT,
    discontinued INTEGER NOT NULL);
INSERT INTO products VALUES
    (1, 'Chai', 1, 1, '10 boxes x 30 bags', 18, 39, 0),
    (2, 'Chartreuse verte', NULL, NULL, NULL, NULL, NULL, 1),
    (3, 'Ravioli Angelo', 2, 2, '', 32.38, -32768, 2147483647),
    (4, 'Camembert Pierrot', 1, 1, '15 - 300 g rounds', 3.4028235E38, 0, -2147483648),
    (5, 'Geitost', 1, 1, '500 g', 1.17549435E-38, 32767, 0);

CREATE TABLE customer_demographics (
    customer_type_id CHAR(10) PRIMARY KEY,
    customer_desc TEXT);
INSERT INTO customer_demographics VALUES ('SHORT', 'A key that is padded with blanks'), ('TEN LETTER', NULL);

CREATE TABLE customers (
    customer_id CHAR(5) PRIMARY KEY,
    company_name VARCHAR(40) NOT NULL,
    contact_name VARCHAR(30),
    region VARCHAR(15),
    postal_code VARCHAR(10));
INSERT INTO customers VALUES ('ALFKI', 'Alfreds Futterkiste', 'Maria Anders', NULL, '12209'), ('O''%"_', 'Odd', '', '', ' '),
    ('AB', 'Short', NULL, NULL, NULL);

CREATE TABLE customer_customer_demo (
    customer_id CHAR(5) NOT NULL REFERENCES customers,
    customer_type_id CHAR(10) NOT NULL REFERENCES customer_demographics,
    PRIMARY KEY (customer_id, customer_type_id));
INSERT INTO customer_customer_demo VALUES ('AB', 'SHORT');

CREATE TABLE employees (
    employee_id SMALLINT PRIMARY KEY,
    last_name VARCHAR(20) NOT NULL,
    first_name VARCHAR(10) NOT NULL,
    birth_date DATE,
    hire_date DATE,
    notes TEXT,
    reports_to SMALLINT REFERENCES employees);
INSERT INTO employees VALUES
    (1, 'Fuller', 'Andrew', '1952-02-19', '1992-08-14', 'Andrew received his BTS commercial', NULL),
    (2, 'Davolio', 'Nancy', '0001-01-01', '9999-12-31', '', 1),
    (3, 'Self', 'Made', NULL, NULL, NULL, 3);

CREATE TABLE region (
    region_id SMALLINT PRIMARY KEY,
    region_description CHAR(60) NOT NULL);
INSERT INTO region VALUES (1, 'Eastern');

CREATE TABLE territories (
    territory_id VARCHAR(20) PRIMARY KEY,
    territory_description CHAR(60) NOT NULL,
    region_id SMALLINT NOT NULL REFERENCES region);
INSERT INTO territories VALUES ('01581', 'Westboro', 1), ('', 'Nowhere', 1);

CREATE TABLE employee_territories (
    employee_id SMALLINT NOT NULL REFERENCES employees,
    territory_id VARCHAR(20) NOT NULL REFERENCES territories,
    PRIMARY KEY (employee_id, territory_id));
INSERT INTO employee_territories VALUES (1, '01581');

CREATE TABLE shippers (
    shipper_id SMALLINT PRIMARY KEY,
    company_name VARCHAR(40) NOT NULL,
    phone VARCHAR(24));
INSERT INTO shippers VALUES (1, 'Speedy Express', '(503) 555-9831'), (2, 'United Package', NULL);

CREATE TABLE orders (
    order_id SMALLINT PRIMARY KEY,
    customer_id CHAR(5) REFERENCES customers,
    employee_id SMALLINT REFERENCES employees,
    order_date DATE,
    shipped_date DATE,
    ship_via SMALLINT REFERENCES shippers,
    freight REAL,
    ship_name VARCHAR(40));
INSERT INTO orders VALUES
    (10248, 'ALFKI', 1, '1996-07-04', '1996-07-16', 2, 32.38, 'Vins et alcools Chevalier'),
    (10249, 'AB', NULL, NULL, NULL, NULL, NULL, NULL);

CREATE TABLE order_details (
    order_id SMALLINT NOT NULL REFERENCES orders,
    product_id SMALLINT NOT NULL REFERENCES products,
    unit_price REAL NOT NULL,
    quantity SMALLINT NOT NULL,
    discount REAL NOT NULL,
    PRIMARY KEY (order_id, product_id));
INSERT INTO order_details VALUES (10248, 1, 14, 12, 0.15);

CREATE TABLE us_states (
    state_id SMALLINT PRIMARY KEY,
    state_name VARCHAR(100),
    state_abbr VARCHAR(2),
    state_region VARCHAR(50));
INSERT INTO us_states VALUES (1, 'Alabama', 'AL', 'south'), (2, NULL, NULL, NULL);

-- Microsoft's own form of it has names with blanks in them.
CREATE TABLE "Order Subtotals" (
    "Order ID" SMALLINT PRIMARY KEY REFERENCES orders,
    "Sub-Total" NUMERIC(19, 4),
    "Discount %" REAL,
    "class" VARCHAR(1));
INSERT INTO "Order Subtotals" VALUES (10248, 123456789012345.6789, 0.15, 'A'), (10249, NULL, NULL, NULL);
