package lesson;

import bookworm.QuerySet;
import bookworm.db.QueryLog;
import bookworm.errors.BookwormException;

/** What is sent, as the lesson prints it: without quotes and names of columns, and where there is one table, without its name. */
final class Sent {

    private Sent() { }

    /** The SQL of a queryset, and its rows. */
    static void print(QuerySet<?> rows) {
        attempt(() -> {
            try (QueryLog queries = QueryLog.capture()) {
                String found = rows.list().size() > 5 ? rows.list().size() + " rows" : rows.list().toString();
                System.out.println(shortened(queries.sql().get(0)) + "\n  " + found);
            }
        });
    }

    /** What the work says, or why it cannot be done: the first line. */
    static void attempt(Runnable work) {
        try {
            work.run();
        } catch (BookwormException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage().split("\n|; SQL statement|(?<=list);")[0]);
        }
    }

    static String shortened(String sql) {
        String plain = sql.replace("\"", "").replaceAll(" AS [a-z]\\w*", "");
        return plain.contains("U0") || plain.contains("JOIN") ? plain : plain.replaceAll("books_\\w+\\.", "");
    }
}
