package lesson;

import static bookworm.Expressions.*;

import bookworm.QuerySet;
import bookworm.db.Database;
import bookworm.query.Q;
import library.*;

/** The lesson's first question: how many books does each of these find? */
public class Predict {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Q dear = q("price__gt", 20);
            Q fiction = q("genre", "FIC");
            print(Book.objects.filter(dear.or(fiction)));
            print(Book.objects.exclude(dear));
            print(Book.objects.filter(not(dear)));
            print(Book.objects.exclude(dear.and(fiction)));
            print(Book.objects.exclude(dear).exclude(fiction));
            print(Book.objects.filter(not(not(dear))));
            print(Book.objects.exclude(q()));
        }
    }

    private static void print(QuerySet<Book> books) { System.out.println(books.count()); }
}
