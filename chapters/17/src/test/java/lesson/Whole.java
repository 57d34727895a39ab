package lesson;

import static bookworm.Expressions.*;

import bookworm.*;
import bookworm.db.Database;
import library.*;

/** Step 1: one row over all rows. */
public class Whole {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            QuerySet<Book> none = Book.objects.filter("title", "Sanditon");
            Sent.print("SELECT", () -> Book.objects.aggregate("rows", count("*"), "priced", count("price"), "longest", max("pages")));
            Sent.print("SELECT", () -> Book.objects.aggregate(avg("pages"), count("author").distinct()));
            Sent.print("SELECT", () -> Book.objects.aggregate("science", sum("pages").filter(q("genre", "SCI"))));
            Sent.print("SELECT", () -> none.aggregate("n", count("*"), "total", sum("pages"), "zero", sum("pages").orElse(0)));
            Sent.print("SELECT", () -> Book.objects.orderBy("-pages").limit(2).aggregate("two", sum("pages")));
            Sent.print("SELECT", () -> Book.objects.values("genre").distinct().aggregate("genres", count("*")));
        }
    }
}
