package lesson;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.db.*;
import bookworm.sql.*;
import java.math.BigDecimal;
import library.*;

/** Labels by conditions, in one order and in the other; and prices that change each in its own way, by one UPDATE. */
public class Labels {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            Case.Branch two = when(q("pages__gt", 500), value("two hands"));
            Case.Branch one = when(q("pages__gt", 0), value("one hand"));
            labels(choose(two, one).otherwise(value("no hand")));
            labels(choose(one, two).otherwise(value("no hand")));
            labels(choose(two));
            Book.objects.filter("author", 1).update("price", choose(when(q("title", "Emma"), value(new BigDecimal("9.50"))),
                when(q("pages__lt", 410), f("price").dividedBy(2))).otherwise("price"));
            System.out.println(Sent.shortened(queries.sql().get(3)));
            Sent.print(Book.objects.filter("author", 1, "pages__gt", 250).orderBy("pk").valuesList("title", "price"));
        }
    }

    private static void labels(Case label) {
        System.out.println(Book.objects.annotate("label", label).values("label").annotate("n", count("pk")).orderBy("-n")
            .valuesList("label", "n").list());
    }
}
