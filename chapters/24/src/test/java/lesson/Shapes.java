package lesson;

import bookworm.*;
import bookworm.db.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.IntStream;
import library.*;

/** How many texts are written for many queries, and whether each finds its own rows. */
public class Shapes {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            say("500 numbers of pages", 500, pages -> Book.objects.filter("pages", pages));
            say("50 pages of a list", 50, page -> Book.objects.orderBy("pk").slice(page, page + 10));
            say("lists of 1 to 50 keys", 50, n -> Book.objects.filter("pk__in", IntStream.rangeClosed(0, n).boxed().toList()));
            say("a price of null, 0, 1", 3, n -> Book.objects.filter("price", n == 0 ? null : n - 1));
            for (int key : List.of(4, 5, 6)) {
                System.out.println("key " + key + ": " + Book.objects.filter("pk", key).list());
            }
            System.out.println("the rest by 2: " + rests(2) + ", by 3: " + rests(3));
        }
    }

    private static void say(String what, int number, IntFunction<QuerySet<Book>> query) {
        try (QueryLog queries = QueryLog.capture()) {
            IntStream.range(0, number).forEach(i -> query.apply(i).list());
            System.out.println(what + ": " + "statements " + queries.count() + ", texts " + Desk.texts(queries.sql()));
        }
    }

    /** How many of the first three books leave each rest when their key is divided. */
    private static List<Object> rests(int divisor) {
        return Book.objects.filter("pk__lte", 3).annotate("rest", Expressions.f("id").mod(divisor)).values("rest")
            .annotate("n", Expressions.count("pk")).orderBy("rest").valuesFlat("n").list();
    }
}
