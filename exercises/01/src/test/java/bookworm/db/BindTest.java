package bookworm.db;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.DatabaseError;
import bookworm.exercises.*;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.*;
import java.time.temporal.Temporal;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "01.1", title = "Your turn: bind the values")
@ReadAgain("Step 1: text and values apart")
class BindTest {

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    @AfterEach
    void close() { library.close(); }

    @Test
    void a_value_goes_to_its_mark() {
        assertRow("SELECT ?", "The value did not arrive.", "Flann O'Brien");
    }

    @Test
    void each_value_goes_to_its_own_mark() {
        assertRow("SELECT ?, ?, ?", "Each value goes to a mark of its own: the first value to the first mark, the second to the second.",
            "Emma", "FIC", "9780010316797");
    }

    @Test
    void equal_values_are_two_values() {
        assertRow("SELECT ?, ?, ?", "Two values may be equal, and each has a mark of its own: count the places, do not look a value up.",
            "Emma", "FIC", "Emma");
    }

    @Test
    void a_null_is_a_value_too() {
        assertThatCode(() -> library.query(Sql.of("SELECT ?, ?, ?", "Homer", null, "FIC"), row -> row.getString(1)))
            .as("A null is a value like another: its mark waits for it.").doesNotThrowAnyException();
        assertRow("SELECT ?, ?, ?", "A null was bound, and something else came back. NULL is no text, and no other value either.", "Homer", null, "FIC");
        assertRow("SELECT ?", "An empty text came back as something else: it is a text, and no NULL.", "");
    }

    @Test
    void a_value_is_bound_as_it_is() {
        assertRow("SELECT ? < ?, ?", "9 is less than 10. As texts it is the other way round: give the driver the value, not its letters.",
            List.of(9, 10, "a number"), List.of(true, "a number"));
        assertRow("SELECT ?, ?", "A number or a date came back as something else: give the driver the object itself.",
            474, LocalDate.of(1815, 12, 23));
        assertRow("SELECT ?, ?", "A decimal number or a truth value came back as something else: give the driver the object itself, of whatever class.",
            new BigDecimal("9.99"), true);
        assertRow("SELECT ?, ?", "A large number, or one with a fraction, came back as another, or as one of another class: a setter for one class "
            + "loses what that class cannot hold. Give the driver the object itself, of whatever class.", 9_780_010_316_797L, 0.5);
    }

    @Test
    void a_value_of_a_rare_class_is_bound_as_it_is() {
        assertRow("SELECT ?, ?, ?", "A value of a class that few setters know came back as something else: its text is another value, and an older "
            + "class may hold less. Give the driver the object itself, of whatever class.",
            UUID.fromString("867ac0de-0000-4000-8000-000000000868"), LocalTime.of(9, 30, 15, 474_000_000), LocalDateTime.of(2026, 1, 2, 9, 30));
    }

    @Test
    void an_old_date_is_bound_as_it_is() {
        assertRow("SELECT ?, ?", "An old date came back as another day: give the driver the LocalDate or LocalDateTime itself. What is older "
            + "counts old days by another calendar.", LocalDate.of(868, 5, 11), LocalDateTime.of(868, 5, 11, 9, 30));
    }

    @Test
    void a_statement_without_values_needs_none() {
        assertRow("SELECT 474", "There is nothing to bind here.", List.of(), List.of(474));
    }

    @Test
    void to_bind_is_not_to_run() {
        library.update(Sql.of("CREATE TABLE IF NOT EXISTS book (title VARCHAR(200))"));
        library.update(Sql.of("INSERT INTO book VALUES (?)", "Emma"));

        assertRow("SELECT COUNT(*) FROM book", "One INSERT made two rows. Only give the statement its values: it is run later.", List.of(), List.of(1L));
    }

    @Test
    void a_value_without_a_mark_is_refused() {
        assertRefused(Sql.of("SELECT ?", "Emma", "FIC"),
            "A value without a mark was passed over. Somebody forgot a condition: let the driver refuse it.");
    }

    @Test
    void a_mark_without_a_value_is_refused() {
        assertRefused(Sql.of("SELECT ?, ?", "Emma"), "A mark without a value was filled with something. Let the driver refuse it.");
    }

    private void assertRow(String text, String overlooked, Object... values) {
        assertRow(text, overlooked, Arrays.asList(values), Arrays.asList(values));
    }

    private void assertRow(String text, String overlooked, List<?> values, List<?> expected) {
        List<Object> found = new ArrayList<>();
        try {
            library.query(new Sql(text, new ArrayList<>(values)), row -> {
                for (int column = 1; column <= expected.size(); column++) {
                    Object value = expected.get(column - 1);
                    boolean isTime = value instanceof Temporal && !(row.getObject(column) instanceof String);
                    found.add(isTime ? row.getObject(column, value.getClass()) : row.getObject(column));
                }
                return found;
            });
        } catch (RuntimeException e) {
            throw new AssertionError(seen(e).orElse(overlooked), e);
        }
        assertThat(found).as(overlooked).isEqualTo(expected);
    }

    /** What was seen, where the exception leaves no doubt. */
    private static Optional<String> seen(RuntimeException thrown) {
        if (thrown instanceof IndexOutOfBoundsException) {
            return Optional.of("A value was asked for that is not in the list: a list counts from 0, and JDBC counts the marks from 1.");
        }
        return String.valueOf(thrown.getMessage()).contains("Invalid value \"0\"")
            ? Optional.of("JDBC counts the marks from 1, not from 0.") : Optional.empty();
    }

    private void assertRefused(Sql sql, String overlooked) {
        Throwable refused = catchThrowable(() -> library.query(sql, row -> row.getString(1)));
        assertThat(refused).as(overlooked).isNotNull();
        assertThat(refused.getCause() instanceof SQLException && !(refused instanceof DatabaseError)).as("The driver refused it, and its SQLException "
            + "was put into an exception of another kind. Let it pass as it is: bind may throw an SQLException.").isFalse();
        assertThat(refused).as("It is refused, but not by the driver. What does not fit, the driver says better: only give it each value.")
            .isInstanceOf(DatabaseError.class)
            .satisfies(error -> assertThat(error.getCause().getClass().getPackageName()).isEqualTo("org.h2.jdbc"));
    }
}
