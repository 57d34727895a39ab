package bookworm.cases;

import static bookworm.Expressions.f;

import books.Author;
import books.Book;
import books.Loan;
import books.Publisher;
import books.Tag;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What {@code exclude} leaves, above all where values are null or related rows many. */
final class ExcludeCases {

    private ExcludeCases() {
    }

    @Case("exclude.005")
    static Object excluding_null_leaves_what_has_a_value() {
        return Book.objects.exclude("price", null).count();
    }

    @Case("exclude.006")
    static Object excluding_isnull_leaves_what_has_a_value() {
        return Book.objects.exclude("price__isnull", true).count();
    }

    @Case("exclude.009")
    static Object excluding_a_publisher_keeps_the_books_without_one() {
        return Book.objects.exclude("publisher", 1).count();
    }

    @Case("exclude.010")
    static Object excluding_by_a_publishers_name_keeps_the_books_without_one() {
        return Book.objects.exclude("publisher__name__startswith", "P").orderBy("pk").count();
    }

    @Case("exclude.012")
    static Object excluding_by_a_related_row_keeps_those_without_any() {
        return Author.objects.exclude("books__genre", "FIC");
    }

    @Case("exclude.014")
    static Object excluding_a_subquery_means_one_and_the_same_book() {
        return Author.objects.exclude("books__in", Book.objects.filter("genre", "FIC", "pages__gt", 300)).count();
    }

    @Case("exclude.015")
    static Object excluding_those_without_books_repeats_nobody() {
        return Author.objects.exclude("books__isnull", true).count();
    }

    @Case("exclude.017")
    static Object excluding_those_without_a_profile() {
        return Author.objects.exclude("profile__isnull", true).count();
    }

    @Case("exclude.021")
    static Object excludes_chain() {
        return Loan.objects.exclude("returnedOn__isnull", true).exclude("returnedOn__gt", f("dueOn")).count();
    }

    @Case("exclude.022")
    static Object excluding_an_empty_list_excludes_nothing() {
        return Book.objects.exclude("pk__in", List.of()).count();
    }

    @Case("exclude.023")
    static Object a_null_in_an_excluded_list_excludes_nothing() {
        return Book.objects.exclude("price__in", Arrays.asList(null, new BigDecimal("9.99"))).count();
    }

    @Case("exclude.026")
    static Object excluding_those_with_books_leaves_those_without() {
        return Publisher.objects.exclude("books__isnull", false).orderBy("pk");
    }

    @Case("exclude.032")
    static Object excluding_by_a_part_of_a_date_keeps_the_unknown_ones() {
        return Author.objects.exclude("birthDate__year__lt", 1900).count();
    }

    @Case("exclude.035")
    static Object excluding_through_a_table_of_links() {
        return Tag.objects.exclude("books__author__name", "Jane Austen").orderBy("pk");
    }

    @Case("exclude.037")
    static Object excluding_by_a_nullable_field_of_related_rows() {
        return Author.objects.exclude("books__price__gt", 6).orderBy("pk");
    }
}
