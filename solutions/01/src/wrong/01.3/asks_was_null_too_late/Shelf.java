// misconception: wasNull remembers the number
// refused with: ask it right after the publisher
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
            row -> {
                long bookId = row.getLong(1);
                String title = row.getString(2);
                String isbn = row.getString(3);
                String genre = row.getString(4);
                long publisher = row.getLong(5);
                long author = row.getLong(6);
                String name = row.getString(7);
                LocalDate born = row.getObject(8, LocalDate.class);
                return new Entry(bookId, title, isbn, genre, row.wasNull() ? null : publisher, author, name, born);
            });
    }
}
