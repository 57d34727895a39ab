package desk;

import bookworm.db.*;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.UUID;

/** A library in memory with one book, Emma, made anew for each test. Its key is 1. */
final class SmallLibrary {

    private SmallLibrary() { }

    static Database open() {
        Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Book.class, Copy.class);
        book("Emma", "9780010316797").save();
        return library;
    }

    /** A new book, not saved. */
    static Book book(String title, String isbn) {
        Book book = new Book();
        book.title = title;
        book.isbn = isbn;
        book.publicationDate = LocalDate.of(1815, 12, 23);
        book.pages = 474;
        return book;
    }

    static int books(Database library) {
        return library.query(Sql.of("SELECT COUNT(*) FROM \"desk_book\""), row -> row.getInt(1)).get(0);
    }
}
