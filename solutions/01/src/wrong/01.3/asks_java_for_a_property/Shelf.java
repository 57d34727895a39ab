// misconception: Long.getLong makes a Long of a text
// refused with: what came is not its key
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
            Sql.of("SELECT b.id, b.title, b.isbn, b.genre, b.publisher_id, a.id AS author_id, a.name, a.birth_date"
                + " FROM books_book b JOIN books_author a ON a.id = b.author_id ORDER BY b.id"),
            row -> new Entry(
                row.getLong("id"),
                row.getString("title"),
                row.getString("isbn"),
                row.getString("genre"),
                Long.getLong(row.getString("publisher_id")),
                row.getLong("author_id"),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class)));
    }
}
