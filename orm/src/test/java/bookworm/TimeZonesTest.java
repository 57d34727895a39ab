package bookworm;

import static bookworm.Expressions.f;
import static bookworm.Expressions.not;
import static bookworm.Expressions.q;
import static bookworm.Functions.cast;
import static bookworm.Functions.extract;
import static bookworm.Functions.now;
import static bookworm.Functions.trunc;
import static org.assertj.core.api.Assertions.assertThat;

import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.db.Sql;
import bookworm.fields.DateField;
import bookworm.fields.DateTimeField;
import bookworm.sql.OnConflict;
import bookworm.sql.Types;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments are those of UTC, wherever the database and the program think that they are. */
@Contract
class TimeZonesTest {

    static class Loan extends Model {
        static final Manager<Loan> objects = Manager.of(Loan.class);

        @DateTimeField(nullable = true) Instant at;
        @DateField(nullable = true) LocalDate day;
    }

    /** In New York it is the evening of the day before, in Tokyo noon. */
    private static final Instant NIGHT = Instant.parse("2024-03-01T02:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private Database database;

    private void openIn(String zone) {
        database = TestDatabase.with(Loan.class);
        database.update(Sql.of("SET TIME ZONE '" + zone + "'"));
        Loan.objects.create(loan -> loan.at = NIGHT);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Tokyo"})
    void days_and_hours_are_those_of_utc(String zone) {
        openIn(zone);

        assertThat(Loan.objects.filter("at__date", DAY).count()).isEqualTo(1);
        assertThat(Loan.objects.filter("at__month", 3, "at__day", 1, "at__hour", 2).count()).isEqualTo(1);
        assertThat(Loan.objects.dates("at", "month").list()).containsExactly(DAY);
        assertThat(Loan.objects.annotate("begins", trunc("day", "at")).annotate("hour", extract("hour", "at"))
            .annotate("date", f("at__date")).annotate("cast", cast("at", Types.DATE)).valuesList("begins", "hour", "date", "cast").get())
            .isEqualTo(List.of(DAY, 2, DAY, DAY));
        assertThat(Loan.objects.filter("at__startswith", "2024-03-01 02:30").count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Tokyo"})
    void now_is_the_hour_that_it_is_in_utc(String zone) {
        openIn(zone);
        Instant before = Instant.now().minusSeconds(60);
        Loan.objects.update("at", now());

        Instant at = Loan.objects.get().at;
        assertThat(at).isBetween(before, Instant.now().plusSeconds(60));
        assertThat(Loan.objects.annotate("hour", extract("hour", "at")).valuesFlat("hour").get())
            .isEqualTo(at.atOffset(ZoneOffset.UTC).getHour());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Tokyo"})
    void a_column_without_a_zone_gives_the_moment_that_was_saved(String zone) {
        openIn(zone);
        database.update(Sql.of("ALTER TABLE \"bookworm_loan\" ALTER COLUMN \"at\" SET DATA TYPE TIMESTAMP"));
        Loan loan = new Loan();
        loan.at = NIGHT;
        loan.save();

        for (int time = 0; time < 3; time++) {
            loan.refreshFromDb();
            assertThat(loan.at).isEqualTo(NIGHT);
            loan.save();
        }
        assertThat(Loan.objects.filter("at", NIGHT, "pk", loan.id).exists()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Tokyo"})
    void a_column_without_a_zone_gets_one_moment_however_it_is_written(String zone) {
        openIn(zone);
        database.update(Sql.of("ALTER TABLE \"bookworm_loan\" ALTER COLUMN \"at\" SET DATA TYPE TIMESTAMP"));
        Instant later = NIGHT.plusSeconds(3600);
        Loan loan = Loan.objects.create(each -> each.at = NIGHT);

        loan.at = later;
        Loan.objects.bulkUpdate(List.of(loan), "at");
        assertThat(Loan.objects.get("pk", loan.id).at).as("bulkUpdate").isEqualTo(later);
        loan.at = NIGHT;
        Loan.objects.bulkCreate(List.of(loan), OnConflict.update("at").of("id"));
        assertThat(Loan.objects.get("pk", loan.id).at).as("an update on conflict").isEqualTo(NIGHT);
        loan.id = loan.id + 1;
        Loan.objects.bulkCreate(List.of(loan), OnConflict.ignore());
        assertThat(Loan.objects.get("pk", loan.id).at).as("a new row where others are passed over").isEqualTo(NIGHT);
        Loan.objects.filter("pk", loan.id).update("at", later);
        assertThat(Loan.objects.get("pk", loan.id).at).as("update").isEqualTo(later);
    }

    @Test
    void a_timestamp_of_jdbc_is_its_moment() {
        openIn("UTC");
        TimeZone zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        try {
            assertThat(Loan.objects.filter("at", Timestamp.from(NIGHT)).exists()).isTrue();
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    // Years and days are compared by the dates where they begin

    private static final List<Instant> ENDS = List.of(Instant.parse("2022-12-31T23:59:59.999999Z"), Instant.parse("2023-01-01T00:00:00Z"),
        Instant.parse("2023-12-31T23:59:59.999999Z"), Instant.parse("2024-01-01T00:00:00Z"));

    private static int count(String path, Object value) {
        return (int) Loan.objects.filter(path, value).count();
    }

    private void openWithTheEndsOfAYear(String zone) {
        openIn(zone);
        Loan.objects.all().delete();
        ENDS.forEach(end -> Loan.objects.create(loan -> {
            loan.at = end;
            loan.day = LocalDate.ofInstant(end, ZoneOffset.UTC);
        }));
        Loan.objects.create(loan -> { });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Tokyo"})
    void a_year_has_all_of_its_days_and_no_others(String zone) {
        openWithTheEndsOfAYear(zone);

        for (String date : List.of("at", "day")) {
            assertThat(List.of(count(date + "__year", 2023), count(date + "__year__gt", 2023), count(date + "__year__gte", 2023),
                count(date + "__year__lt", 2023), count(date + "__year__lte", 2023), count(date + "__year__range", List.of(2022, 2023)),
                count(date + "__year__in", List.of(2022, 2024)), count(date + "__year", "2023"), count(date + "__year__gt", 2022.5)))
                .as(date).isEqualTo(List.of(2, 1, 3, 1, 3, 3, 2, 2, 3));
            assertThat(Loan.objects.filter(not(q(date + "__year", 2023))).count()).as("and what is missing").isEqualTo(3);
            assertThat(List.of(count(date + "__year", 0), count(date + "__year__lt", 1_000_000), count(date + "__year__gt", -5)))
                .isEqualTo(List.of(0, 4, 4));
        }
        assertThat(List.of(count("at__date", LocalDate.of(2023, 1, 1)), count("at__date__gt", "2023-12-31"),
            count("at__date__lte", "2022-12-31"), count("at__date__year", 2023))).isEqualTo(List.of(1, 1, 1, 2));
    }

    @Test
    void a_year_is_looked_for_where_an_index_of_the_dates_can_find_it() {
        openWithTheEndsOfAYear("UTC");

        try (QueryLog queries = QueryLog.capture()) {
            count("day__year", 2023);
            count("at__year__gt", 2023);
            count("at__date", DAY);
            assertThat(queries.sql()).hasSize(3).allSatisfy(sql ->
                assertThat(sql).doesNotContain("EXTRACT").doesNotContain("CAST").contains(">= ?"));
        }
    }

    @Test
    void a_year_that_is_computed_otherwise_is_compared_as_a_number() {
        openWithTheEndsOfAYear("UTC");

        assertThat(Loan.objects.filter("at__year", f("day__year")).count()).isEqualTo(4);
        assertThat(Loan.objects.annotate("year", extract("year", "day")).filter("year__gte", 2023).count()).isEqualTo(3);
        assertThat(Loan.objects.annotate("next", extract("year", "day").plus(1)).filter("next", 2024).count()).isEqualTo(2);
        assertThat(Loan.objects.values("day__year").annotate("last", Expressions.max(f("day__year"))).filter("last__gt", 2022).count())
            .isEqualTo(2);
    }
}
