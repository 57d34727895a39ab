package lesson;

import bookworm.db.*;
import java.time.LocalDate;
import library.*;

/** What chapter 03 keeps, and should not. */
public final class Trouble {

    private enum Wear { NEW, READ, TORN }

    private enum WearAYearLater { NEW, STAINED, READ, TORN }

    public static void main(String[] args) {
        try (Database library = LibraryRows.open()) {
            Book book = new Book();
            book.id = 168L;
            book.title = "";
            book.authorId = 1L;
            book.publicationDate = LocalDate.of(1900, 1, 1);
            book.isbn = "no number";
            book.genre = "odd";
            book.pages = -5;
            ByMetadata.insert(library, book);
            Book saved = ByMetadata.select(library, Book.class, "WHERE id = ?", 168).get(0);
            System.out.println("saved: title \"" + saved.title + "\", isbn \"" + saved.isbn + "\", genre \"" + saved.genre
                + "\", pages " + saved.pages);

            library.update(Sql.of("CREATE TABLE copies (wear INTEGER)"));
            library.update(Sql.of("INSERT INTO copies VALUES (?)", Wear.TORN.ordinal()));
            library.query(Sql.of("SELECT wear FROM copies"), row -> WearAYearLater.values()[row.getInt(1)])
                .forEach(wear -> System.out.println("kept as TORN, read a year later as " + wear));
        }
    }
}
