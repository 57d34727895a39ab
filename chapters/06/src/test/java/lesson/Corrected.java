package lesson;

import bookworm.db.*;
import java.time.LocalDate;
import java.util.stream.Collectors;
import library.*;

/** A correction that arrives, and which statements {@code save} sends. */
public class Corrected {

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            Author austen = Author.objects.create(author -> author.name = "Jane Austen");
            Book pride = new Book();
            pride.title = "Pride and Prejudice";
            pride.publicationDate = LocalDate.of(1813, 1, 28);
            pride.isbn = "9780141439581";
            pride.authorId = austen.id;
            save("saved", pride);

            pride.isbn = "9780141439518";
            save("corrected its ISBN", pride);
            Sql corrected = Sql.of("SELECT 1 FROM \"books_book\" WHERE \"isbn\" = ?", pride.isbn);
            System.out.println("rows with the new ISBN: " + library.query(corrected, row -> 1).size());

            library.update(Sql.of("DELETE FROM \"books_book\"")); // at another desk
            save("saved once more", pride);
        }
    }

    private static void save(String what, Book book) {
        try (QueryLog queries = QueryLog.capture()) {
            book.save();
            System.out.println(what + ": " + queries.sql().stream().map(sql -> sql.split(" ")[0]).collect(Collectors.joining(", ")));
        }
    }
}
