package desk;

import bookworm.db.Database;
import bookworm.schema.Schema;
import java.util.UUID;

/** A library in memory with seven books, made anew for each test. */
final class SmallLibrary {

    private SmallLibrary() { }

    static Database open() {
        Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Book.class);
        book("Emma", "FIC", 474, "A1");
        book("The Old Man and the Sea", "FIC", 127, null);
        book("Toilers of the Sea", "FIC", 450, "A1");
        book("The Descent of Man", "SCI", 898, "B2");
        book("100% Wool", "NON", 100, "B2");
        book("1000 Wool", "NON", 100, null);
        book("Oliver Cromwell", "HIS", 201, "B2");
        return library;
    }

    private static void book(String title, String genre, int pages, String shelf) {
        Book.objects.create(book -> {
            book.title = title;
            book.genre = genre;
            book.pages = pages;
            book.shelf = shelf;
        });
    }
}
