package bookworm.sql;

import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "11.3", title = "Your turn: a year is a span of days")
@ReadAgain("Step 4: a year is a span of days")
class SpanTest {

    static class Visit extends Model {
        static final Manager<Visit> objects = Manager.of(Visit.class);

        @DateField(nullable = true) LocalDate day;
        @DateTimeField(nullable = true) Instant at;
    }

    private static final List<String> DAYS = List.of("1815-12-31", "1816-01-01", "1816-06-15", "1816-12-31", "1817-01-01");
    private static final List<String> MOMENTS = List.of("1815-12-31T23:59:59.999999Z", "1816-01-01T00:00:00Z", "1816-12-31T12:00:00Z",
        "1816-12-31T23:59:59.999999Z", "1817-01-01T00:00:00Z");

    private final TimeZone here = TimeZone.getDefault();
    /** Its sessions are far from UTC, and so is the program: a day of a moment is one of UTC nevertheless. */
    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";TIME ZONE=Pacific/Auckland");

    SpanTest() {
        Schema.create(Visit.class);
        DAYS.forEach(day -> Visit.objects.create(visit -> visit.day = LocalDate.parse(day)));
        MOMENTS.forEach(moment -> Visit.objects.create(visit -> visit.at = Instant.parse(moment)));
    }

    @BeforeEach
    void farFromUtc() { TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland")); }

    @AfterEach
    void close() {
        TimeZone.setDefault(here);
        library.close();
    }

    @Test
    void in_the_year_is_from_its_first_day_to_its_last() {
        assertThat(days("day__year", 1816)).as("The days of 1816: the first and the last belong to it, and the first of 1817 does not.")
            .isEqualTo(DAYS.subList(1, 4));
    }

    @Test
    void before_the_year_is_before_its_first_day() {
        assertThat(days("day__year__lt", 1816)).as("Earlier than 1816 is before its first day.").isEqualTo(DAYS.subList(0, 1));
        assertThat(days("day__year__gte", 1816)).as("In 1816 or later is from its first day on.").isEqualTo(DAYS.subList(1, 5));
    }

    @Test
    void after_the_year_is_after_all_of_its_days() {
        assertThat(days("day__year__gt", 1816)).as("Later than 1816 is later than all days of 1816: from the first day after it on.")
            .isEqualTo(DAYS.subList(4, 5));
        assertThat(days("day__year__lte", 1816)).as("In 1816 or earlier is up to its last day, which belongs to it.").isEqualTo(DAYS.subList(0, 4));
    }

    @Test
    void the_last_day_lasts_until_midnight() {
        assertThat(moments("at__year", 1816)).as("Moments of 1816, as UTC has it, wherever the program runs. The last day has a noon,"
            + " and a last second before midnight; and midnight itself belongs to 1817.").isEqualTo(MOMENTS.subList(1, 4));
        assertThat(moments("at__year__lte", 1816)).as("Moments up to the end of 1816: the last day has a noon, and a last second.")
            .isEqualTo(MOMENTS.subList(0, 4));
        assertThat(moments("at__year__gt", 1816)).as("Moments after 1816: its last day, which has a noon, is not after it.")
            .isEqualTo(MOMENTS.subList(4, 5));
        assertThat(moments("at__year__lt", 1816)).as("Moments before 1816.").isEqualTo(MOMENTS.subList(0, 1));
        assertThat(moments("at__year__gte", 1816)).as("Moments from 1816 on.").isEqualTo(MOMENTS.subList(1, 5));
    }

    @Test
    void a_day_is_a_span_of_moments() {
        LocalDate last = LocalDate.of(1816, 12, 31);
        assertThat(moments("at__date", last)).as("The moments of one day, from midnight to midnight. The span is what first and next say, and"
            + " no year.").isEqualTo(MOMENTS.subList(2, 4));
        assertThat(moments("at__date__lte", last)).as("The moments up to the end of a day.").isEqualTo(MOMENTS.subList(0, 4));
    }

    @Test
    void the_dates_themselves_are_compared() {
        for (String path : List.of("day__year", "day__year__lt", "day__year__lte", "day__year__gt", "day__year__gte", "at__year", "at__year__lt",
                "at__year__lte", "at__year__gt", "at__year__gte")) {
            try (QueryLog queries = QueryLog.capture()) {
                found(path, 1816);

                String where = queries.sql().get(0).replaceAll(".* WHERE | ORDER BY .*", "");
                assertThat(where.replaceAll("CAST\\(\\? AS [A-Z ]+(\\(\\d+\\))?[A-Z ]*\\)|\"(day|at)\"|[?<>=() ]|AND|OR|NOT|IS|NULL|BETWEEN|TRUE|FALSE", ""))
                    .as("Something is computed of each row's date, so no index of the dates can serve. Compare the date as it is, a moment too: "
                    + where).isEmpty();
                assertThat(queries.entries().get(0).sql().parameters()).as("The days are values: Lookups.operand makes a parameter of each.")
                    .isNotEmpty();
            }
        }
    }

    private static List<String> days(String path, Object value) { return found(path, value).stream().map(visit -> visit.day.toString()).toList(); }

    private static List<String> moments(String path, Object value) { return found(path, value).stream().map(visit -> visit.at.toString()).toList(); }

    private static List<Visit> found(String path, Object value) {
        try {
            return Visit.objects.filter(path, value).orderBy("pk").list();
        } catch (DatabaseError e) {
            throw new AssertionError("The database refused the condition of " + path + ".", e);
        }
    }
}
