package lesson;

import static bookworm.Expressions.*;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.errors.BookwormException;
import java.math.BigDecimal;
import java.time.*;
import java.util.List;
import java.util.function.Supplier;
import library.*;

/** A field on the right side of a lookup. */
public class Compared {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            print(() -> Loan.objects.filter("returnedOn__gt", f("dueOn")));
            print(() -> Loan.objects.exclude("returnedOn__gt", f("dueOn")));
            print(() -> Loan.objects.exclude("dueOn__lt", f("returnedOn")));
            print(() -> Loan.objects.filter("returnedOn__gt", f("dueOn").plus(Duration.ofDays(7))));
            print(() -> Loan.objects.filter("returnedOn__in", List.of(f("dueOn"), LocalDate.of(2024, 3, 1))));
            print(() -> Book.objects.filter("pages__lt", f("pages").times(new BigDecimal("1.1"))));
            print(() -> Book.objects.filter("pages__lt", f("pagse")));
        }
    }

    private static void print(Supplier<QuerySet<?>> rows) {
        try (QueryLog queries = QueryLog.capture()) {
            long count = rows.get().count();
            System.out.println(count + queries.sql().get(0).replaceAll(".* WHERE", ""));
        } catch (BookwormException e) {
            System.out.println(e.getMessage().replaceAll("(?s)( Choices|\nSQL).*", ""));
        }
    }
}
