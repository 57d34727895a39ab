package lesson;

import bookworm.db.*;
import java.time.LocalDate;
import library.*;

/** The trouble once more, and each row now gives its key. The correction is still written by hand. */
public class OwnKey {

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            Author austen = new Author();
            austen.name = "Jane Austen";
            austen.forceInsert();
            System.out.println("saved " + austen.name + ": her key is " + austen.id);

            Author.objects.create(tolkien -> tolkien.name = "J.R.R. Tolkien"); // at another desk
            Book pride = Book.objects.create(book -> {
                book.title = "Pride and Prejudice";
                book.publicationDate = LocalDate.of(1813, 1, 28);
                book.isbn = "9780141439581";
                book.authorId = austen.id;
            });
            System.out.println("saved " + pride.title + ", by " + nameOfAuthor(library, pride.authorId));

            pride.isbn = "9780141439518";
            int rows = library.update(Sql.of("UPDATE \"books_book\" SET \"title\" = ?, \"author_id\" = ?, \"isbn\" = ?"
                + " WHERE \"isbn\" = ?", pride.title, pride.authorId, pride.isbn, pride.isbn));
            System.out.println("corrected its ISBN: " + rows + " rows changed");
        }
    }

    static String nameOfAuthor(Database library, Long key) {
        return library.query(Sql.of("SELECT \"name\" FROM \"books_author\" WHERE \"id\" = ?", key), row -> row.getString(1)).get(0);
    }
}
