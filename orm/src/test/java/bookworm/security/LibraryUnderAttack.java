package bookworm.security;

import static org.assertj.core.api.Assertions.assertThat;

import books.Author;
import books.AuthorProfile;
import books.Book;
import books.Library;
import books.Publisher;
import books.Tag;
import bookworm.db.Database;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A small library that has to be the same after each test: all its tables, and all their rows. */
abstract class LibraryUnderAttack {

    private Database library;
    private List<String> before;

    Author austen;
    Book emma;

    @BeforeEach
    final void open() {
        library = Library.openEmpty();
        austen = Author.objects.create(author -> author.name = "Jane Austen");
        Publisher penguin = Publisher.objects.create(publisher -> {
            publisher.name = "Penguin";
            publisher.country = "UK";
        });
        AuthorProfile.objects.create(profile -> profile.author.set(austen));
        emma = Book.objects.create(book -> {
            book.title = "Emma";
            book.isbn = "9780141439587";
            book.author.set(austen);
            book.publisher.set(penguin);
            book.publicationDate = LocalDate.of(1815, 12, 23);
            book.price = new BigDecimal("9.99");
        });
        emma.tags.add(Tag.objects.create(tag -> tag.name = "classic"));
        before = Attack.dump(library);
    }

    @AfterEach
    final void nothing_is_gone_and_nothing_is_new() {
        List<String> after = Attack.dump(library);
        library.close();
        assertThat(after).isEqualTo(before);
    }
}
