package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bookworm.db.QueryLog;
import bookworm.errors.ValidationError;
import bookworm.fields.*;
import java.math.BigDecimal;
import java.util.List;
import library.Wear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fullClean} finds whatever is wrong with an object, before the database does. */
class ValidationTest {

    enum Stars implements Choice {
        BAD(1), FINE(3), GREAT(5);

        private final int value;

        Stars(int value) { this.value = value; }

        @Override public Integer value() { return value; }

        @Override public String label() { return name().toLowerCase(); }
    }

    static class Toy extends Model {
        @CharField(maxLength = 5) String name = "Bear";
        @IntegerField(nullable = true) Integer year;
        @CharField(maxLength = 1, choices = Wear.class) String wear = "N";
        @CharField(maxLength = 10, blank = true) String remark = "";
        @EmailField(nullable = true) String contact;
        @DecimalField(maxDigits = 4, decimalPlaces = 2, nullable = true) BigDecimal price;
        @PositiveIntegerField int youngest = 0;
        @IntegerField(choices = Stars.class) int stars = 3;
    }

    private final Toy toy = new Toy();

    private List<String> problems(String field) {
        ValidationError error = catchThrowableOfType(ValidationError.class, toy::fullClean);
        assertThat(error).as("fullClean should refuse " + field).isNotNull();
        assertThat(error.errors()).containsOnlyKeys(field);
        return error.errors().get(field);
    }

    @Test
    void a_right_object_passes_without_its_generated_key() {
        assertThat(toy.id).isNull();
        assertThatCode(toy::fullClean).doesNotThrowAnyException();
    }

    @Test
    void all_problems_are_gathered_by_field() {
        toy.name = null;
        toy.wear = "";
        toy.price = new BigDecimal("1234.567");
        toy.youngest = -1;

        ValidationError error = catchThrowableOfType(ValidationError.class, toy::fullClean);

        assertThat(error.errors()).containsOnlyKeys("name", "wear", "price", "youngest");
        assertThat(error.errors().get("price")).as("several problems of one field").hasSize(3);
        assertThat(error).hasMessageStartingWith("Toy is not valid:\n  name: This field cannot be null.\n");
    }

    @Test
    void a_null_is_refused_where_the_field_is_never_null() {
        toy.name = null;

        assertThat(problems("name")).containsExactly("This field cannot be null.");
    }

    @Test
    void an_empty_text_is_refused_unless_the_field_may_be_blank() {
        toy.name = "";
        toy.remark = "";

        assertThat(problems("name")).containsExactly("This field cannot be blank.");
    }

    @Test
    void a_text_that_is_too_long_is_told_how_long_it_is() {
        toy.name = "Bear's";

        assertThat(problems("name")).containsExactly("Ensure this value has at most 5 characters (it has 6).");
    }

    @Test
    void the_length_counts_characters_and_not_the_halves_of_an_emoji() {
        toy.name = "🧸🧸🧸🧸🧸";

        assertThatCode(toy::fullClean).doesNotThrowAnyException();
    }

    @Test
    void half_an_emoji_is_refused() {
        toy.name = "🧸".substring(1);

        assertThat(problems("name")).singleElement().asString().contains("halves of surrogate pairs");
    }

    @Test
    void a_value_that_is_no_choice_is_told_the_choices() {
        toy.wear = "b";

        assertThat(problems("wear")).containsExactly("Value 'b' is not a valid choice: take one of [N, R, T].");
    }

    @Test
    void a_number_that_is_no_choice_is_told_the_choices() {
        toy.stars = 4;

        assertThat(problems("stars")).containsExactly("Value '4' is not a valid choice: take one of [1, 3, 5].");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann", "ann@", "@example.org", "ann@example", "ann@exam ple.org", "ann@.org", "ann@example.org\n",
        "a b@example.org"})
    void what_is_no_address_is_refused(String address) {
        toy.contact = address;

        assertThat(problems("contact")).containsExactly("Enter a valid email address.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@example.org", "a.b+c@sub.example.org", "ANN@EXAMPLE.ORG", "jürgen@example.org"})
    void an_address_passes(String address) {
        toy.contact = address;

        assertThatCode(toy::fullClean).doesNotThrowAnyException();
    }

    @Test
    void an_address_that_is_too_long_is_told_that_and_no_more() {
        toy.contact = "a".repeat(255);

        assertThat(problems("contact")).containsExactly("Ensure this value has at most 254 characters (it has 255).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "99.999", "0.001", "1E2", "1E+2147483647"})
    void digits_are_counted_before_and_after_the_point(String price) {
        toy.price = new BigDecimal(price);

        assertThat(problems("price")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99.99", "-99.99", "0", "0E+9", "0.01", "1E1"})
    void a_number_with_few_enough_digits_passes(String price) {
        toy.price = new BigDecimal(price);

        assertThatCode(toy::fullClean).doesNotThrowAnyException();
    }

    @Test
    void a_positive_number_is_not_below_0() {
        toy.youngest = -1;

        assertThat(problems("youngest")).containsExactly("Ensure this value is greater than or equal to 0.");
    }

    @Test
    void one_problem_without_a_field_is_the_whole_objects() {
        assertThat(new ValidationError("This toy is broken.").errors())
            .containsEntry(ValidationError.OBJECT, List.of("This toy is broken."));
    }

    @Test
    void checking_runs_no_statement() {
        try (QueryLog queries = QueryLog.capture()) {
            toy.fullClean();

            assertThat(queries.count()).isZero();
        }
    }
}
