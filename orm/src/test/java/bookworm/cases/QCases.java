package bookworm.cases;

import static bookworm.Expressions.f;
import static bookworm.Expressions.not;
import static bookworm.Expressions.q;

import books.Book;
import books.Loan;
import java.time.Duration;
import java.util.List;

/** Conditions combined with {@code q}, and values computed with {@code f}. */
final class QCases {

    private QCases() {
    }

    @Case("q.006")
    static Object not_keeps_the_rows_whose_price_is_null() {
        return Book.objects.filter(not(q("price__gt", 5))).count();
    }

    @Case("q.007")
    static Object not_twice_is_not_at_all() {
        return Book.objects.filter(not(not(q("price__gt", 5)))).count();
    }

    @Case("q.008")
    static Object not_twice_in_one_condition_is_not_at_all() {
        return Book.objects.filter(not(q(not(q("price__gt", 5))))).count();
    }

    @Case("q.009")
    static Object a_condition_or_its_opposite_is_always_true() {
        return List.of(Book.objects.filter(q("price__gt", 5).or(not(q("price__gt", 5)))).count(), Book.objects.count());
    }

    @Case("q.010")
    static Object an_empty_condition_is_true_even_negated() {
        return List.of(Book.objects.filter(q()).count(), Book.objects.filter(not(q())).count());
    }

    @Case("q.013")
    static Object xor_is_true_of_one_of_two() {
        return Book.objects.filter(q("genre", "FIC").xor(q("pages__gt", 400))).count();
    }

    @Case("q.014")
    static Object xor_of_three_is_true_of_an_odd_number() {
        return Book.objects.filter(q("genre", "FIC").xor(q("pages__gt", 400)).xor(q("publicationDate__year__lt", 1900))).count();
    }

    @Case("q.015")
    static Object or_keeps_the_rows_without_a_related_one() {
        return Book.objects.filter(q("publisher__country", "France").or(q("author__name", "Jane Austen"))).orderBy("pk");
    }

    @Case("q.018")
    static Object or_over_related_rows_repeats() {
        return Book.objects.filter(q("tags__name", "war").or(q("tags__name", "politics"))).count();
    }

    @Case("q.023")
    static Object a_queryset_equals_no_number() {
        return Book.objects.filter(q("genre", "FIC"), q("pages__gt", 900)).equals(1);
    }

    @Case("f.001")
    static Object a_field_compares_with_a_field_of_a_related_row() {
        return Book.objects.filter("title", f("author__name"));
    }

    @Case("f.002")
    static Object a_field_compares_with_a_computed_value() {
        return Book.objects.filter("pages__lt", f("price").times(5)).orderBy("pk");
    }

    @Case("f.005")
    static Object a_date_moves_by_days() {
        return Loan.objects.filter("dueOn__gt", f("loanedOn").plus(Duration.ofDays(21))).count();
    }

    @Case("f.006")
    static Object a_date_equals_another() {
        return Loan.objects.filter("returnedOn", f("dueOn")).orderBy("pk");
    }

    @Case("f.012")
    static Object a_field_can_be_negated() {
        return Book.objects.annotate("x", f("pages").negate()).orderBy("x", "pk").valuesFlat("x").limit(3);
    }

    @Case("f.015")
    static Object a_whole_number_plus_a_decimal_is_a_decimal() {
        return Book.objects.annotate("x", f("pages").plus(f("price"))).orderBy("pk").valuesFlat("x").limit(3);
    }

    @Case("f.018")
    static Object a_date_minus_a_date_is_a_duration() {
        return Loan.objects.annotate("d", f("dueOn").minus(f("loanedOn"))).orderBy("pk").valuesFlat("d").limit(5);
    }

    @Case("f.020")
    static Object an_unknown_field_is_refused() {
        return Book.objects.filter("nosuch", f("pages"));
    }
}
