package lesson;

import bookworm.db.*;
import java.util.*;
import java.util.stream.IntStream;
import library.*;

/** How many statements each line sends, and how many different texts. */
public class Predict {

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            List<Author> authors = Desk.authors(6000);
            say("1", () -> Author.objects.bulkCreate(authors));
            say("2", () -> Author.objects.bulkUpdate(authors.subList(0, 1000), 100, "biography"));
            say("3", () -> List.of(1, 2, 3).forEach(key -> Author.objects.get("pk", key)));
            say("4", () -> List.of(7, 8, 9).forEach(most -> Author.objects.limit(most).list()));
            say("5", () -> List.of(7, 8, 9).forEach(length -> Author.objects.filter("pk__in", numbers(length)).list()));
            say("6", () -> Author.objects.bulkCreate(List.of()));
            say("7", () -> Author.objects.prefetchRelated("books").stream(2000).forEach(each -> each.books.list()));
        }
    }

    private static List<Integer> numbers(int length) { return IntStream.rangeClosed(1, length).boxed().toList(); }

    private static void say(String line, Runnable work) {
        try (QueryLog queries = QueryLog.capture()) {
            work.run();
            System.out.println(line + ": " + "statements " + queries.count() + ", texts " + new HashSet<>(queries.sql()).size());
        }
    }
}
