package bookworm.cases;

import books.Book;
import java.util.List;

/** Lookups: {@code exact}, {@code in} and the like. */
final class LookupCases {

    private LookupCases() {
    }

    @Case("lookup.exact.001")
    static Object two_books_share_a_title() {
        return Book.objects.filter("title", "Emma");
    }

    @Case("lookup.in.003")
    static Object the_order_is_the_models_not_the_lists() {
        return Book.objects.filter("pk__in", List.of(3, 1, 2, 3, 3));
    }

    @Case("lookup.exact.022")
    static Object a_number_beyond_the_column_needs_no_query() {
        return Book.objects.filter("pages", new java.math.BigInteger("99999999999999999999"));
    }
}
