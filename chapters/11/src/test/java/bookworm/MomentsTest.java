package bookworm;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.FieldError;
import bookworm.fields.*;
import bookworm.schema.Schema;
import bookworm.sql.Types;
import java.time.*;
import java.util.*;
import library.Library;
import org.junit.jupiter.api.*;

/** Moments have the days and hours of UTC, wherever the database thinks that it is. */
class MomentsTest {

    static class Visit extends Model {
        static final Manager<Visit> objects = Manager.of(Visit.class);

        @DateTimeField(nullable = true) Instant at;
        @TextField String text = "";
    }

    /** In New York it is the evening of the day before, in Tokyo noon. */
    private static final Instant NIGHT = Instant.parse("2024-03-01T02:30:15Z");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private Database database;

    @BeforeEach
    void open() {
        database = Library.openEmpty();
        Schema.create(Visit.class);
        Visit.objects.create(visit -> visit.at = NIGHT);
    }

    @AfterEach
    void close() { database.close(); }

    private void inEachZone(Runnable check) {
        for (String zone : List.of("UTC", "America/New_York", "Asia/Tokyo")) {
            database.update(Sql.of("SET TIME ZONE '" + zone + "'"));
            check.run();
        }
    }

    private static boolean isFound(String path, Object value) { return Visit.objects.filter(path, value).exists(); }

    @Test
    void days_and_hours_are_those_of_utc_also_of_what_new_york_has_written() {
        database.update(Sql.of("UPDATE \"bookworm_visit\" SET \"at\" = TIMESTAMP WITH TIME ZONE '2024-02-29 21:30:15-05:00'"));

        inEachZone(() -> {
            assertThat(isFound("at__date", DAY)).isTrue();
            assertThat(isFound("at__date__lt", LocalDate.MAX)).isTrue();
            assertThat(isFound("at__date__lt", DAY)).isFalse();
            assertThat(isFound("at__trunc_day", DAY)).isTrue();
            assertThat(isFound("at__day", 1)).isTrue();
            assertThat(Visit.objects.filter("at__hour", 2, "at__minute", 30, "at__second", 15).exists()).isTrue();
            assertThat(isFound("at__startswith", "2024-03-01 02:30")).isTrue();
        });
    }

    @Test
    void a_year_begins_and_ends_at_midnight_of_utc() {
        Visit.objects.update("at", Instant.parse("2024-01-01T00:00:00Z"));
        Visit.objects.create(visit -> visit.at = Instant.parse("2023-12-31T23:59:59.999999Z"));
        Visit.objects.create(visit -> { });

        inEachZone(() -> {
            assertThat(Visit.objects.filter("at__year", 2024).count()).isEqualTo(1);
            assertThat(Visit.objects.filter("at__year__lte", 2023).count()).isEqualTo(1);
            assertThat(Visit.objects.filter("at__year__gt", 2023).count()).isEqualTo(1);
            assertThat(Visit.objects.exclude("at__year", 2023).count()).as("with what is missing").isEqualTo(2);
            assertThat(Visit.objects.filter("at__date__year", 2023).count()).isEqualTo(1);
            assertThat(Visit.objects.filter("at__date__lte", "2023-12-31").count()).isEqualTo(1);
        });
    }

    @Test
    void a_year_or_a_day_is_looked_for_among_the_moments_themselves() {
        try (QueryLog queries = QueryLog.capture()) {
            Visit.objects.filter("at__year", 2024).list();
            Visit.objects.filter("at__date", DAY).list();
            assertThat(queries.sql()).hasSize(2).allMatch(sql -> sql.endsWith(" WHERE (\"at\" >= ? AND \"at\" < ?)"));
        }
    }

    @Test
    void now_is_the_moment_at_which_the_statement_runs() {
        inEachZone(() -> {
            Instant before = Instant.now().minusSeconds(60);
            Visit.objects.update("at", now(), "text", cast(now(), Types.TEXT));

            Visit visit = Visit.objects.get();
            assertThat(visit.at).isBetween(before, before.plusSeconds(120));
            assertThat(visit.text).as("as it is called in UTC").startsWith(visit.at.toString().replace('T', ' ').substring(0, 19));
        });
    }

    @Test
    void a_moment_cut_back_to_a_day_is_a_date() {
        Visit.objects.update("text", cast(trunc("day", "at"), Types.TEXT));

        assertThat(Visit.objects.get().text).isEqualTo("2024-03-01");
    }

    @Test
    void a_moment_moves_by_a_duration() {
        assertThat(isFound("at", value(NIGHT.minusSeconds(90)).plus(Duration.ofSeconds(90)))).isTrue();
        assertThat(isFound("at__gt", f("at").minus(Duration.parse("P1DT2H")))).isTrue();
        assertThat(value(DAY).minus(value(DAY)).type()).isEqualTo(Types.DURATION);
        assertThat(value(NIGHT).plus(Duration.ZERO).type()).isEqualTo(Types.DATE_TIME);
        assertThat(value(Duration.ZERO).plus(Duration.ZERO).type()).isEqualTo(Types.DURATION);
        assertThatThrownBy(() -> isFound("text", cast(now().plus(1), Types.TEXT))).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("Cannot tell the type of Instant + Integer.");
    }
}
