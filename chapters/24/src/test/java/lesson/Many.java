package lesson;

import bookworm.db.*;
import bookworm.errors.*;
import java.util.*;
import java.util.stream.Collectors;
import library.*;

/** New rows, many with one statement: how many statements there are, and how many rows each has. */
public class Many {

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            say("3 authors", Desk.authors(3), Integer.MAX_VALUE);
            say("6000 authors", Desk.authors(6000), Integer.MAX_VALUE);
            say("1000 authors, 300 at a time", Desk.authors(1000), 300);
            List<Author> mixed = Desk.authors(5);
            mixed.get(1).id = 9001L;
            mixed.get(3).id = 9002L;
            say("5 authors, two of them with a key", mixed, Integer.MAX_VALUE);
            long before = Author.objects.count();
            List<Author> unlucky = Desk.authors(4);
            unlucky.get(3).id = 9001L;
            try {
                Author.objects.bulkCreate(unlucky);
            } catch (IntegrityError e) {
                System.out.println("4 authors, one with a key that is taken: " + (Author.objects.count() - before) + " more than before");
            }
        }
    }

    private static void say(String what, List<Author> authors, int batchSize) {
        try (QueryLog queries = QueryLog.capture()) {
            Author.objects.bulkCreate(authors, batchSize);
            System.out.println(what + ": statements with " + queries.sql().stream()
                .map(sql -> sql.split("VALUES")[1].split("\\),").length + "").collect(Collectors.joining(", ")) + " rows");
        }
        boolean own = authors.stream().limit(5).allMatch(author -> Author.objects.get("pk", author.id).name.equals(author.name));
        System.out.println("  each has the key of its own row: " + own);
    }
}
