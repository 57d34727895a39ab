package bookworm;

import books.Author;
import books.Book;
import books.Library;
import bookworm.db.Database;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One author and her book, stored: made anew for each test of what becomes of their rows. */
@Contract
abstract class StoredEmma {

    private Database library;

    Author austen;
    Book emma;

    @BeforeEach
    final void open() {
        library = Library.openEmpty();
        austen = Author.objects.create(author -> {
            author.name = "Jane Austen";
            author.biography = "English novelist";
        });
        emma = Book.objects.create(book -> {
            book.title = "Emma";
            book.author.set(austen);
            book.isbn = "1";
            book.publicationDate = LocalDate.of(1815, 12, 23);
            book.pages = 474;
        });
    }

    @AfterEach
    final void close() {
        library.close();
    }

    final Book read() {
        return Book.objects.get("pk", emma.id);
    }
}
