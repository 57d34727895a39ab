package lesson;

import static bookworm.Expressions.q;

import bookworm.QuerySet;
import bookworm.db.Database;
import bookworm.sql.Join;
import java.util.List;
import library.*;

/** The lesson's first question: which tables are joined, INNER or LEFT, and how many rows come? */
public class Predict {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            ask(Book.objects.filter("author__id", 1));
            ask(Book.objects.filter("author__name", "Jane Austen", "author__birthDate__year", 1775));
            ask(Author.objects.filter("books__pages__gt", 400, "name", "Jane Austen"));
            ask(Author.objects.filter("books__pages__gt", 400).filter("books__pages__lt", 300).filter("name", "Jane Austen"));
            ask(Book.objects.filter(q("publisher__country", "Germany").or(q("author__name", "Franz Kafka"))));
            ask(Author.objects.exclude("books__pages__gt", 400).filter("name", "Jane Austen"));
        }
    }

    private static void ask(QuerySet<?> rows) {
        List<Join> joins = rows.xray().select().from().joins();
        System.out.println(joins.stream().map(join -> join.type() + " " + join.hop().to().model().name()).toList() + ": " + rows.count());
    }
}
