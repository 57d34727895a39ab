package lesson;

import static bookworm.Expressions.*;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.query.Q;
import library.*;

/** Which books do not cost more than 20? SQL's NOT forgets those of which no price is known; the guard beneath NOT keeps them. */
public class Unknown {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Q dear = q("price__gt", 20);
            Q thick = q("pages__gt", 900);
            String plain = "SELECT COUNT(*) FROM \"books_book\" WHERE NOT (\"price\" > 20)";
            System.out.println(Book.objects.count() + " books, " + Book.objects.filter("price", null).count() + " of them without a price");
            System.out.println(library.query(Sql.of(plain), row -> row.getLong(1)).get(0) + " NOT (\"price\" > 20), by hand");
            print(Book.objects.filter(dear));
            print(Book.objects.exclude(dear));
            print(Book.objects.filter(dear.or(thick)));
            print(Book.objects.filter(not(dear.or(thick))));
            print(Book.objects.filter(not(dear), not(thick)));
            print(Book.objects.filter(dear.xor(thick)).exclude("genre", "FIC"));
        }
    }

    private static void print(QuerySet<Book> books) {
        try (QueryLog queries = QueryLog.capture()) {
            System.out.println(books.count() + " " + queries.sql().get(0).split(" WHERE ")[1]);
        }
    }
}
