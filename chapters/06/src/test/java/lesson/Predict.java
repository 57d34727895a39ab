package lesson;

import bookworm.db.*;
import java.util.*;
import java.util.stream.Collectors;
import library.*;

/** The lesson's first question: which statements run, and who is who. */
public class Predict {

    public static void main(String[] args) {
        try (Database library = Library.openEmpty(); QueryLog queries = QueryLog.capture()) {
            Author austen = new Author();
            austen.name = "Jane Austen";
            Set<Author> guests = new HashSet<>();
            guests.add(austen);

            austen.save();
            austen.save();
            Author again = Author.objects.get("pk", 1);
            boolean same = again.equals(austen);
            boolean invited = guests.contains(austen);
            again.delete();
            austen.save();

            System.out.println(queries.sql().stream().map(sql -> sql.split(" ")[0]).collect(Collectors.joining(", ")));
            System.out.println("again == austen: " + (again == austen) + ", same: " + same + ", invited: " + invited);
            System.out.println("again.id: " + again.id + ", austen.id: " + austen.id);
        }
    }
}
