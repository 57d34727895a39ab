package lesson;

import static bookworm.Expressions.*;

import bookworm.QuerySet;
import bookworm.db.Database;
import bookworm.query.Q;
import library.*;

/** Joins that keep rows and joins that drop them, with the reasons that the X-ray gives. */
public class Kept {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Q german = q("publisher__country", "Germany");
            Q kafka = q("author__name", "Franz Kafka");
            show("from Germany", Book.objects.filter(german));
            show("from Germany, or by Kafka", Book.objects.filter(german.or(kafka)));
            System.out.println("    " + Joined.inOneLine(Book.objects.filter(german.or(kafka))));
            show("not from Germany", Book.objects.exclude(german));
            show("lent to Smith, and from Germany or by Kafka", Book.objects.filter(
                q("loans__member__name__endswith", "Smith").and(german.or(kafka))));
        }
    }

    private static void show(String question, QuerySet<?> rows) {
        System.out.println(question + ": " + rows.count());
        boolean isJoin = false;
        for (String line : rows.xray().toString().lines().toList()) {
            isJoin = line.startsWith("Joins") || isJoin && line.startsWith(" ");
            if (isJoin) {
                System.out.println("    " + line.substring(12).replaceFirst(" \\(\\w+\\)", ""));
            }
        }
    }
}
