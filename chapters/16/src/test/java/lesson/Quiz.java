package lesson;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.ValueError;
import ch.qos.logback.classic.*;
import java.util.*;
import org.slf4j.LoggerFactory;
import library.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    record Pages(long pages) { }

    record Price(Integer price) { }

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            List<Object> names = Book.objects.valuesFlat("publisher__name").list();
            System.out.println(names.size() + " values, and " + names.stream().filter(Objects::isNull).count() + " of them are null");

            Set<String> fields = new TreeSet<>(Book.objects.values().first().orElseThrow().names());
            fields.removeAll(Book.objects.only("title").only("pages").get("pk", 4).deferredFields());
            System.out.println(String.join(" and ", fields));

            long pages = Book.objects.into(Pages.class).get("pk", 4).pages();
            try {
                Book.objects.into(Price.class).get("pk", 4);
            } catch (ValueError e) {
                System.out.println(pages + ", and a " + e.getClass().getSimpleName());
            }

            Book wholeA = Book.objects.get("pk", 5);
            Book wholeB = Book.objects.get("pk", 5);
            wholeA.title = "Catherine";
            wholeA.save();
            wholeB.pages = 300;
            wholeB.save();
            System.out.print(Book.objects.valuesList("title", "pages").get("pk", 5));
            Partial<Book> partA = Book.objects.only("title").get("pk", 5);
            Partial<Book> partB = Book.objects.only("pages").get("pk", 5);
            partA.set("title", "Catherine");
            partA.save();
            partB.set("pages", 301);
            partB.save();
            System.out.println(", then " + Book.objects.valuesList("title", "pages").get("pk", 5));

            ((Logger) LoggerFactory.getLogger("bookworm.sql")).setLevel(Level.ERROR);
            System.out.println(loop("author") + "; " + loop("pages"));
        }
    }

    private static String loop(String field) {
        try (QueryLog queries = QueryLog.capture()) {
            Book.objects.only("title", "author").forEach(book -> book.get(field));
            return Desk.queries(queries.count()) + ", " + (queries.warnings().isEmpty() ? "no warning" : "a warning");
        }
    }
}
