package lesson;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;
import static lesson.Trouble.*;

import bookworm.QuerySet;
import bookworm.db.Database;
import library.*;

/** The best book of each author, by a query within the query; by a window; and with another idea of what is best. */
public class Cured {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            QuerySet<Book> booksOf = Book.objects.filter("author", outerRef("pk"));
            report("by subquery", () -> authors(booksOf.orderBy("-pages", "pk").limit(1)));
            report("by window", () -> {
                for (Book book : Book.objects.alias("place", window(rowNumber()).partitionBy("author").orderBy("-pages", "pk"))
                        .filter("place", 1).selectRelated("author").orderBy("author__name")) {
                    line(book.author.get(), book.title, book.pages);
                }
            });
            report("most often lent", () -> authors(booksOf.annotate("n", count("loans")).orderBy("-n", "pk").limit(1)));
        }
    }

    private static void authors(QuerySet<Book> best) {
        for (Author author : Author.objects.orderBy("name")
                .annotate("title", subquery(best.values("title")), "pages", subquery(best.values("pages")))) {
            line(author, author.annotations().getString("title"), author.annotations().get("pages", Integer.class));
        }
    }
}
