package bookworm.meta;

import static bookworm.Expressions.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bookworm.Model;
import bookworm.errors.ModelError;
import bookworm.fields.*;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a class says of its indexes and constraints, and the mistakes that are found in it. */
class RulesTest {

    @Meta(table = "loan", indexes = {@Index({"-loanedOn", "member"}), @Index(value = "member", name = "loan_by_member")})
    static class Loan extends Model {
        static final Constraint ONCE_A_DAY = unique("once_a_day", "member", "loanedOn");
        static final String NO_RULE = "a constant like another";

        @CharField(maxLength = 20) String member;
        @DateField LocalDate loanedOn;
    }

    @Test
    void an_index_keeps_the_names_of_fields_and_is_called_after_columns() {
        assertThat(Models.meta(Loan.class).state().indexes()).containsExactly(
            new IndexState(Naming.index("loan", List.of("-loaned_on", "member")), List.of("-loanedOn", "member")),
            new IndexState("loan_by_member", List.of("member")));
    }

    @Test
    void constants_that_are_constraints_are_the_models_rules() {
        assertThat(Models.meta(Loan.class).state().constraints()).containsExactly(Loan.ONCE_A_DAY);
    }

    @Meta(table = "t")
    static class LongNamed extends Model {
        @IntegerField int theNumberOfTimesThatThisBookHasBeenLentToMembersOfTheLibraryThisYear;
    }

    @Test
    void a_column_that_is_too_long_is_shortened() {
        assertThat(Models.meta(LongNamed.class).fields().get(1).column()).hasSize(63).startsWith("the_number_of_times_that_this_book");
    }

    @Meta(indexes = @Index({"title", "-autor"}))
    static class Misindexed extends Model {
        @TextField String title;
        @TextField String author;
    }

    @Test
    void an_index_over_no_field_is_a_mistake() {
        assertThat(mistakes(Misindexed.class)).singleElement().asString()
            .contains("Misindexed: has an index over 'autor', which is no field of it.", "'author'");
    }

    static class Misruled extends Model {
        static final Constraint ONCE = unique("once", "title", "yaer");
        @TextField String title;
        @IntegerField int year;
    }

    @Test
    void a_constraint_over_no_field_is_a_mistake() {
        assertThat(mistakes(Misruled.class)).singleElement().asString()
            .contains("Misruled: the constraint once names 'yaer', which is no field of it.", "'year'");
    }

    @Test
    void the_mistakes_of_all_models_are_found_at_once() {
        assertThat(mistakes(Misindexed.class, Misruled.class)).hasSize(2);
    }

    @Meta(table = "a\nb", indexes = @Index(value = "name",
        name = "an_index_with_a_name_of_more_than_sixty_three_letters_is_not_found_again"))
    static class Unnameable extends Model {
        static final Constraint NAMELESS = unique("", "name");
        @TextField(column = "\uD83D") String name;
    }

    @Test
    void names_that_no_database_could_hold_are_mistakes() {
        assertThat(mistakes(Unnameable.class)).hasSize(4)
            .allSatisfy(mistake -> assertThat(mistake).contains("cannot name anything in a database: take 1 to 63 characters"));
    }

    private static List<String> mistakes(Class<?>... models) {
        ModelError error = catchThrowableOfType(ModelError.class, () -> Models.check(models));
        assertThat(error).as("a mistake that the check should find").isNotNull();
        return error.problems();
    }
}
