package lesson;

import static bookworm.Expressions.*;

import bookworm.QuerySet;
import bookworm.db.Database;
import bookworm.errors.BookwormException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import library.*;

/** The Java of the lesson's table, row by row; prints what Django answered, where ours answers the same. */
public class DjangoTable {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Book.objects.filter("pk", 1).update("pages", f("pages").plus(1));
        }
        try (Database library = Library.openFull()) {
            row(() -> keys(Book.objects.filter("pages__lt", f("price").times(5)).orderBy("pk")));
            row(() -> Loan.objects.filter("dueOn__gt", f("loanedOn").plus(Duration.ofDays(21))).count());
            row(() -> Author.objects.exclude("birthDate__year__lt", 1900).count());
            Book.objects.filter("publicationDate__year", 0).list();
            row(() -> keys(Book.objects.orderBy(f("price").asc().nullsLast(), "pk").reverse().limit(5)));
        }
    }

    private static List<Long> keys(QuerySet<Book> books) { return books.list().stream().map(book -> book.id).toList(); }

    private static void row(Supplier<Object> java) {
        try {
            System.out.println(java.get());
        } catch (BookwormException e) {
            System.out.println(e.getClass().getSimpleName());
        }
    }
}
