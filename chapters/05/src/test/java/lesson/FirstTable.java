package lesson;

import bookworm.db.Dialect;
import bookworm.meta.Models;
import bookworm.schema.SchemaEditor;
import library.Author;

/** The statement that makes the table of authors: written down, and not sent. */
public class FirstTable {

    public static void main(String[] args) {
        SchemaEditor.create(Models.check(Author.class), Dialect.of("H2")).forEach(System.out::println);
    }
}
