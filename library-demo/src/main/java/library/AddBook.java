package library;

import java.time.LocalDate;
import library.books.Author;
import library.books.Book;

/** The article's first script: an author, and a book of hers. */
final class AddBook implements Script {

    @Override public void run(Narrator narrator) {
        narrator.step("Create an author and a book: create() makes the object and saves it", () -> {
            Author austen = Author.objects.create(a -> {
                a.name = "Jane Austen";
                a.birthDate = LocalDate.of(1775, 12, 16);
                a.biography = "English novelist known for her six major novels.";
            });
            Book.objects.create(b -> {
                b.title = "Pride and Prejudice";
                b.author.set(austen);
                b.publicationDate = LocalDate.of(1813, 1, 28);
                b.isbn = "9780141439518";
                b.genre = "FIC";
                b.pages = 432;
            });
            System.out.println("Created author and book successfully!");
        });

        narrator.step("The other way: a new object, its fields, then save()", () -> {
            Author tolkien = new Author();
            tolkien.name = "J.R.R. Tolkien";
            tolkien.save();
            System.out.println("Created " + tolkien + " with the key " + tolkien.id);
        });
    }
}
