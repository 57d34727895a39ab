package bookworm.sql;

import static org.assertj.core.api.Assertions.*;

import bookworm.Model;
import bookworm.db.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** First {@code parameter} alone. Once it is right, what is still wrong is in {@code render}, and the message points there. */
@Exercise(value = "06.1", title = "Your turn: a value writes both")
@ReadAgain("Step 1: a value writes both")
class ParameterTest {

    enum Genre implements Choice {
        SCIENCE;

        @Override public String value() { return "SCI"; }

        @Override public String label() { return "Science"; }
    }

    static class Pamphlet extends Model {
        @CharField(maxLength = 40) String title;
        @CharField(maxLength = 3) Genre genre;
        @DateTimeField Instant printed;
    }

    private static final FieldMeta TITLE = Models.meta(Pamphlet.class).field("title");
    private static final FieldMeta GENRE = Models.meta(Pamphlet.class).field("genre");
    private static final FieldMeta PRINTED = Models.meta(Pamphlet.class).field("printed");

    @Test
    void parameter_adds_a_mark_to_the_text_and_a_value_to_the_list() { assertOneMark(write(sql -> sql.parameter("Flann O'Brien"))); }

    @Test
    void parameter_takes_a_null_like_another_value() { assertOneNull(write(sql -> sql.parameter(null))); }

    @Test
    void writing_goes_on_behind_the_mark() {
        write(sql -> assertThat(sql.parameter(1)).as("parameter returns the writer, so that one can go on.").isSameAs(sql));
        Sql two = write(sql -> sql.parameter(1).append(" AND ").parameter(2));

        assertThat(two.text()).as("One value writes one mark, and nothing else, wherever it stands and whatever its type.").isEqualTo("? AND ?");
        assertThat(two.parameters()).as("The values stand in the list as they were given, that of the first mark first.")
            .isEqualTo(List.of(1, 2));
    }

    @Test
    void two_equal_values_are_two() {
        assertThat(write(sql -> sql.parameter(1).append(" AND ").parameter(1)).parameters())
            .as("Two marks want two values, even if these are equal.").isEqualTo(List.of(1, 1));
    }

    @Test
    void a_value_is_a_mark_in_the_text_and_itself_in_the_list() {
        rendered(new Param("Flann O'Brien", TITLE.type()), ParameterTest::assertOneMark);
    }

    @Test
    void two_values_stand_in_the_order_of_their_marks() {
        rendered(new Comparison(new Param("old", TITLE.type()), "<>", new Param("new", TITLE.type())), sql -> {
            assertThat(sql.text()).as("Each value writes one mark, where it stands.").isEqualTo("? <> ?");
            assertThat(sql.parameters()).as("The first mark's value comes first.").isEqualTo(List.of("old", "new"));
        });
    }

    @Test
    void the_driver_gets_what_it_takes() {
        rendered(new Param(Genre.SCIENCE, GENRE.type()), sql -> assertThat(sql.parameters())
            .as("The driver knows no enum, and the column keeps the constant's value(), not its name. The field's type makes of it what the driver"
                + " takes: toJdbc.").isEqualTo(List.of("SCI")));
    }

    @Test
    void an_enum_is_not_the_only_value_that_the_driver_takes_in_another_form() {
        rendered(new Param(Instant.parse("2026-01-31T12:00:00.123456789Z"), PRINTED.type()), sql -> {
            assertThat(sql.parameters()).as("The driver takes an Instant as an Instant. What toJdbc gives goes into the list, and no text of it.")
                .hasOnlyElementsOfType(Instant.class);
            assertThat(sql.parameters())
                .as("A column keeps microseconds, so the type of a time cuts off the rest. Each type knows what the driver takes: ask toJdbc.")
                .isEqualTo(List.of(Instant.parse("2026-01-31T12:00:00.123456Z")));
        });
    }

    @Test
    void a_null_is_a_value_like_another() {
        try {
            rendered(new Param(null, GENRE.type()), ParameterTest::assertOneNull);
        } catch (NullPointerException e) {
            throw new AssertionError("A null is a value like another, and render ended with it. A type knows nothing of nulls: toJdbc of Param does.", e);
        }
    }

    private static void assertOneMark(Sql sql) {
        assertThat(sql.text()).as("The value stands in the text, where an apostrophe ends it.").doesNotContain("Flann");
        assertThat(sql.text()).as("One value writes one mark, and nothing else.").isEqualTo("?");
        assertThat(sql.parameters()).as("The mark is in the text. Its value must be in the list, once.").hasSize(1);
        assertThat(sql.parameters()).as("The value in the list is another one. Behind a mark its apostrophe ends nothing: it goes there as toJdbc gives it.")
            .isEqualTo(List.of("Flann O'Brien"));
    }

    private static void assertOneNull(Sql sql) {
        assertThat(sql.text()).as("A null has a mark like any value.").isEqualTo("?");
        assertThat(sql.parameters()).as("A null is in the list like any value.").containsExactly((Object) null);
    }

    /** A message names the method of the reader's that was met last. Without a writer, render is met, and parameter is not. */
    private static void rendered(Node part, Consumer<Sql> promise) {
        Sql sql = write(part);
        try {
            promise.accept(sql);
        } catch (AssertionError wrong) {
            catchThrowable(() -> new Param("", TITLE.type()).render(null));
            throw wrong;
        }
    }

    private static Sql write(Node part) { return SqlWriter.compile(part::render, Dialect.of("H2")); }
}
