package bookworm.fields;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.exercises.*;
import java.sql.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "03.1", title = "Your turn: NULL is not zero")
@ReadAgain("Step 2: NULL is not zero")
class ReadNumberTest {

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    @AfterEach
    void close() { library.close(); }

    @Test
    void a_number_is_read() {
        assertThat(read("474")).as("The column holds 474.").isEqualTo(List.of(474));
        assertThat(read("-5")).as("The column holds -5.").isEqualTo(List.of(-5));
    }

    @Test
    void each_column_is_read_by_its_number() {
        assertThat(read("1", "2")).as("Two columns were read, first 1, then 2.").isEqualTo(List.of(1, 2));
    }

    @Test
    void a_number_beside_a_null_is_read() {
        assertThat(read("CAST(NULL AS INTEGER)", "474").get(1))
            .as("This column holds 474; the one before it was NULL. wasNull speaks of the column that was read last: read first, then ask.")
            .isEqualTo(474);
    }

    @Test
    void null_is_null() {
        assertThat(read("CAST(NULL AS INTEGER)").get(0)).as("The column is NULL: nobody knows the number, so it is not 0 either.").isNull();
    }

    @Test
    void zero_is_zero() {
        assertThat(read("0").get(0)).as("The column holds 0, and that is known. Only NULL is null.").isEqualTo(0);
    }

    @Test
    void a_column_of_another_kind_of_number_is_read() {
        for (String column : List.of("CAST(474 AS BIGINT)", "CAST(474 AS NUMERIC(8, 0))", "CAST(474 AS NUMERIC(8, 2))")) {
            List<Integer> values = new ArrayList<>();
            Throwable failed = catchThrowable(() -> values.addAll(read(column)));
            String overlooked = "The column, " + column + ", holds 474. Asked for an object or a text, the driver gives one of its own choice. Ask"
                + " for an int.";
            assertThat(failed).as(overlooked).isNull();
            assertThat(values).as(overlooked).isEqualTo(List.of(474));
        }
    }

    @Test
    void a_number_that_is_too_large_is_no_number_at_all() {
        List<Integer> values = new ArrayList<>();
        Throwable refused = catchThrowable(() -> values.addAll(read("CAST(4000000000 AS BIGINT)")));
        assertThat(refused).withFailMessage(() -> "The column holds 4000000000, which is no int, and the type read " + values.get(0)
            + ". Let the driver refuse it, as getInt does, and let its exception pass.").isNotNull();
        assertThat(refused).withFailMessage(() -> "The column holds 4000000000, which is no int, and that has to be the driver's error: whoever asks the"
            + " database expects no other one. Let the driver refuse it, as getInt does.\nIt threw: " + refused).isInstanceOf(DatabaseError.class);
    }

    /** What the type reads of the columns of one row, from left to right. */
    private List<Integer> read(String... columns) {
        return library.query(Sql.of("SELECT " + String.join(", ", columns)), row -> {
            List<Integer> values = new ArrayList<>();
            for (int column = 1; column <= columns.length; column++) {
                values.add(read(row, column, columns[column - 1]));
            }
            return values;
        }).get(0);
    }

    private static Integer read(ResultSet row, int column, String text) throws SQLException {
        try {
            return new IntegerType().read(row, column);
        } catch (NullPointerException | NumberFormatException e) {
            if (!text.contains("NULL")) {
                throw e;
            }
            throw new AssertionError("The column is NULL, and it was made a number all the same. Look before you make one.", e);
        }
    }
}
