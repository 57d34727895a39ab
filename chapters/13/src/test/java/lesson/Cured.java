package lesson;

import static bookworm.Expressions.q;

import bookworm.db.*;
import library.*;

/** The trouble, cured: the same questions, a query each. */
public class Cured {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            Trouble.print(queries, "a thick book of facts: "
                + Author.objects.filter("books__genre", "NON", "books__pages__gt", 500).distinct().list());
            Trouble.print(queries, "no fiction: " + Author.objects.exclude("books__genre", "FIC").list());
            Trouble.print(queries, "from Germany, or by Kafka: "
                + Book.objects.filter(q("publisher__country", "Germany").or(q("author__name", "Franz Kafka"))).orderBy("title").list());
        }
    }
}
