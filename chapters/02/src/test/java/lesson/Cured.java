package lesson;

import bookworm.Model;
import bookworm.db.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.stream.Collectors;
import library.ByMetadata;

/** The trouble, cured: the columns are written down once, in the class. */
public class Cured {

    @Meta(app = "books")
    static class Book extends Model {
        @CharField(maxLength = 200)               String title;
        @CharField(maxLength = 13, unique = true) String isbn;
        @PositiveIntegerField                     int pages;

        @Override public String toString() { return "Book[id=" + id + ", title=" + title + ", isbn=" + isbn + ", pages=" + pages + "]"; }
    }

    public static void main(String[] args) {
        ModelMeta books = Models.meta(Book.class);
        Book emma = new Book();
        emma.id = 4L;
        emma.title = "Emma";
        emma.isbn = "9780010316797";
        emma.pages = 474;
        try (Database library = Database.open("jdbc:h2:mem:cured"); QueryLog queries = QueryLog.capture()) {
            library.update(ByMetadata.createTable(books));
            library.update(ByMetadata.insert(emma));
            System.out.println("saved:  " + emma);
            System.out.println("loaded: " + library.query(ByMetadata.select(books), row -> ByMetadata.read(new Book(), row)).get(0));
            System.out.println("statements: " + queries.count() + ", none refused");
        }
        System.out.println("The class says: " + books.fields().stream()
            .map(field -> field.column() + " " + field.type().columnType()).collect(Collectors.joining(", ")));
    }
}
