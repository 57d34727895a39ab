package lesson;

import bookworm.db.QueryLog;
import bookworm.errors.BookwormException;
import java.io.*;
import java.util.function.Supplier;

/** Prints the end of a statement, from a word on, and what came; or leaves out what the log says. */
class Sent {

    static void print(String from, Supplier<?> work) {
        try (QueryLog queries = QueryLog.capture()) {
            Object result = work.get();
            String sql = queries.sql().isEmpty() ? "nothing was sent" : queries.sql().get(queries.count() - 1);
            System.out.println((sql.contains(from) ? sql.substring(sql.indexOf(from)) : sql).replaceAll("\"books_\\w+\"\\.", ""));
            System.out.println("  " + result);
        } catch (BookwormException e) {
            System.out.println("  " + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    /** Does something, and leaves out what the log says of it. */
    static void silently(Runnable work) {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            work.run();
        } finally {
            System.setOut(out);
        }
    }
}
