package lesson;

import static java.util.stream.Collectors.toList;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.sql.SqlWriter;
import java.util.*;
import java.util.stream.*;
import library.Book;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    private static int tries;

    public static void main(String[] args) {
        try (Database desk = Desk.open(Desk.newH2())) {
            QuerySet<Book> thick = Book.objects.filter("pages__gt", 400);
            Sql h2 = SqlWriter.compile(thick.xray().select(), Dialect.of("H2"));
            System.out.println(h2.equals(SqlWriter.compile(thick.xray().select(), Dialect.of("PostgreSQL"))) ? "the same text" : "two texts");

            QuerySet<Book> locked = thick.selectForUpdate();
            System.out.println(Database.<List<Book>>atomic(() -> locked.all().list()) + " and " + attempt(() -> locked.all().list()));

            String lost = attempt(() -> Database.atomic(Atomic.with().retries(3), () -> {
                tries++;
                throw new ConflictError("lost again", null);
            }));
            System.out.println(tries + " times, then " + lost);

            try (QueryLog log = QueryLog.capture()) {
                List<Integer> keys = IntStream.range(0, 70_000).boxed().collect(toList());
                System.out.println(attempt(() -> Book.objects.filter("pk__in", keys).list()) + ", " + log.count() + " statements");
            }

            System.out.println(Book.objects.exclude("price__gt", 8).orderBy("title").list());
        }
    }

    private static String attempt(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (BookwormException e) {
            return e.getClass().getSimpleName();
        }
    }
}
