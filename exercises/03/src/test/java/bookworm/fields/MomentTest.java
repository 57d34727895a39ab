package bookworm.fields;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.exercises.*;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "03.4", title = "Your turn: a moment, wherever it is read")
@ReadAgain("Step 5: a moment, wherever it is read")
class MomentTest {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();
    private final Database dublin = Database.open(url + ";TIME ZONE=Europe/Dublin");

    private final TimeZone here = TimeZone.getDefault();

    @AfterEach
    void close() {
        TimeZone.setDefault(here);
        dublin.close();
    }

    @Test
    void a_moment_is_stored() {
        assertStored("1941-07-09T18:30:00Z", "1941-07-09T18:30:00Z", "The row should hold the very moment that the object held.");
    }

    @Test
    void its_microseconds_are_kept() {
        assertStored("1941-07-09T18:30:00.123456Z", "1941-07-09T18:30:00.123456Z", "The column has six digits behind the second, so all six of the moment have to stand there as they are.");
    }

    @Test
    void what_is_finer_is_cut_and_not_rounded() {
        assertStored("1941-07-09T18:30:00.123456789Z", "1941-07-09T18:30:00.123456Z",
            "The driver was given more than the column holds, or a rounded value. Cut it yourself, or it ends in a moment that had not come.");
        assertStored("1999-12-31T23:59:59.999999999Z", "1999-12-31T23:59:59.999999Z", "Rounded, this is next year. Cut it.");
    }

    @Test
    void a_moment_is_read() {
        assertRead(dublin, "TIMESTAMP WITH TIME ZONE '1939-03-13 18:30:00.123456Z'", "1939-03-13T18:30:00.123456Z", "The column holds this moment.");
    }

    @Test
    void a_moment_that_was_written_elsewhere_is_the_same() {
        assertRead(dublin, "TIMESTAMP WITH TIME ZONE '1941-07-10 03:30:00+09:00'", "1941-07-09T18:30:00Z",
            "Half past three in Tokyo is half past six in the evening in UTC, on the day before: mind the distance that comes with it.");
    }

    @Test
    void a_moment_is_the_same_wherever_it_is_read() {
        for (String place : new String[] {"Asia/Tokyo", "America/New_York"}) {
            TimeZone.setDefault(TimeZone.getTimeZone(place));
            assertRead(dublin, "TIMESTAMP WITH TIME ZONE '1939-03-13 18:30:00Z'", "1939-03-13T18:30:00Z",
                "The column holds this moment. The program that reads it runs in " + place + ", and that must make no difference.");
        }
    }

    @Test
    void the_hour_that_comes_twice_is_stored() {
        for (String moment : new String[] {"2024-10-27T00:30:00Z", "2024-10-27T01:30:00Z"}) {
            assertStored(moment, moment, "In Dublin the clocks went back that night, and half past one came twice. What goes to the driver has to say"
                + " which of the two it was.");
        }
    }

    @Test
    void null_is_null() {
        Object[] read = new Object[1];
        Throwable failed = catchThrowable(() -> read[0] = read(dublin, "CAST(NULL AS TIMESTAMP WITH TIME ZONE)"));
        assertThat(failed).as("The column is NULL, and reading it failed. Look whether anything came, before you ask it for its instant.").isNull();
        assertThat(read[0]).as("The column is NULL: nobody knows when it was.").isNull();
    }

    private void assertStored(String moment, String expected, String overlooked) {
        Object bound = new DateTimeType().toJdbc(Instant.parse(moment));
        dublin.update(Sql.of("CREATE TABLE loan (lent TIMESTAMP(6) WITH TIME ZONE)"));
        dublin.update(Sql.of("INSERT INTO loan VALUES (?)", bound));
        Instant stored = dublin.query(Sql.of("SELECT lent FROM loan"), row -> row.getObject(1, OffsetDateTime.class)).get(0).toInstant();
        dublin.update(Sql.of("DROP TABLE loan"));
        assertThat(stored).as(namesNoZone(bound) ? "toJdbc gave a " + bound.getClass().getSimpleName() + " that names no distance from UTC, so the"
            + " database took it for a time in Dublin, where this program runs." : overlooked).isEqualTo(expected);
    }

    private static boolean namesNoZone(Object bound) {
        return bound instanceof LocalDateTime || bound instanceof String text && text.matches("[^T ]+[T ][^Z+-]+");
    }

    private static void assertRead(Database database, String column, String expected, String overlooked) {
        assertThat(read(database, column)).as(overlooked).isEqualTo(Instant.parse(expected));
    }

    private static Instant read(Database database, String column) {
        return database.query(Sql.of("SELECT " + column), row -> new DateTimeType().read(row, 1)).get(0);
    }
}
