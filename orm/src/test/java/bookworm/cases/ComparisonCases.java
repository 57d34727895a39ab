package bookworm.cases;

import static bookworm.Expressions.f;

import books.Book;
import books.Loan;
import java.math.BigDecimal;
import java.util.List;

/** Lookups of numbers and dates: {@code gt}, {@code range}, {@code year} and the like. */
final class ComparisonCases {

    private ComparisonCases() {
    }

    @Case("lookup.compare.004")
    static Object lte_includes_its_end() {
        return Book.objects.filter("pages__lte", 16).orderBy("pk");
    }

    @Case("lookup.compare.005")
    static Object gte_and_lt_round_a_fraction_up() {
        return Book.objects.filter("pages__gte", 99.5, "pages__lt", 100.5).orderBy("pk");
    }

    @Case("lookup.compare.006")
    static Object gt_and_lte_cut_a_fraction_off() {
        return Book.objects.filter("pages__gt", 99.5, "pages__lte", 101.5).orderBy("pk");
    }

    @Case("lookup.compare.007")
    static Object a_text_is_read_as_a_date() {
        return Book.objects.filter("publicationDate__gt", "1960-01-01");
    }

    @Case("lookup.compare.009")
    static Object no_comparison_matches_a_null() {
        return Book.objects.filter("price__gt", new BigDecimal("19.99"));
    }

    @Case("lookup.compare.014")
    static Object a_positive_field_compares_with_a_negative_number() {
        return Book.objects.filter("pages__gt", -1).count();
    }

    @Case("lookup.range.001")
    static Object range_includes_both_ends() {
        return Book.objects.filter("pages__range", List.of(100, 112)).orderBy("pages", "pk");
    }

    @Case("lookup.range.005")
    static Object an_end_of_a_range_may_be_a_field() {
        return Book.objects.filter("pages__range", List.of(f("authorId"), 60)).orderBy("pk");
    }

    @Case("lookup.dateparts.002")
    static Object a_year_compares_like_a_number() {
        return Book.objects.filter("publicationDate__year__gte", 1981);
    }

    @Case("lookup.dateparts.005")
    static Object a_year_may_be_long_ago() {
        return Book.objects.filter("publicationDate__year__lte", 1021);
    }

    @Case("lookup.dateparts.007")
    static Object a_year_may_be_given_as_text() {
        return Book.objects.filter("publicationDate__year", "1813");
    }

    @Case("lookup.dateparts.011")
    static Object month_and_day_find_leap_days() {
        return Loan.objects.filter("loanedOn__month", 2, "loanedOn__day", 29).orderBy("pk");
    }

    @Case("lookup.dateparts.012")
    static Object week_days_count_from_sunday() {
        return Loan.objects.filter("loanedOn__week_day", 1).count();
    }

    @Case("lookup.dateparts.015")
    static Object the_first_week_belongs_to_its_iso_year() {
        return Loan.objects.filter("loanedOn__iso_year", 2024, "loanedOn__week", 1).orderBy("pk");
    }
}
