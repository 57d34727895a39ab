package bookworm;

import books.Author;
import books.Book;
import books.Library;
import books.Publisher;
import books.Tag;
import bookworm.db.Database;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two authors, three books, a publisher and two tags: made anew for each test of the relations between them. */
@Contract
abstract class SmallLibrary {

    private Database library;

    Author austen;
    Author woolf;
    Publisher penguin;
    Book emma;
    Book persuasion;
    Book orlando;
    Tag classic;
    Tag witty;

    @BeforeEach
    final void open() {
        library = Library.openEmpty();
        austen = Author.objects.create(author -> author.name = "Austen");
        woolf = Author.objects.create(author -> author.name = "Woolf");
        penguin = Publisher.objects.create(publisher -> {
            publisher.name = "Penguin";
            publisher.country = "UK";
        });
        emma = book("Emma", austen, 1815);
        persuasion = book("Persuasion", austen, 1817);
        orlando = book("Orlando", woolf, 1928);
        classic = Tag.objects.create(tag -> tag.name = "classic");
        witty = Tag.objects.create(tag -> tag.name = "witty");
    }

    @AfterEach
    final void close() {
        library.close();
    }

    static Book book(String title, Author author, int year) {
        return Book.objects.create(book -> {
            book.title = title;
            book.author.set(author);
            book.isbn = title;
            book.publicationDate = LocalDate.of(year, 1, 1);
        });
    }

    static Book read(Book book) {
        return Book.objects.get("pk", book.id);
    }

    static Author read(Author author) {
        return Author.objects.get("pk", author.id);
    }
}
