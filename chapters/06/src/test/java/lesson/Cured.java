package lesson;

import bookworm.db.Database;
import java.time.LocalDate;
import library.*;

/** The trouble, cured: no SQL, no greatest key, and a correction that arrives. */
public class Cured {

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            Author austen = new Author();
            austen.name = "Jane Austen";
            austen.save();
            System.out.println("saved " + austen.name + ": her key is " + austen.id);

            Author.objects.create(tolkien -> tolkien.name = "J.R.R. Tolkien"); // at another desk
            Book pride = new Book();
            pride.title = "Pride and Prejudice";
            pride.publicationDate = LocalDate.of(1813, 1, 28);
            pride.isbn = "9780141439581";
            pride.authorId = austen.id;
            pride.save();
            System.out.println("saved " + pride.title + ", by " + Author.objects.get("pk", pride.authorId));

            pride.isbn = "9780141439518";
            pride.save();
            System.out.println("corrected its ISBN: " + Book.objects.get("isbn", "9780141439518") + " is found by it");
        }
    }
}
