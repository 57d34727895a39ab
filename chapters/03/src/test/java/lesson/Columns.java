package lesson;

import bookworm.db.*;
import bookworm.meta.*;
import library.*;

/** One row of the library, column by column: each is read by its field. */
public class Columns {

    public static void main(String[] args) {
        ModelMeta book = Models.meta(Book.class);
        try (Database library = LibraryRows.open()) {
            library.query(Sql.of("SELECT * FROM books_book WHERE title = ?", "Anonymous"), row -> {
                for (FieldMeta field : book.fields()) {
                    int position = row.findColumn(field.column());
                    Show.show(field.toString(), () -> field.read(row, position));
                }
                return row;
            });
        }
    }
}
