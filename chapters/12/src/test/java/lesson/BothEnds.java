package lesson;

import static lesson.Once.print;

import bookworm.db.*;
import java.time.LocalDate;
import library.*;

/** From an author to his books and back, with the number of queries so far before each line. */
public class BothEnds {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            Author austen = Author.objects.get("pk", 1);
            print(queries, "her books: " + austen.books.orderBy("pk").list());
            print(queries, "how many: " + austen.books.count());
            print(queries, "the thick ones: " + austen.books.filter("pages__gt", 430).orderBy("pages").list());
            for (Book book : austen.books.filter("pages__lt", 420).orderBy("pages")) {
                print(queries, book + " by " + book.author.get());
            }
            Book sanditon = austen.books.create(book -> {
                book.title = "Sanditon";
                book.isbn = "9780010999999";
                book.publicationDate = LocalDate.of(1925, 1, 1);
            });
            print(queries, "a new one: " + sanditon + " by " + sanditon.author.get());
            print(queries, "how many: " + austen.books.count());
        }
    }
}
