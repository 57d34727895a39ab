package lesson;

import static bookworm.Expressions.*;

import bookworm.QuerySet;
import bookworm.db.Database;
import library.*;

/** A query as a value, and as a condition: whether it has a row. */
public class Whether {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            QuerySet<Book> booksOf = Book.objects.filter("author", outerRef("pk"));
            Sent.print(Author.objects.filter(not(exists(booksOf))).valuesFlat("name"));
            Sent.print(Author.objects.filter("pk__lte", 2).annotate("tags", count("books__tags"),
                "written", subquery(booksOf.values("author").annotate("n", count("pk")).values("n"))).orderBy("pk").valuesList("tags",
                    "written"));
            Sent.print(Author.objects.filter("name__startswith", "Em").annotate("longest", subquery(booksOf.orderBy("-pages")
                .values("title").limit(1)))
                .valuesList("name", "longest"));
            Sent.attempt(() -> Author.objects.annotate("all", subquery(booksOf.values("title"))).list());
        }
    }
}
