package lesson;

import bookworm.db.*;
import bookworm.errors.IntegrityError;
import java.util.function.Supplier;
import library.*;

/** From a book to its author and back to his books, with what each look costs; and a book by nobody is refused. */
public class WhoWrote {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Book book = Book.objects.get("title", "At Swim-Two-Birds");
            show("the author's key", () -> book.author.key());
            show("his name", () -> book.author.get().name);
            show("his birthday", () -> book.author.get().birthDate);
            show("his books", () -> book.author.get().books.orderBy("publicationDate").list());
            show("his books again", () -> book.author.get().books.count());
            book.author.key(999);
            try {
                book.save();
            } catch (IntegrityError refused) {
                System.out.println("a book by author 999: refused");
            }
        }
    }

    private static void show(String what, Supplier<Object> look) {
        try (QueryLog queries = QueryLog.capture()) {
            System.out.println(what + ": " + look.get() + " (queries: " + queries.count() + ")");
        }
    }
}
