package bookworm.fields;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Model;
import bookworm.db.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.UUID;
import java.util.function.Consumer;
import library.*;
import org.junit.jupiter.api.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes into the database comes out of it as it was. */
class RoundTripTest {

    static class Everything extends Model {
        @CharField(maxLength = 20, nullable = true) String word;
        @TextField(nullable = true) String text;
        @IntegerField(nullable = true) Integer number;
        @BigIntegerField(nullable = true) Long large;
        @PositiveIntegerField(nullable = true) Integer positive;
        @FloatField(nullable = true) Double real;
        @DecimalField(maxDigits = 20, decimalPlaces = 4, nullable = true) BigDecimal exact;
        @BooleanField(nullable = true) Boolean truth;
        @DateField(nullable = true) LocalDate happened;
        @DateTimeField(nullable = true) Instant moment;
        @UUIDField(nullable = true) UUID uuid;
    }

    private final Database database = Database.open(LibraryRows.url());

    @BeforeEach
    void create() {
        ByMetadata.createTable(database, Everything.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Everything stored(Consumer<Everything> fill) {
        Everything object = new Everything();
        object.id = 1L;
        fill.accept(object);
        ByMetadata.insert(database, object);
        return ByMetadata.select(database, Everything.class, "").get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " padded ", "O'Brien \"quoted\"", "\\ % _ ? : ; --", "naïve ćaša", "日本語", "🐛📚 e\u0301",
        "line\nline\ttab"})
    void texts_come_back_letter_for_letter(String value) {
        Everything read = stored(each -> each.word = each.text = value);

        assertThat(read.word).isEqualTo(value);
        assertThat(read.text).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE})
    void whole_numbers_keep_their_extremes_and_zero(int value) {
        assertThat(stored(each -> each.number = value).number).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, (1L << 53) + 1, Long.MAX_VALUE})
    void large_whole_numbers_keep_their_extremes_and_zero(long value) {
        assertThat(stored(each -> each.large = value).large).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, -0.1, Double.MAX_VALUE, Double.MIN_VALUE, 1.0 / 3})
    void floating_point_numbers_keep_every_bit(double value) {
        assertThat(stored(each -> each.real = value).real).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000", "0.0001", "-9999999999999999.9999", "0.1000"})
    void decimals_are_exact(String value) {
        assertThat(stored(each -> each.exact = new BigDecimal(value)).exact).isEqualTo(new BigDecimal(value));
    }

    @Test
    void a_decimal_comes_back_with_the_places_of_its_column() {
        BigDecimal read = stored(each -> each.exact = new BigDecimal("9.9")).exact;

        assertThat(read).isEqualTo(new BigDecimal("9.9000")).isEqualByComparingTo("9.9").isNotEqualTo(new BigDecimal("9.9"));
    }

    @Test
    void truths_come_back() {
        assertThat(stored(each -> each.truth = false).truth).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "0868-05-11", "1582-10-04", "1582-10-15", "2000-02-29", "9999-12-31"})
    void days_are_the_same_in_any_century(String value) {
        assertThat(stored(each -> each.happened = LocalDate.parse(value)).happened).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "1969-12-31T23:59:59.999999Z", "2024-03-31T01:30:00Z", "2024-10-27T00:59:59.000001Z",
        "9999-12-31T23:59:59.999999Z"})
    void moments_are_kept_to_the_microsecond(Instant value) {
        assertThat(stored(each -> each.moment = value).moment).isEqualTo(value);
    }

    @Test
    void a_moment_finer_than_a_microsecond_is_cut() {
        Instant fine = Instant.parse("2024-02-29T18:30:00.123456789Z");

        assertThat(stored(each -> each.moment = fine).moment).isEqualTo("2024-02-29T18:30:00.123456Z");
    }

    @Test
    void a_moment_is_the_same_wherever_it_is_read() {
        String url = LibraryRows.url();
        Instant evening = Instant.parse("2024-02-29T18:30:00Z");
        try (Database home = Database.open(url + ";TIME ZONE=UTC"); Database tokyo = Database.open(url + ";TIME ZONE=Asia/Tokyo")) {
            home.update(Sql.of("CREATE TABLE clock (bare TIMESTAMP, zoned TIMESTAMP(6) WITH TIME ZONE)"));
            home.update(Sql.of("INSERT INTO clock VALUES (TIMESTAMP '2024-02-29 18:30:00', ?)", new DateTimeType().toJdbc(evening)));

            assertThat(tokyo.query(Sql.of("SELECT bare FROM clock"), row -> row.getTimestamp(1).toInstant()))
                .containsExactly(Instant.parse("2024-02-29T09:30:00Z"));
            assertThat(tokyo.query(Sql.of("SELECT zoned FROM clock"), row -> new DateTimeType().read(row, 1)))
                .containsExactly(evening);
        }
    }

    @Test
    void uuids_come_back() {
        UUID value = UUID.fromString("ffffffff-0000-4000-8000-00000000000f");

        assertThat(stored(each -> each.uuid = value).uuid).isEqualTo(value);
    }

    @Test
    void null_comes_back_from_every_type() {
        assertThat(stored(each -> { })).hasAllNullFieldsOrPropertiesExcept("id");
    }
}
