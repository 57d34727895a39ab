package lesson;

import bookworm.db.*;
import java.util.function.Supplier;
import library.*;

/** Questions that go through the join table, and how many tables each of them joins. */
public class Found {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Tag satire = Tag.objects.get("name", "satire");
            Book emma = Book.objects.get("pk", 4);
            ask("satires, by name: ", () -> Book.objects.filter("tags__name", "satire").count());
            ask("satires, by tag: ", () -> Book.objects.filter("tags", satire).count());
            ask("tags of Emma: ", () -> Tag.objects.filter("books", emma).orderBy("name"));
        }
    }

    private static void ask(String what, Supplier<Object> question) {
        try (QueryLog queries = QueryLog.capture()) {
            System.out.println(what + question.get());
            queries.sql().forEach(sql -> System.out.println("    joins: " + (sql.split(" JOIN ").length - 1) + ", " + sql));
        }
    }
}
