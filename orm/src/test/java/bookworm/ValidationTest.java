package bookworm;

import static bookworm.Expressions.check;
import static bookworm.Expressions.f;
import static bookworm.Expressions.q;
import static bookworm.Expressions.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.errors.IntegrityError;
import bookworm.errors.ValidationError;
import bookworm.errors.ValueError;
import bookworm.fields.CharField;
import bookworm.fields.Choice;
import bookworm.fields.DateField;
import bookworm.fields.DecimalField;
import bookworm.fields.EmailField;
import bookworm.fields.ForeignKey;
import bookworm.fields.IntegerField;
import bookworm.fields.OnDelete;
import bookworm.fields.PositiveIntegerField;
import bookworm.meta.Constraint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fullClean} finds whatever is wrong with an object, before the database does. */
@Contract
class ValidationTest {

    enum Colour implements Choice {
        RED("r", "Deep red"), GREEN("g", "Grass green");

        private final String value;
        private final String label;

        Colour(String value, String label) {
            this.value = value;
            this.label = label;
        }

        @Override public String value() {
            return value;
        }

        @Override public String label() {
            return label;
        }
    }

    static class Maker extends Model {
        static final Manager<Maker> objects = Manager.of(Maker.class);
    }

    static class Toy extends Model {
        static final Manager<Toy> objects = Manager.of(Toy.class);
        static final Constraint NAME_AND_YEAR = unique("toy_name_year", "name", "year");

