package lesson;

import bookworm.db.QueryLog;
import java.time.LocalDate;
import library.Book;

/** What happens at the desk meanwhile, and what of it is counted. */
final class Desk {

    private Desk() { }

    /** A book of 787 pages comes in, by Flann O'Brien, who is author 43. */
    static void takeInTheNovels() {
        Book.objects.create(book -> {
            book.title = "The Complete Novels";
            book.authorId = 43L;
            book.isbn = "9780307267498";
            book.publicationDate = LocalDate.of(2007, 12, 4);
            book.pages = 787;
        });
    }

    /** How many of the statements were queries. */
    static long asked(QueryLog statements) { return statements.sql().stream().filter(sql -> sql.startsWith("SELECT")).count(); }
}
