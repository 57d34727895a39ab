package bookworm.fields;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.exercises.*;
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
        for (String column : List.of("CAST(474 AS BIGINT)", "CAST(474 AS NUMERIC(8, 0))")) {
            List<Integer> values = new ArrayList<>();
            Throwable failed = catchThrowable(() -> values.addAll(read(column)));
            String overlooked = "The column, " + column + ", holds 474, and the driver has a class of its own choice for it. Ask for an int.";
            assertThat(failed).as(overlooked).isNull();
            assertThat(values).as(overlooked).isEqualTo(List.of(474));
        }
    }

    /** What the type reads of the columns of one row, from left to right. */
    private List<Integer> read(String... columns) {
        return library.query(Sql.of("SELECT " + String.join(", ", columns)), row -> {
            List<Integer> values = new ArrayList<>();
            for (int column = 1; column <= columns.length; column++) {
                values.add(new IntegerType().read(row, column));
            }
            return values;
        }).get(0);
    }
}
