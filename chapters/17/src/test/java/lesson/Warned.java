package lesson;

import static bookworm.Expressions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.sql.Aggregate;
import library.*;

/** Step 4: which counts multiply each other, and what the log says of them. */
public class Warned {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Prize.giveAway();
            print("James Joyce", count("books"), count("prizes"));
            print("James Joyce", count("books").distinct(), count("prizes").distinct());
            print("James Joyce", max("books__pages"), max("prizes__year"));
            print("James Joyce", sum("books__pages"), max("prizes__year"));
            print("Jane Austen", count("books"), count("books__loans"));
            print("Jane Austen", count("books").distinct(), count("books__loans"));
        }
    }

    private static void print(String name, Aggregate first, Aggregate second) {
        try (QueryLog queries = QueryLog.capture()) {
            Author author = Author.objects.annotate(first, second).get("name", name);
            System.out.println(author + " " + author.annotations() + (queries.warnings().isEmpty() ? "" : " warned"));
        }
    }
}
