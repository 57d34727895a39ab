package lesson;

import static bookworm.Expressions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.QueryError;
import library.*;

/** The Java of the lesson's table, row by row; prints what Django answered, where ours answers the same. */
public class DjangoTable {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Prize.giveAway();
            System.out.println(Book.objects.filter("pk", -1)
                .aggregate("n", count("pk"), "s", sum("pages"), "a", avg("pages"), "lo", min("pages")));
            System.out.println(Book.objects.values("genre").annotate("n", count("pk")).orderBy("pages").list().size());
            System.out.println(Author.objects.annotate("n", count("books")).filter("books__genre", "NON")
                .orderBy("pk").valuesList("pk", "n").list());
            try {
                Book.objects.values("genre").annotate("n", count("pk")).first();
                throw new AssertionError("the first of groups without an order");
            } catch (QueryError e) {
                // As the table says.
            }
            try (QueryLog queries = QueryLog.capture()) {
                Sent.silently(() -> Author.objects.annotate("a", count("books"), "b", count("prizes")).list());
                if (queries.warnings().size() != 1) {
                    throw new AssertionError(queries.warnings());
                }
            }
        }
    }
}
