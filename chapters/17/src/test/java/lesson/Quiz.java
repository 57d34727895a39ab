package lesson;

import static bookworm.Expressions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.sql.Aggregate;
import java.util.List;
import library.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Prize.giveAway();
            System.out.println(groups("author") + " and " + groups("author__name"));
            System.out.println(dickinson(count("*")) + ", and " + dickinson(count("books")));
            try (QueryLog queries = QueryLog.capture()) {
                Row[] kafka = new Row[1];
                Sent.silently(() -> kafka[0] = Author.objects.annotate(count("books"), count("prizes")).get("name", "Franz Kafka").annotations());
                System.out.println(kafka[0].getLong("books__count") + " and " + kafka[0].getLong("prizes__count") + ", and "
                    + (queries.warnings().isEmpty() ? "no warning" : "a warning"));
            }
            System.out.println(Math.round(Book.objects.aggregate(avg("pages")).getDouble("pages__avg")) + ", and "
                + Math.round(Book.objects.values("genre").annotate("mean", avg("pages")).aggregate("x", avg("mean")).getDouble("x")));
            System.out.println(Author.objects.filter("books__genre", "NON", "books__genre__in", List.of("FIC")).count() + ", and "
                + Author.objects.filter("books__genre", "NON").filter("books__genre", "FIC").distinct().count());
        }
    }

    private static int groups(String by) { return Book.objects.values(by).annotate("n", count("*")).list().size(); }

    private static long dickinson(Aggregate counted) {
        return Author.objects.annotate("n", counted).get("name", "Emily Dickinson").annotations().getLong("n");
    }
}
