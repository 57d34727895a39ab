package lesson;

import bookworm.Model;
import bookworm.db.*;
import bookworm.fields.CharField;
import bookworm.meta.Meta;
import bookworm.schema.Schema;

/** A model whose names try to be statements. */
public final class Hostile {

    private Hostile() { }

    @Meta(table = "x\" (id INT); DROP TABLE \"witness\"; --")
    static class Intruder extends Model {
        @CharField(maxLength = 9, column = "order\" INT); DROP TABLE \"witness\"; --") String order;
    }

    public static void main(String[] args) {
        try (Database library = Database.open("jdbc:h2:mem:hostile"); QueryLog queries = QueryLog.capture()) {
            library.update(Sql.of("CREATE TABLE \"witness\" (\"said\" VARCHAR)"));
            Schema.create(Intruder.class);
            System.out.println(queries.sql().get(1));
            Sql tables = Sql.of("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC' ORDER BY 1");
            library.query(tables, row -> row.getString(1)).forEach(table -> System.out.println("a table: " + table));
        }
    }
}
