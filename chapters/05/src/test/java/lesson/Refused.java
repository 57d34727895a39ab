package lesson;

import bookworm.db.Database;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.function.Consumer;
import library.Book;

/** Bad rows, sent past the model to the table that was made from it. */
public class Refused {

    public static void main(String[] args) {
        try (Database library = Database.open("jdbc:h2:mem:refused")) {
            Schema.create(Book.class);
            send(library, "Emma", book -> { });
            send(library, "a second book with Emma's ISBN", book -> book.title = "Persuasion");
            send(library, "a book of -5 pages", book -> { book.isbn = "1"; book.pages = -5; });
            send(library, "a book without a title", book -> { book.isbn = "2"; book.title = null; });
            send(library, "a book whose title is empty", book -> { book.isbn = "3"; book.title = ""; });
            send(library, "a book of a genre that is no choice", book -> { book.isbn = "4"; book.genre = "XXX"; });
        }
    }

    private static void send(Database library, String what, Consumer<Book> change) {
        Book book = new Book();
        book.title = "Emma";
        book.authorId = 1L;
        book.publicationDate = LocalDate.of(1815, 12, 23);
        book.isbn = "9780141439587";
        book.pages = 474;
        change.accept(book);
        System.out.println(what + ": " + Rows.send(library, book, library.dialect()::quote));
    }
}
