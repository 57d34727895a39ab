// misconception: an object of the driver is of the class that one thinks of
// refused with: is of another class
package desk;

import bookworm.db.Database;
import bookworm.db.Sql;
import java.time.LocalDate;
import java.util.List;

final class Shelf {

    record Entry(long bookId, String title, String isbn, String genre, Long publisherId,
            long authorId, String author, LocalDate birthDate) { }

    static List<Entry> entries(Database library) {
        return library.query(
            Sql.of("SELECT b.id, b.title, b.isbn, b.genre, b.publisher_id, a.id, a.name, a.birth_date"
                + " FROM books_book b JOIN books_author a ON a.id = b.author_id ORDER BY b.id"),
            row -> new Entry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5) == null ? null : Long.valueOf((Integer) row.getObject(5)),
                row.getLong(6),
                row.getString(7),
                row.getObject(8, LocalDate.class)));
    }
}
