package bookworm.cases;

import static bookworm.Expressions.count;
import static bookworm.Expressions.f;
import static bookworm.Expressions.q;
import static bookworm.Expressions.value;
import static bookworm.Functions.abs;
import static bookworm.Functions.cast;
import static bookworm.Functions.ceil;
import static bookworm.Functions.choose;
import static bookworm.Functions.coalesce;
import static bookworm.Functions.concat;
import static bookworm.Functions.floor;
import static bookworm.Functions.left;
import static bookworm.Functions.length;
import static bookworm.Functions.lower;
import static bookworm.Functions.mod;
import static bookworm.Functions.nullIf;
import static bookworm.Functions.right;
import static bookworm.Functions.round;
import static bookworm.Functions.trunc;
import static bookworm.Functions.when;

import books.Author;
import books.Book;
import books.Loan;
import bookworm.sql.Types;
import java.util.List;

/** What the database computes of a row: functions, branches, casts. */
final class FunctionCases {

    private FunctionCases() {
    }

    @Case("func.003")
    static Object a_text_in_a_branch_names_a_field() {
        return Book.objects.annotate("s", choose(when(q("price__gt", 10).or(q("price", null)), "title")).otherwise(f("isbn")))
            .orderBy("pk").valuesFlat("s").limit(6);
    }

    @Case("func.007")
    static Object values_of_several_types_are_refused() {
        return Book.objects.annotate("p", coalesce("price", 0)).orderBy("pk").valuesFlat("p");
    }

    @Case("func.013")
    static Object a_length_counts_characters() {
        return Book.objects.filter("pk__gte", 160).orderBy("pk").annotate("n", length("title")).valuesList("title", "n");
    }

    @Case("func.017")
    static Object a_text_has_a_left_and_a_right_end() {
        return Book.objects.orderBy("pk").annotate("x", left("title", 4)).annotate("y", right("title", 4))
            .valuesList("x", "y").limit(2);
    }

    @Case("func.023")
    static Object equal_values_become_null() {
        return Book.objects.annotate("x", nullIf("title", value(""))).filter("x", null).valuesFlat("pk");
    }

    @Case("func.025")
    static Object a_number_can_be_cast_to_text() {
        return Book.objects.filter("pk", 1).annotate("x", cast("pages", Types.TEXT)).valuesFlat("x");
    }

    @Case("func.027")
    static Object a_date_goes_back_to_the_beginning_of_its_period() {
        return Book.objects.filter("pk__in", List.of(1, 153)).orderBy("pk")
            .annotate("y", trunc("year", "publicationDate")).annotate("m", trunc("month", "publicationDate"))
            .annotate("q", trunc("quarter", "publicationDate")).annotate("w", trunc("week", "publicationDate"))
            .valuesList("y", "m", "q", "w");
    }

    @Case("func.028")
    static Object numbers_are_rounded_in_the_database() {
        return Book.objects.filter("pk", 1).annotate("a", abs(f("pages").minus(1000))).annotate("m", mod("pages", 100))
            .annotate("r", round(f("pages").dividedBy(7.0), 2)).annotate("f", floor(f("pages").dividedBy(7.0)))
            .annotate("ce", ceil(f("pages").dividedBy(7.0))).values("a", "m", "r", "f", "ce");
    }

    @Case("func.030")
    static Object a_function_stands_on_the_right_side_too() {
        return List.of(Book.objects.filter("title", lower(value("EMMA"))).count(),
            Book.objects.filter("title", concat(value("Em"), value("ma"))).count());
    }

    @Case("func.031")
    static Object a_value_may_be_the_same_in_each_row() {
        return Book.objects.filter("pk", 1).annotate("x", value("a")).valuesFlat("x");
    }

    @Case("func.032")
    static Object texts_have_no_sum() {
        return Book.objects.filter("pk", 1).annotate("x", f("title").plus(f("genre"))).valuesFlat("x");
    }

    @Case("groupby.014")
    static Object groups_may_be_made_of_months() {
        return Loan.objects.annotate("m", trunc("month", "loanedOn")).values("m").annotate("n", count("id")).orderBy("m")
            .limit(4);
    }

    @Case("order.021")
    static Object ordering_by_a_function() {
        return Author.objects.orderBy(lower("name").asc());
    }

    @Case("order.023")
    static Object ordering_by_a_function_and_a_field() {
        return Author.objects.orderBy(length("name").desc(), f("pk").asc()).limit(5);
    }

    @Case("update.019")
    static Object an_update_may_choose_what_it_writes() {
        Book.objects.update("genre", choose(when(q("pages__gt", 500), value("LNG"))).otherwise(f("genre")));
        return Book.objects.filter("genre", "LNG").count();
    }

    @Case("lookup.dateparts.018")
    static Object the_different_years_can_be_turned_round() {
        return Book.objects.dates("publicationDate", "year").reverse().limit(5);
    }
}
