package lesson;

import bookworm.db.*;
import bookworm.errors.DatabaseError;

/** Names that a database reads in its own way, without quotes and in them. */
public class Quoted {

    public static void main(String[] args) {
        try (Database library = Database.open("jdbc:h2:mem:quoted")) {
            create(library, "witness", "said");
            create(library, "Visit", "order");
            create(library, library.dialect().quote("Visit"), library.dialect().quote("order"));
            create(library, library.dialect().quote("x (id INT); DROP TABLE witness; --"), "id");
            create(library, library.dialect().quote("y\" (id INT); DROP TABLE witness; --"), "id");
            Sql tables = Sql.of("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC' ORDER BY 1");
            library.query(tables, row -> row.getString(1)).forEach(table -> System.out.println("a table: " + table));
        }
    }

    private static void create(Database library, String table, String column) {
        try {
            library.update(Sql.of("CREATE TABLE " + table + " (" + column + " INT)"));
        } catch (DatabaseError e) {
            System.out.println("refused: " + e.getCause().getMessage().split("; SQL statement:")[0]);
        }
    }
}
