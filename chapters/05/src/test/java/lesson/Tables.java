package lesson;

import bookworm.db.*;
import bookworm.schema.Schema;
import library.*;

/** The statements that make the tables of the library. */
public final class Tables {

    private Tables() { }

    public static void main(String[] args) {
        try (Database library = Database.open("jdbc:h2:mem:tables"); QueryLog queries = QueryLog.capture()) {
            Schema.create(Author.class, Book.class);
            queries.sql().forEach(statement -> System.out.println(statement + ";"));
        }
    }
}
