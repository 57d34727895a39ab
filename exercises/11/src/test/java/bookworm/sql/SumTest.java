package bookworm.sql;

import static bookworm.Expressions.value;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.FieldType;
import java.math.BigDecimal;
import java.time.*;
import java.util.UUID;
import org.junit.jupiter.api.*;

@Exercise(value = "11.1", title = "Your turn: a sum and its type")
@ReadAgain("Step 1: a sum is a tree")
class SumTest {

    private static final Expression CHRISTMAS = value(LocalDate.of(1815, 12, 25));
    private static final Expression NOON = value(Instant.parse("1815-12-25T12:00:00Z"));
    private static final Expression WEEK = value(Duration.ofDays(7));

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    @AfterEach
    void close() { library.close(); }

    @Test
    void the_database_adds_subtracts_multiplies_and_divides() {
        assertThat(computed(value(474).plus(1))).as("474 + 1").isEqualTo("475");
        assertThat(computed(value(474).minus(1))).as("474 - 1: what was called comes first, and the argument second.").isEqualTo("473");
        assertThat(computed(value(474).times(2))).as("474 * 2").isEqualTo("948");
        assertThat(computed(value(474).dividedBy(100))).as("474 / 100, of whole numbers").isEqualTo("4");
    }

    @Test
    void what_is_called_first_is_computed_first() {
        String product = computed(value(2).plus(3).times(4));
        assertThat(product).as("2 plus 3, and that times 4." + (product.equals("14") ? " SQL multiplies first, unless there are brackets." : ""))
            .isEqualTo("20");
        String difference = computed(value(10).minus(value(4).minus(3)));
        assertThat(difference).as("10 minus what 4 minus 3 is." + (difference.equals("3") ? " SQL goes from left to right, unless there are brackets on the"
            + " right too." : "")).isEqualTo("9");
        assertThat(computed(value(100).dividedBy(value(2).times(5)))).as("100 divided by what 2 times 5 is. SQL goes from left to right here too,"
            + " so a product needs its brackets as well.").isEqualTo("10");
    }

    @Test
    void the_values_are_bound() {
        assertThat(SqlWriter.compile(value(474).plus(1)::render, library.dialect()).parameters())
            .as("Each side writes itself, and then its value is a parameter.").isEqualTo(java.util.List.of(474, 1));
    }

    @Test
    void an_operator_that_sql_does_not_have_is_refused() {
        assertThatThrownBy(() -> text(new Arithmetic(value(1), "; DROP TABLE books; --", value(1))),
            "The operator went into the text as it came. operator(...) of the writer lets those pass that SQL has.")
            .as("operator(...) of the writer refuses it in its own words.").isInstanceOf(QueryError.class);
    }

    @Test
    void of_two_kinds_of_numbers_it_is_of_the_one_with_more_values() {
        type("1 + 2", value(1).plus(2), Types.INTEGER);
        type("1 + 2L", value(1).plus(2L), Types.BIG_INTEGER);
        type("2L + 1: which side it is on does not matter.", value(2L).plus(1), Types.BIG_INTEGER);
        type("1 + 2.0", value(1).plus(2.0), Types.FLOAT);
        type("1 / 2: a whole number by a whole number is a whole number.", value(1).dividedBy(2), Types.INTEGER);
        type("7 % 4: what is left is a number too.", value(7).mod(4), Types.INTEGER);
        type("8.99 * 2", value(new BigDecimal("8.99")).times(2), Types.DECIMAL);
    }

    @Test
    void an_exact_number_and_a_rounded_one_are_not_mixed() {
        none("8.99 * 1.5, a BigDecimal and a double: ofNumbers finds no type for them.", value(new BigDecimal("8.99")).times(1.5));
    }

    @Test
    void between_two_dates_lies_a_duration() {
        type("a date minus a date", CHRISTMAS.minus(CHRISTMAS), Types.DURATION);
        type("a moment minus a moment", NOON.minus(NOON), Types.DURATION);
        type("a moment minus a date: a moment is such a date too, whatever it stands beside.", NOON.minus(LocalDate.of(1815, 12, 24)), Types.DURATION);
        type("a date minus a moment", CHRISTMAS.minus(NOON), Types.DURATION);
        none("A date plus a date is nothing: look at the operator.", CHRISTMAS.plus(CHRISTMAS));
        none("A moment plus a moment is nothing: look at the operator.", NOON.plus(NOON));
    }

    @Test
    void a_duration_moves_a_date() {
        type("a date plus a duration", CHRISTMAS.plus(WEEK), Types.DATE);
        type("a date minus a duration", CHRISTMAS.minus(WEEK), Types.DATE);
        type("a moment plus a duration: a moment has a time of day, and keeps it.", NOON.plus(WEEK), Types.DATE_TIME);
        type("a moment minus a duration", NOON.minus(WEEK), Types.DATE_TIME);
    }

    @Test
    void durations_go_together() {
        type("a duration plus a duration", WEEK.plus(WEEK), Types.DURATION);
        type("a duration minus a duration", WEEK.minus(WEEK), Types.DURATION);
    }

    @Test
    void all_else_has_no_type() {
        none("a date plus a number: is it a day, a month, an hour?", CHRISTMAS.plus(1));
        none("a number plus a date", value(1).plus(CHRISTMAS));
        none("a number plus a text, even if it looks like a number", value(474).plus("1"));
        none("two texts: what joins texts is concat(...).", value("Em").plus("ma"));
        none("a duration plus a number", WEEK.plus(1));
        none("a duration minus a date: what is moved stands on the left.", WEEK.minus(CHRISTMAS));
        none("a duration plus a date: what is moved stands on the left.", WEEK.plus(CHRISTMAS));
        none("yes and no: two of a kind are not always numbers.", value(true).plus(false));
    }

    private static void type(String what, Expression sum, FieldType<?> expected) {
        FieldType<?> type;
        try {
            type = sum.type();
        } catch (FieldError e) {
            throw new AssertionError("This has a type, and none was found: " + what, e);
        }
        assertThat(type.javaType()).as("The type of this is another: " + what).isEqualTo(expected.javaType());
    }

    private static void none(String why, Expression sum) {
        assertThatThrownBy(sum::type, "It was given a type, and has none. " + why).as("Where there is no type, Optional.empty() says so,"
            + " and type() makes the error.").isInstanceOf(FieldError.class);
    }

    private String computed(Expression sum) {
        Sql sql = SqlWriter.compile(Statement.value(sum), library.dialect());
        try {
            return library.query(sql, row -> row.getString(1)).get(0);
        } catch (DatabaseError e) {
            throw new AssertionError("The database could not read the sum: " + sql.text(), e);
        }
    }

    private String text(Expression sum) { return SqlWriter.compile(sum::render, library.dialect()).text(); }
}
