package bookworm;

import static bookworm.Expressions.*;
import static bookworm.Functions.upper;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.IntegerField;
import bookworm.meta.Constraint;
import bookworm.schema.Schema;
import bookworm.sql.*;
import java.time.*;
import java.util.List;
import library.*;
import org.junit.jupiter.api.*;

/** A field of the row at hand, on the right side of a lookup. */
class FTest extends StoredEmma {

    static class Shelf extends Model {
        static final Manager<Shelf> objects = Manager.of(Shelf.class);
        static final Constraint fits = check("not_fuller_than_it_is_wide", q("books__lte", f("room")));

        @IntegerField int books;
        @IntegerField int room;
    }

    private static final LocalDate DUE = LocalDate.of(2024, 3, 15);

    private Loan early;
    private Loan late;
    private Loan out;

    @BeforeEach
    void lend() {
        early = loan(DUE.minusDays(3));
        late = loan(DUE.plusDays(3));
        out = loan(null);
    }

    private Loan loan(LocalDate returned) {
        return Loan.objects.create(loan -> {
            loan.bookId = emma.id;
            loan.memberId = 1L;
            loan.loanedOn = DUE.minusDays(14);
            loan.dueOn = DUE;
            loan.returnedOn = returned;
        });
    }

    @Test
    void two_columns_of_one_row_are_compared() {
        QuerySet<Loan> overdue = Loan.objects.filter("returnedOn__gt", f("dueOn"));

        assertThat(sqlOf(overdue::list)).singleElement().asString().endsWith(" WHERE \"returned_on\" > \"due_on\"");
        assertThat(overdue).containsExactly(late);
        assertThat(Loan.objects.filter("dueOn", f("dueOn")).count()).isEqualTo(3);
    }

    @Test
    void exclude_keeps_the_row_of_which_either_side_is_missing() {
        QuerySet<Loan> intime = Loan.objects.exclude("returnedOn__gt", f("dueOn"));

        assertThat(intime).containsExactlyInAnyOrder(early, out);
        assertThat(sqlOf(intime.all()::list).get(0)).endsWith(" WHERE NOT (\"returned_on\" > \"due_on\" AND \"returned_on\" IS NOT NULL)");
        assertThat(Loan.objects.exclude("dueOn__lt", f("returnedOn"))).containsExactlyInAnyOrder(early, out);
        assertThat(Loan.objects.filter("dueOn__gte", f("returnedOn"))).as("but no filter does").containsExactly(early);
    }

    @Test
    void the_right_side_may_be_computed() {
        assertThat(Loan.objects.filter("returnedOn__year__gt", f("loanedOn__year"))).isEmpty();
        assertThat(Loan.objects.filter("returnedOn__month", f("loanedOn__month")).count()).isEqualTo(2);
        assertThat(Loan.objects.filter("returnedOn__gte", f("dueOn").plus(Duration.ofDays(3)))).containsExactly(late);
        assertThat(Loan.objects.filter("returnedOn__gt", f("dueOn").plus(Duration.ofDays(3)))).isEmpty();
        assertThat(Book.objects.filter("genre", upper(value("fic")))).containsExactly(emma);
    }

    @Test
    void a_function_that_is_true_or_false_is_a_condition_by_itself() {
        assertThat(Author.objects.filter(Func.of("like", Types.BOOLEAN, f("name"), value("Ja%")))).containsExactly(austen);
        assertThat(Author.objects.exclude(Func.of("like", Types.BOOLEAN, f("name"), value("Ja%")))).isEmpty();
    }

    @Test
    void a_field_stands_among_plain_values_too() {
        LocalDate other = DUE.plusYears(1);

        assertThat(Loan.objects.filter("returnedOn__in", List.of(f("dueOn").plus(Duration.ofDays(3)), other))).containsExactly(late);
        assertThat(Loan.objects.filter("returnedOn__range", List.of(f("dueOn"), other))).containsExactly(late);
        assertThat(Loan.objects.filter("dueOn__in", f("dueOn")).count()).as("IN with one field alone").isEqualTo(3);
    }

    @Test
    void a_null_is_value_of_null_and_equals_nothing() {
        assertThat(Loan.objects.filter("returnedOn", value(null))).isEmpty();
        assertThat(Loan.objects.filter("returnedOn", null)).containsExactly(out);
    }

    @Test
    void a_text_of_a_column_is_looked_for_with_its_wildcards_taken_literally() {
        Author wool = author("100% _\\", "Books: 100% _\\ wool");
        author("100% Wool", "1000 Wool");
        author("o_e", "one");
        author("a\\", "a");

        assertThat(Author.objects.filter("biography__contains", f("name"))).containsExactly(wool);
        assertThat(Author.objects.filter("name__startswith", f("biography"))).as("what starts with nothing, or with a")
            .extracting(each -> each.name).containsExactly("Jane Austen", "a\\");
    }

    @Test
    void a_check_may_compare_two_columns_and_is_held_by_the_database_and_by_validation() {
        Schema.create(Shelf.class);
        Shelf shelf = new Shelf();
        shelf.books = 11;
        shelf.room = 10;

        assertThatThrownBy(shelf::fullClean).isInstanceOf(ValidationError.class)
            .hasMessageContaining("The constraint not_fuller_than_it_is_wide is not met.");
        assertThatThrownBy(shelf::save).isInstanceOf(IntegrityError.class);
        shelf.room = 11;
        shelf.fullClean();
        shelf.save();
        assertThatThrownBy(() -> Shelf.objects.update("books", f("books").plus(1))).isInstanceOf(IntegrityError.class);
    }

    private static Author author(String name, String biography) {
        return Author.objects.create(author -> {
            author.name = name;
            author.biography = biography;
        });
    }
}
