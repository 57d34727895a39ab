// misconception: the order came of itself
// refused with: in the order of before
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
            Sql.of("SELECT b.id AS book_id, b.title, b.isbn, b.genre, b.publisher_id, a.id AS author_id, a.name, a.birth_date"
                + " FROM books_book b JOIN books_author a ON a.id = b.author_id"),
            row -> new Entry(
                row.getLong("book_id"),
                row.getString("title"),
                row.getString("isbn"),
                row.getString("genre"),
                row.getObject("publisher_id", Long.class),
                row.getLong("author_id"),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class)));
    }
}
