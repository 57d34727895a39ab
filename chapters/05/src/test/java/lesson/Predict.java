package lesson;

import bookworm.db.*;
import java.util.*;
import library.*;

/** The lesson's first question: which statements run, and who is who. */
public class Predict {

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            Author austen = new Author();
            austen.name = "Jane Austen";
            Set<Author> guests = new HashSet<>();
            guests.add(austen);

            report("austen.save()", austen::save);
            report("austen.save()", austen::save);
            Author[] read = new Author[1];
            report("Author.objects.get(\"pk\", 1)", () -> read[0] = Author.objects.get("pk", 1));
            Author again = read[0];
            System.out.println("again == austen: " + (again == austen) + ", again.equals(austen): " + again.equals(austen));
            System.out.println("guests.contains(austen): " + guests.contains(austen));

            report("again.delete()", again::delete);
            System.out.println("again.id: " + again.id + ", austen.id: " + austen.id);
            report("austen.save()", austen::save);
        }
    }

    private static void report(String line, Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            System.out.println(line + ": " + String.join(", ", queries.sql().stream().map(sql -> sql.split(" ")[0]).toList()));
        }
    }
}
