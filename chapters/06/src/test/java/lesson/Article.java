package lesson;

import bookworm.Deletion;
import bookworm.db.Database;
import bookworm.errors.*;
import java.time.LocalDate;
import library.*;

/** A library's day: authors and books are added, one book is changed, and deleted. */
public class Article {

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            add();
            update();
            delete();
            delete();
        }
    }

    private static void add() {
        Author austen = Author.objects.create(a -> {
            a.name = "Jane Austen";
            a.birthDate = LocalDate.of(1775, 12, 16);
            a.biography = "English novelist known for her six major novels.";
        });
        Book.objects.create(b -> {
            b.title = "Pride and Prejudice";
            b.authorId = austen.id;
            b.publicationDate = LocalDate.of(1813, 1, 28);
            b.isbn = "9780141439518";
            b.genre = "FIC";
            b.pages = 432;
        });
        System.out.println("Created author and book successfully!");

        Author tolkien = new Author();
        tolkien.name = "J.R.R. Tolkien";
        tolkien.save();
        System.out.println("Created " + tolkien + " with the key " + tolkien.id);

        Book hobbit = new Book();
        hobbit.title = "The Hobbit";
        hobbit.authorId = tolkien.id;
        hobbit.publicationDate = LocalDate.of(1937, 9, 21);
        hobbit.isbn = "9780141439518";
        try {
            hobbit.save();
        } catch (IntegrityError taken) {
            System.out.println("Refused: another book has that ISBN, and The Hobbit has no key: " + hobbit.id);
        }
        hobbit.isbn = "9780261102217";
        hobbit.save();
    }

    private static void update() {
        Book book = Book.objects.get("title", "Pride and Prejudice");
        System.out.println("Before: " + book.title + ", Pages: " + book.pages);

        book.pages = 424;
        book.save();

        book.refreshFromDb();
        System.out.println("After: " + book.title + ", Pages: " + book.pages);
        System.out.println("Written by: " + Author.objects.get("pk", book.authorId));
    }

    private static void delete() {
        try {
            Book book = Book.objects.get("title", "Pride and Prejudice");
            System.out.println("Deleting: " + book.title);
            Deletion deletion = book.delete();
            System.out.println("Deleted " + deletion.total() + ": " + deletion.byModel());
        } catch (DoesNotExist none) {
            System.out.println("Book not found");
        }
    }
}
