package lesson;

import bookworm.db.*;
import java.util.List;
import library.*;

/** Reads the whole library. Neither {@code getString} nor a column's name is written for it anywhere. */
public final class Rows {

    public static void main(String[] args) {
        try (Database library = LibraryRows.open()) {
            List<Book> books = ByMetadata.select(library, Book.class, "ORDER BY id");
            System.out.println(books.size() + " books, "
                + books.stream().filter(book -> book.price == null).count() + " of them without a price");
            books.stream().filter(book -> List.of("Emma", "Diamond Sutra", "Anonymous").contains(book.title))
                .forEach(book -> System.out.println(
                    book.title + " (" + book.publicationDate + "), pages " + book.pages + ", price " + book.price));

            Author homer = ByMetadata.select(library, Author.class, "WHERE name = ?", "Homer").get(0);
            System.out.println(homer.name + ", born " + homer.birthDate);
        }
        try (Database careless = Database.open(LibraryRows.url())) {
            ByMetadata.createTable(careless, Book.class);
            careless.update(Sql.of("INSERT INTO books_book (title, pages) VALUES ('Emma', NULL)"));
            Show.show("NULL for an int", () -> ByMetadata.select(careless, Book.class, ""));
        }
    }
}
