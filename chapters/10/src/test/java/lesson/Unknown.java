package lesson;

import static bookworm.Expressions.*;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.meta.Models;
import bookworm.query.Q;
import bookworm.sql.*;
import java.util.*;
import library.*;

/** Step 3: a NOT by hand, NOTs that are guarded, and what holds for all conditions. */
public class Unknown {

    private static final Column PRICE = new Column(Models.meta(Book.class).field("price"));

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Q dear = q("price__gt", 20);
            Q thick = q("pages__gt", 400);
            print(Book.objects.filter(Junction.not(Lookups.build(PRICE, List.of("gt"), 20))));
            print(Book.objects.exclude(dear));
            print(Book.objects.exclude("price", null));
            print(Book.objects.exclude(thick.or(dear)));
            print(Book.objects.exclude(thick.and(not(dear))));

            List<Q> all = List.of(dear, thick, q("price", null), q("price__in", List.of(4.99, 24)), dear.or(thick), thick.and(not(dear)));
            long complete = all.stream().filter(one -> Book.objects.filter(one).count() + Book.objects.exclude(one).count() == 167).count();
            long deMorgan = all.stream().flatMap(one -> all.stream().filter(other ->
                keys(not(one.and(other))).equals(keys(not(one).or(not(other)))))).count();
            System.out.println("filtered or excluded, each of 167 books: " + complete + " of 6 conditions");
            System.out.println("NOT (a AND b) finds what NOT a OR NOT b finds: " + deMorgan + " of 36 pairs");
        }
    }

    private static Set<Object> keys(Q condition) { return Book.objects.filter(condition).inBulk().keySet(); }

    private static void print(QuerySet<Book> books) {
        try (QueryLog queries = QueryLog.capture()) {
            System.out.println(books.count() + " " + queries.sql().get(0).split(" WHERE ")[1]);
        }
    }
}
