package lesson;

import bookworm.db.*;
import bookworm.errors.IntegrityError;
import java.util.regex.*;
import library.*;

/** Water on the shelf: an author goes, by hand, one DELETE at a time, as chapter 13 would send it. */
public class Trouble {

    static final String BOOKS = "FROM \"books_book\" WHERE \"author_id\" = 1";
    static final String LOANS = "FROM \"books_loan\" WHERE \"book_id\" IN (SELECT \"id\" " + BOOKS + ")";

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            delete("Jane Austen", "FROM \"books_author\" WHERE \"id\" = 1");
            delete("her books", BOOKS);
            delete("their loans, the returned ones", LOANS + " AND \"returned_on\" IS NOT NULL");
            delete("her books", BOOKS);
            Author austen = Author.objects.get("name", "Jane Austen");
            System.out.println("left: " + austen + ", " + austen.books.count() + " books, "
                + Loan.objects.filter("book__author", austen).count() + " loans");
        }
    }

    static void delete(String what, String rows) {
        try {
            System.out.println(what + ": " + Database.current().update(Sql.of("DELETE " + rows)) + " rows");
        } catch (IntegrityError e) {
            Matcher name = Pattern.compile("\"?(\\w+_fk)\"?").matcher(e.getCause().getMessage());
            System.out.println(what + ": refused, " + (name.find() ? name.group(1) : e.getMessage()));
        }
    }
}
