// 01 Rows by hand: what does every statement need, so that nobody has to remember it each time?
// A text, its values apart from it, and what becomes of a row. The connection comes and goes by itself.
Sql thick = Sql.of("SELECT \"title\", \"pages\" FROM \"books_book\" WHERE \"pages\" > ?", 900);
Database.current().query(thick, row -> row.getString("title") + ", " + row.getInt("pages"))
