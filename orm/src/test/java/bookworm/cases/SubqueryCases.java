package bookworm.cases;

import static bookworm.Expressions.exists;
import static bookworm.Expressions.f;
import static bookworm.Expressions.not;
import static bookworm.Expressions.outerRef;
import static bookworm.Expressions.subquery;

import books.Author;
import books.Book;
import books.Loan;
import books.Member;
import bookworm.QuerySet;

/** Queries within queries. */
final class SubqueryCases {

    private SubqueryCases() {
    }

    private static QuerySet<Book> booksOfTheAuthor() {
        return Book.objects.filter("author", outerRef("pk"));
    }

    @Case("subquery.001")
    static Object a_subquery_finds_one_related_row_for_each() {
        return Author.objects
            .annotate("newest", subquery(booksOfTheAuthor().orderBy("-publicationDate", "pk").values("title").limit(1)))
            .orderBy("pk").valuesList("pk", "newest").limit(8);
    }

    @Case("subquery.002")
    static Object a_subquery_without_rows_is_null() {
        return Author.objects.annotate("newest", subquery(booksOfTheAuthor().orderBy("pk").values("title").limit(1)))
            .filter("newest", null).orderBy("pk");
    }

    @Case("subquery.004")
    static Object there_may_be_no_related_row() {
        return Author.objects.filter(not(exists(booksOfTheAuthor())));
    }

    @Case("subquery.010")
    static Object a_field_may_equal_a_subquery() {
        return Book.objects.filter("pages", subquery(
                Book.objects.filter("author", outerRef("author")).orderBy("-pages").values("pages").limit(1)))
            .filter("author__lte", 5).orderBy("pk");
    }

    @Case("subquery.012")
    static Object a_key_may_be_in_a_subquery() {
        return Author.objects.filter("pk__in", subquery(Book.objects.filter("genre", "SCI").values("author")));
    }

    @Case("subquery.013")
    static Object a_subquery_of_a_subquery_reaches_the_outermost_row() {
        QuerySet<Book> books = Book.objects.filter("pk", outerRef("book"), "author__name", "Jane Austen",
            "pages__gt", outerRef("pk", 2));
        return Member.objects.filter(exists(Loan.objects.filter("member", outerRef("pk")).filter(exists(books))))
            .orderBy("pk").count();
    }

    @Case("subquery.014")
    static Object an_outer_row_needs_an_outer_query() {
        return Book.objects.filter("author", outerRef("pk")).list();
    }

    @Case("subquery.016")
    static Object ordering_by_a_subquery() {
        return Author.objects.orderBy(
            subquery(booksOfTheAuthor().orderBy("publicationDate").values("publicationDate").limit(1)).asc().nullsLast(),
            f("pk").asc()).limit(5);
    }
}