        @CharField(maxLength = 5) String name = "Bear";
        @DateField LocalDate made = LocalDate.of(2024, 1, 1);
        @IntegerField(nullable = true) Integer year;
        @CharField(maxLength = 10, unique = true, nullable = true) String code;
        @CharField(maxLength = 1, choices = Colour.class) String colour = "r";
        @CharField(maxLength = 1, nullable = true) Colour lining;
        @CharField(maxLength = 10, blank = true) String remark = "";
        @EmailField(nullable = true) String contact;
        @EmailField(nullable = true, maxLength = 50_000) String roomyContact;
        @DecimalField(maxDigits = 4, decimalPlaces = 2, nullable = true) BigDecimal price;
        @PositiveIntegerField int youngest = 0;
        @IntegerField int oldest = 99;
        @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true) final Ref<Maker> maker = ref();
    }

    static class Game extends Model {
        static final Constraint PLAYERS = check("game_players", q("least__lte", f("most")).and(q("name__in", List.of("Go", "Chess"))));

        @CharField(maxLength = 5) String name = "Go";
        @IntegerField int least = 2;
        @IntegerField(nullable = true) Integer most = 2;
    }

    static class Puzzle extends Model {
        static final Manager<Puzzle> objects = Manager.of(Puzzle.class);

        @CharField(maxLength = 10, unique = true, blank = true) String motif;
    }

    private Database database;
    private Toy toy;

    @BeforeEach
    void open() {
        database = TestDatabase.with(Maker.class, Toy.class, Game.class, Puzzle.class);
        toy = new Toy();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static List<String> problems(Model object, String field) {
        ValidationError error = catchThrowableOfType(ValidationError.class, object::fullClean);
        assertThat(error).as("fullClean should refuse " + field).isNotNull();
        assertThat(error.errors()).containsOnlyKeys(field);
        return error.errors().get(field);
    }

    @Test
    void a_right_object_passes() {
        assertThatCode(toy::fullClean).doesNotThrowAnyException();
    }

    @Test
    void all_problems_are_gathered_by_field() {
        toy.name = null;
        toy.colour = "";
        toy.price = new BigDecimal("1234.567");
        toy.youngest = -1;

        ValidationError error = catchThrowableOfType(ValidationError.class, toy::fullClean);

        assertThat(error.errors()).containsOnlyKeys("name", "colour", "price", "youngest");
        assertThat(error.errors().get("price")).as("several problems of one field").hasSizeGreaterThan(1);
        assertThat(error).hasMessageStartingWith("Toy is not valid:\n").hasMessageContaining("  name: This field cannot be blank.");
    }

    @Test
    void nothing_is_saved_by_cleaning() {
        toy.fullClean();

        assertThat(Toy.objects.exists()).isFalse();
    }

    @Test
    void a_null_is_refused_where_the_field_is_never_null() {
        toy.made = null;

        assertThat(problems(toy, "made")).containsExactly("This field cannot be null.");
    }

    @Test
    void a_text_that_nobody_set_is_an_empty_one() {
        toy.name = null;
        toy.remark = null;

        assertThat(problems(toy, "name")).containsExactly("This field cannot be blank.");
    }

    @Test
    void an_empty_text_is_refused_unless_the_field_may_be_blank() {
        toy.name = "";
        toy.remark = "";

        assertThat(problems(toy, "name")).containsExactly("This field cannot be blank.");
    }

    @Test
    void a_text_that_is_too_long_is_told_how_long_it_is() {
        toy.name = "Bear's";

        assertThat(problems(toy, "name")).containsExactly("Ensure this value has at most 5 characters (it has 6).");
    }

    @Test
    void the_length_counts_characters_and_not_the_halves_of_an_emoji() {
        toy.name = "🧸🧸🧸🧸🧸";

        assertThatCode(toy::fullClean).doesNotThrowAnyException();
    }

    @Test
    void a_value_that_is_no_choice_is_told_the_choices() {
        toy.colour = "b";

        assertThat(problems(toy, "colour")).containsExactly("Value 'b' is not a valid choice: take one of [r, g].");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann", "ann@", "@example.org", "ann@example", "ann@exam ple.org", "ann@.org", "ann@example.org\n", "a b@example.org"})
    void what_is_no_address_is_refused(String address) {
        toy.contact = address;

        assertThat(problems(toy, "contact")).containsExactly("Enter a valid email address.");
    }

    @Test
    void an_address_that_is_too_long_is_told_so() {
        toy.contact = "ann@" + "a.".repeat(10_000) + "org";

        assertThat(problems(toy, "contact")).containsExactly("Ensure this value has at most 254 characters (it has 20007).");
    }

    @Test
    void a_very_long_address_is_checked_as_any_other_where_there_is_room_for_it() {
        for (String address : List.of("a".repeat(20_000) + "@example.org", "ann@" + "a.".repeat(10_000) + "org")) {
            toy.roomyContact = address;
            assertThatCode(toy::fullClean).doesNotThrowAnyException();
        }
        toy.roomyContact = "ann@" + "a-".repeat(10_000) + "!";
        assertThat(problems(toy, "roomyContact")).containsExactly("Enter a valid email address.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@example.org", "a.b+c@sub.example.org", "ANN@EXAMPLE.ORG", "jürgen@example.org"})
    void an_address_passes(String address) {
        toy.contact = address;

        assertThatCode(toy::fullClean).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "99.999", "0.001", "1E2"})
    void digits_are_counted_before_and_after_the_point(String price) {
        toy.price = new BigDecimal(price);

        assertThat(problems(toy, "price")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99.99", "-99.99", "0", "0.01", "1E1"})
    void a_number_with_few_enough_digits_passes(String price) {
        toy.price = new BigDecimal(price);

        assertThatCode(toy::fullClean).doesNotThrowAnyException();
    }

    @Test
    void a_positive_number_is_not_below_0() {
        toy.youngest = -1;

        assertThat(problems(toy, "youngest")).containsExactly("Ensure this value is greater than or equal to 0.");
    }

    @Test
    void a_second_object_with_a_unique_value_is_refused() {
        Toy.objects.create(each -> each.code = "A1");
        toy.code = "A1";

        assertThat(problems(toy, "code")).containsExactly("Toy with this code already exists.");
    }

    @Test
    void a_unique_text_that_nobody_set_is_a_duplicate_of_an_empty_one_as_it_is_when_it_is_saved() {
        Puzzle.objects.create(puzzle -> puzzle.motif = "");
        Puzzle second = new Puzzle();

        assertThat(problems(second, "motif")).containsExactly("Puzzle with this motif already exists.");
        assertThatThrownBy(second::save).isInstanceOf(IntegrityError.class);
    }

    @Test
    void an_objects_own_row_is_no_duplicate() {
        toy.code = "A1";
        toy.year = 1990;
        toy.save();

        assertThatCode(toy::fullClean).doesNotThrowAnyException();
    }

    @Test
    void nulls_are_no_duplicates() {
        Toy.objects.create(each -> each.code = null);

        assertThatCode(toy::fullClean).doesNotThrowAnyException();
    }

    @Test
    void fields_unique_together_are_a_problem_of_the_whole_object() {
        Toy.objects.create(each -> each.year = 1990);
        toy.year = 1990;

        assertThat(problems(toy, ValidationError.OBJECT)).containsExactly("Toy with this name and year already exists.");
    }

    @Test
    void fields_unique_together_may_agree_in_part() {
        Toy.objects.create(each -> each.year = 1990);
        toy.year = 1991;

        assertThatCode(toy::fullClean).doesNotThrowAnyException();
    }

    @Test
    void a_text_that_no_database_holds_is_one_problem_among_the_others_though_its_field_is_unique_with_another() {
        toy.name = "a\0b";
        toy.year = 1990;
        toy.colour = "b";

        ValidationError error = catchThrowableOfType(ValidationError.class, toy::fullClean);

        assertThat(error.errors()).containsOnlyKeys("name", "colour");
        assertThat(error.errors().get("name")).hasSize(1);
    }

    @Test
    void a_check_that_is_not_met_is_a_problem_of_the_whole_object() {
        Game game = new Game();
        game.most = 1;

        ValidationError error = catchThrowableOfType(ValidationError.class, game::fullClean);

        assertThat(error.errors()).containsOnlyKeys(ValidationError.OBJECT);
        assertThat(error).hasMessageContaining("The constraint game_players is not met.");
    }

    @Test
    void a_check_that_is_unknown_counts_as_met() {
        Game game = new Game();
        game.most = null;

        assertThatCode(game::fullClean).doesNotThrowAnyException();
    }

    @Test
    void a_check_over_a_field_that_is_wrong_already_is_passed_over() {
        Game game = new Game();
        game.name = "Backgammon";

        ValidationError error = catchThrowableOfType(ValidationError.class, game::fullClean);

        assertThat(error.errors()).containsOnlyKeys("name");
    }

    @Test
    void a_check_takes_one_query_and_no_table() {
        try (QueryLog queries = QueryLog.capture()) {
            new Game().fullClean();
            assertThat(queries.sql()).singleElement().asString().doesNotContain("FROM");
        }
    }

    @Test
    void a_value_that_is_no_choice_any_more_is_read_with_an_error_that_names_its_field() {
        toy.lining = Colour.RED;
        toy.save();
        Toy.objects.update("lining", Expressions.value("x"));

        assertThatThrownBy(() -> Toy.objects.all().list()).isInstanceOf(ValueError.class)
            .hasMessage("Toy.lining holds x, which no constant of Colour has as its value: add one, or update the rows that a filter finds by it");
        assertThatThrownBy(() -> Toy.objects.raw("SELECT * FROM \"bookworm_toy\"")).hasMessageStartingWith("Toy.lining holds x");
        assertThatThrownBy(() -> Toy.objects.valuesList("lining").list()).hasMessageStartingWith("The value 'lining' holds x");
    }

    @Test
    void a_key_that_leads_nowhere_is_refused() {
        toy.maker.key(99L);

        assertThat(problems(toy, "maker")).containsExactly("Maker 99 does not exist.");
    }

    @Test
    void saving_does_not_clean() {
        toy.colour = "b";
        toy.save();

        assertThat(Toy.objects.get().colour).isEqualTo("b");
    }

    @Test
    void plain_rules_cost_no_query() {
        toy.maker.set(null);

        try (QueryLog queries = QueryLog.capture()) {
            toy.fullClean();
            assertThat(queries.sql()).as("year, code and maker are null, so nothing is to be asked").isEmpty();
        }
    }

    // Labels

    @Test
    void a_choice_is_displayed_by_its_label() {
        toy.lining = Colour.GREEN;

        assertThat(toy.display("colour")).isEqualTo("Deep red");
        assertThat(toy.display("lining")).isEqualTo("Grass green");
    }

    @Test
    void what_is_no_choice_is_displayed_as_it_is() {
        toy.colour = "b";

        assertThat(toy.display("colour")).isEqualTo("b");
        assertThat(toy.display("oldest")).isEqualTo("99");
    }

    @Test
    void null_is_displayed_as_null() {
        assertThat(toy.display("lining")).isNull();
    }
}
