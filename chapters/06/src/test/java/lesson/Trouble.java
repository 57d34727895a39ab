package lesson;

import bookworm.db.*;
import java.time.LocalDate;
import library.*;

/** An author and her book, saved with what chapter 05 had: tables from models, but rows by hand. */
public class Trouble {

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            Author austen = new Author();
            austen.name = "Jane Austen";
            insert(library, austen);
            System.out.println("saved " + austen.name + ": her key is " + austen.id);

            insertAtAnotherDesk(library);
            Book pride = new Book();
            pride.title = "Pride and Prejudice";
            pride.publicationDate = LocalDate.of(1813, 1, 28);
            pride.isbn = "9780141439581";
            pride.authorId = library.query(Sql.of("SELECT MAX(\"id\") FROM \"books_author\""), row -> row.getLong(1)).get(0);
            insert(library, pride);
            System.out.println("saved " + pride.title + ", by " + nameOfAuthor(library, pride.authorId));

            pride.isbn = "9780141439518";
            int rows = library.update(Sql.of("UPDATE \"books_book\" SET \"title\" = ?, \"author_id\" = ?, \"isbn\" = ?"
                + " WHERE \"isbn\" = ?", pride.title, pride.authorId, pride.isbn, pride.isbn));
            System.out.println("corrected its ISBN: " + rows + " rows changed");
        }
    }

    private static void insert(Database library, Author author) {
        library.update(Sql.of("INSERT INTO \"books_author\" (\"name\", \"birth_date\", \"biography\") VALUES (?, ?, ?)",
            author.name, author.birthDate, author.biography));
    }

    private static void insert(Database library, Book book) {
        library.update(Sql.of("INSERT INTO \"books_book\" (\"title\", \"author_id\", \"publication_date\", \"isbn\", \"genre\","
            + " \"pages\") VALUES (?, ?, ?, ?, ?, ?)",
            book.title, book.authorId, book.publicationDate, book.isbn, book.genre, book.pages));
    }

    private static void insertAtAnotherDesk(Database library) {
        Author tolkien = new Author();
        tolkien.name = "J.R.R. Tolkien";
        insert(library, tolkien);
    }

    private static String nameOfAuthor(Database library, Long key) {
        return library.query(Sql.of("SELECT \"name\" FROM \"books_author\" WHERE \"id\" = ?", key), row -> row.getString(1)).get(0);
    }
}
