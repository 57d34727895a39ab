package lesson;

import bookworm.db.Database;
import bookworm.schema.Schema;
import library.Book;

/** The trouble's four books once more, sent to a table that was made from their model. */
public class Cured {

    public static void main(String[] args) {
        try (Database library = Database.open("jdbc:h2:mem:cured")) {
            Schema.create(Book.class);
            Trouble.judgeAll(library, library.dialect()::quote);
        }
    }
}
