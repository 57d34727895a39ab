package lesson;

import static bookworm.Expressions.*;

import bookworm.QuerySet;
import bookworm.db.Database;
import bookworm.sql.Expression;
import library.*;

/** What is sent for a field of the row around: as a plain name, as one that waits, and from two queries further out. */
public class Waits {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            best(f("pk"));
            best(outerRef("pk"));
            Sent.attempt(() -> best(outerRef("key")));
            Sent.attempt(() -> Book.objects.filter("author", outerRef("pk")).list());
            QuerySet<Book> shorterThanTheKey = Book.objects.filter("pk", outerRef("book"), "pages__lt", outerRef("pk", 2));
            Sent.print(Member.objects.filter(exists(Loan.objects.filter("member", outerRef("pk")).filter(exists(shorterThanTheKey))))
                .valuesFlat("pk"));
        }
    }

    private static void best(Expression author) {
        QuerySet<Book> longest = Book.objects.filter("author", author).orderBy("-pages", "pk").limit(1);
        Sent.print(Author.objects.annotate("best", subquery(longest.values("title"))).orderBy("pk").limit(3).valuesFlat("best"));
    }
}
