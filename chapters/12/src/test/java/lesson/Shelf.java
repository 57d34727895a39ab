package lesson;

import bookworm.errors.*;
import java.time.LocalDate;
import library.*;

/** The trouble's two authors, member and three books, as they are from this chapter on; for the lesson's programs. */
final class Shelf {

    private Shelf() { }

    static void fill() {
        Author austen = Cards.author("Jane Austen", 1775);
        Author brien = Cards.author("Flann O'Brien", 1911);
        Member.objects.create(member -> {
            member.name = "Emma";
            member.email = "emma@example.org";
            member.joined = LocalDate.of(2024, 2, 29);
        });
        book("Emma", austen, 1815, "9780010316797");
        book("Persuasion", austen, 1817, "9780010475173");
        book("At Swim-Two-Birds", brien, 1939, "9780021720156");
    }

    static Book book(String title, Author author, int year, String isbn) {
        return Book.objects.create(book -> {
            book.title = title;
            book.author.set(author);
            book.publicationDate = LocalDate.of(year, 12, 23);
            book.isbn = isbn;
        });
    }

    /** Prints that it went well, or why it did not. */
    static void attempt(String done, Runnable work) {
        try {
            work.run();
            System.out.println(done);
        } catch (IntegrityError refused) {
            System.out.println(done.split(": ")[0] + ": the database refused it");
        } catch (ValueError refused) {
            System.out.println(done.split(": ")[0] + ": " + refused.getMessage());
        }
    }
}
