// right because: the book's author_id is the author's key, and wasNull tells a NULL from a zero
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
            Sql.of("SELECT b.id, b.title, b.isbn, b.genre, b.publisher_id, b.author_id, a.name, a.birth_date"
                + " FROM books_book b JOIN books_author a ON a.id = b.author_id ORDER BY b.id"),
            row -> {
                long publisher = row.getLong("publisher_id");
                Long publisherOrNone = row.wasNull() ? null : publisher;
                return new Entry(row.getLong("id"), row.getString("title"), row.getString("isbn"), row.getString("genre"),
                    publisherOrNone, row.getLong("author_id"), row.getString("name"), row.getObject("birth_date", LocalDate.class));
            });
    }
}
