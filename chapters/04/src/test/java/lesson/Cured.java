package lesson;

import bookworm.db.*;
import bookworm.errors.ValidationError;
import java.time.LocalDate;
import library.*;

/** The trouble once more: the same copy, and the same book. */
public class Cured {

    public static void main(String[] args) {
        try (Database library = LibraryRows.open()) {
            Kept.keepATornCopy(library);
            System.out.println("kept as T for TORN, read a year later: " + ByMetadata.select(library, Kept.CopyAYearLater.class, "").get(0).wear);
            System.out.println("kept as T, read after somebody renamed it: " + ByMetadata.select(library, Kept.CopyRenamed.class, "").get(0).wear);

            Book book = wrongBook();
            try {
                book.fullClean();
                ByMetadata.insert(library, book);
            } catch (ValidationError e) {
                System.out.println("not saved: " + e.errors());
            }
        }
    }

    /** It has an author and a day, and not much else. */
    static Book wrongBook() {
        Book book = new Book();
        book.id = 168L;
        book.title = "";
        book.authorId = 1L;
        book.publicationDate = LocalDate.of(1900, 1, 1);
        book.isbn = "no number";
        book.genre = "odd";
        book.pages = -5;
        return book;
    }
}
