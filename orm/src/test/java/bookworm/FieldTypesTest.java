package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.errors.ValueError;
import bookworm.fields.BigIntegerField;
import bookworm.fields.BooleanField;
import bookworm.fields.CharField;
import bookworm.fields.Choice;
import bookworm.fields.DateField;
import bookworm.fields.DateTimeField;
import bookworm.fields.DecimalField;
import bookworm.fields.EmailField;
import bookworm.fields.FloatField;
import bookworm.fields.ForeignKey;
import bookworm.fields.IntegerField;
import bookworm.fields.OnDelete;
import bookworm.fields.PositiveIntegerField;
import bookworm.fields.TextField;
import bookworm.fields.UUIDField;
import bookworm.meta.Meta;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes into the database comes out of it as it was. */
@Contract
class FieldTypesTest {

    enum Size implements Choice {
        LARGE("L"), SMALL("S"), HUGE("XL");

        private final String value;

        Size(String value) {
            this.value = value;
        }

        @Override public String value() {
            return value;
        }

        @Override public String label() {
            return name().charAt(0) + name().substring(1).toLowerCase();
        }
    }

    enum Grade implements Choice {
        GOOD(1), BAD(6);

        private final int value;

        Grade(int value) {
            this.value = value;
        }

        @Override public Integer value() {
            return value;
        }

        @Override public String label() {
            return name();
        }
    }

    static class Everything extends Model {
        static final Manager<Everything> objects = Manager.of(Everything.class);

        @CharField(maxLength = 20, nullable = true) String word;
        @TextField(nullable = true) String text;
        @EmailField(nullable = true) String email;
        @IntegerField(nullable = true) Integer number;
        @BigIntegerField(nullable = true) Long large;
        @PositiveIntegerField(nullable = true) Integer positive;
        @FloatField(nullable = true) Double real;
        @DecimalField(maxDigits = 20, decimalPlaces = 4, nullable = true) BigDecimal exact;
        @BooleanField(nullable = true) Boolean truth;
        @DateField(nullable = true) LocalDate day;
        @DateTimeField(nullable = true) Instant moment;
        @UUIDField(nullable = true) UUID uuid;
        @CharField(maxLength = 2, nullable = true) Size size;
        @IntegerField(nullable = true) Grade grade;
        @CharField(maxLength = 2, nullable = true, choices = Size.class) String plainSize;
    }

    static class Primitives extends Model {
        @IntegerField int number = 7;
        @BigIntegerField long large = 8;
        @FloatField double real = 9.5;
        @BooleanField boolean truth = true;
    }

    @Meta(table = "Land \"of\" the free")
    static class Country extends Model {
        static final Manager<Country> objects = Manager.of(Country.class);

        @CharField(maxLength = 2, primaryKey = true, column = "iso code") String code;
        @TextField(column = "select") String name = "";
        final RelatedSet<City> cities = relatedSet(City.class, "country");
    }

    abstract static class Stamped extends Model {
        @DateTimeField Instant created = Instant.EPOCH;
    }

    static class City extends Stamped {
        static final Manager<City> objects = Manager.of(City.class);

        @TextField String name = "";
        @ForeignKey(onDelete = OnDelete.CASCADE, column = "land", nullable = true) final Ref<Country> country = ref();
    }

    private Database database;

    @BeforeEach
    void open() {
        database = TestDatabase.with(Everything.class, Primitives.class, Country.class, City.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Everything stored(Consumer<Everything> fill) {
        return Everything.objects.get("pk", Everything.objects.create(fill).id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " padded ", "O'Brien \"quoted\"", "\\ % _ ? : ; --", "naïve ćaša", "日本語", "🐛📚 e\u0301", "line\nline\ttab"})
    void texts_come_back_letter_for_letter(String value) {
        assertThat(stored(each -> each.word = value).word).isEqualTo(value);
        assertThat(stored(each -> each.text = value).text).isEqualTo(value);
        assertThat(Everything.objects.filter("text", value).count()).as("a text is found by itself").isEqualTo(1);
    }

    @Test
    void a_text_may_be_long() {
        String novel = "call me ishmael ".repeat(20_000);

        assertThat(stored(each -> each.text = novel).text).isEqualTo(novel);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE})
    void whole_numbers_keep_their_extremes(int value) {
        assertThat(stored(each -> each.number = value).number).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1L << 53, (1L << 53) + 1, Long.MAX_VALUE})
    void large_whole_numbers_keep_their_extremes(long value) {
        assertThat(stored(each -> each.large = value).large).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Integer.MAX_VALUE})
    void positive_numbers_start_at_0(int value) {
        assertThat(stored(each -> each.positive = value).positive).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, -0.1, Double.MAX_VALUE, Double.MIN_VALUE, 1e-300, 1.0 / 3})
    void floating_point_numbers_keep_every_bit(double value) {
        assertThat(stored(each -> each.real = value).real).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000", "0.0001", "-0.0001", "9999999999999999.9999", "-9999999999999999.9999", "0.1000"})
    void decimals_are_exact(String value) {
        assertThat(stored(each -> each.exact = new BigDecimal(value)).exact).isEqualTo(new BigDecimal(value));
    }

    @Test
    void truths_come_back() {
        assertThat(stored(each -> each.truth = true).truth).isTrue();
        assertThat(stored(each -> each.truth = false).truth).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1582-10-04", "1582-10-15", "1900-02-28", "2000-02-29", "9999-12-31"})
    void days_are_the_same_in_any_century(String value) {
        assertThat(stored(each -> each.day = LocalDate.parse(value)).day).isEqualTo(LocalDate.parse(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "1969-12-31T23:59:59.999999Z", "2024-03-31T01:30:00Z", "2024-10-27T00:59:59.000001Z",
        "9999-12-31T23:59:59.999999Z"})
    void moments_are_kept_to_the_microsecond(String value) {
        assertThat(stored(each -> each.moment = Instant.parse(value)).moment).isEqualTo(Instant.parse(value));
    }

    @Test
    void a_moment_finer_than_a_microsecond_is_cut_and_still_found() {
        Instant fine = Instant.parse("2024-02-29T18:30:00.123456789Z");

        assertThat(stored(each -> each.moment = fine).moment).isEqualTo(Instant.parse("2024-02-29T18:30:00.123456Z"));
        assertThat(Everything.objects.filter("moment", fine).exists()).as("found by the value that was saved").isTrue();
    }

    @Test
    void a_moment_can_be_a_value_of_a_statement_of_ones_own() {
        Instant fine = Instant.parse("2024-02-29T18:30:00.123456789Z");
        stored(each -> each.moment = fine);

        assertThat(Everything.objects.raw("SELECT \"id\" FROM \"bookworm_everything\" WHERE \"moment\" = ?", fine)).hasSize(1);
        assertThat(Everything.objects.raw("SELECT \"id\" FROM \"bookworm_everything\" WHERE \"moment\" > ?", fine)).isEmpty();
    }

    @Test
    void uuids_come_back() {
        UUID value = UUID.fromString("ffffffff-0000-4000-8000-00000000000f");

        assertThat(stored(each -> each.uuid = value).uuid).isEqualTo(value);
    }

    @Test
    void null_comes_back_from_every_type() {
        assertThat(stored(each -> { })).hasAllNullFieldsOrPropertiesExcept("id", "state");
    }

    @Test
    void primitives_keep_their_initialisers() {
        Manager<Primitives> objects = Manager.of(Primitives.class);
        objects.create(each -> { });

        Primitives read = objects.get();
        assertThat(List.of(read.number, read.large, read.real, read.truth)).isEqualTo(List.of(7, 8L, 9.5, true));
    }

    // Choices

    @Test
    void an_enum_is_stored_by_its_declared_value() {
        stored(each -> {
            each.size = Size.HUGE;
            each.grade = Grade.BAD;
        });

        Sql columns = Sql.of("SELECT \"size\", \"grade\" FROM \"bookworm_everything\"");
        assertThat(database.query(columns, row -> row.getString(1) + row.getInt(2)))
            .as("the value, never the ordinal: the order of an enum may change").containsExactly("XL6");
    }

    @Test
    void an_enum_comes_back_as_its_constant() {
        Everything read = stored(each -> {
            each.size = Size.SMALL;
            each.grade = Grade.GOOD;
        });

        assertThat(read.size).isEqualTo(Size.SMALL);
        assertThat(read.grade).isEqualTo(Grade.GOOD);
    }

    // Names

    @Test
    void tables_and_columns_may_have_any_name() {
        Country.objects.create(country -> {
            country.code = "FR";
            country.name = "France";
        });

        assertThat(Country.objects.get("name", "France").code).isEqualTo("FR");
        assertThat(database.query(Sql.of("SELECT \"iso code\", \"select\" FROM \"Land \"\"of\"\" the free\""),
            row -> row.getString(1) + " " + row.getString(2))).containsExactly("FR France");
    }

    @Test
    void a_key_of_ones_own_is_the_key() {
        Country france = Country.objects.create(country -> country.code = "FR");

        assertThat(france.pk()).isEqualTo("FR");
        assertThat(france.id).as("the inherited key is not used").isNull();
        assertThat(Country.objects.get("pk", "FR")).isEqualTo(france);
    }

    @Test
    void a_foreign_key_has_the_type_of_the_key_that_it_refers_to() {
        Country france = Country.objects.create(country -> country.code = "FR");
        City.objects.create(city -> city.country.set(france));

        assertThat(City.objects.get().country.key()).isEqualTo("FR");
        assertThat(database.query(Sql.of("SELECT \"land\" FROM \"bookworm_city\""), row -> row.getString(1))).containsExactly("FR");
        assertThat(france.cities.get("country", "FR")).isEqualTo(City.objects.get("country__code", "FR"));
    }

    @Test
    void an_abstract_class_gives_its_fields_to_those_that_extend_it() {
        City.objects.create(city -> {
            city.created = Instant.parse("2024-01-01T00:00:00Z");
            city.name = "Paris";
        });

        assertThat(City.objects.filter("created__year", 2024).valuesFlat("name").list()).containsExactly("Paris");
    }

    // Conversion

    @ParameterizedTest
    @CsvSource({"number, 42, 42", "number, ' 42 ', 42", "large, -5, -5", "real, 1e3, 1000.0", "exact, 1.50, 1.5000",
        "truth, true, true", "truth, 0, false", "day, 2024-02-29, 2024-02-29", "moment, 2024-02-29T18:30:00Z, 2024-02-29T18:30:00Z",
        "moment, 2024-02-29 18:30, 2024-02-29T18:30:00Z", "moment, 2024-02-29T18:30+02:00, 2024-02-29T16:30:00Z",
        "moment, 2024-02-29, 2024-02-29T00:00:00Z",
        "uuid, FFFFFFFF-0000-4000-8000-00000000000F, ffffffff-0000-4000-8000-00000000000f"})
    void a_text_is_taken_for_the_value_that_it_spells(String field, String text, String expected) {
        stored(each -> { });
        Everything.objects.update(field, text);

        assertThat(Everything.objects.all().valuesFlat(field).get()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"number, forty", "number, 42.9", "number, 2147483648", "positive, 1e10", "large, 9223372036854775808", "real, x", "exact, '1,5'",
        "truth, yes", "day, 2023-02-29", "moment, tomorrow", "uuid, 42", "size, M"})
    void a_text_that_spells_no_value_is_refused_with_the_field(String field, String text) {
        assertThatThrownBy(() -> Everything.objects.update(field, text)).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Everything." + field + " expected", text);
    }

    @Test
    void dates_and_moments_are_taken_from_each_other_in_utc() {
        stored(each -> each.moment = Instant.parse("2024-02-29T00:30:00Z"));

        assertThat(Everything.objects.filter("moment", OffsetDateTime.of(2024, 2, 29, 2, 30, 0, 0, ZoneOffset.ofHours(2))).exists()).isTrue();
        assertThat(Everything.objects.filter("moment", LocalDateTime.of(2024, 2, 29, 0, 30)).exists()).isTrue();
        assertThat(Everything.objects.filter("moment__gte", LocalDate.of(2024, 2, 29)).exists()).isTrue();
        assertThat(Everything.objects.filter("moment__date", LocalDate.of(2024, 2, 29)).exists()).isTrue();
    }

    @Test
    void numbers_are_taken_from_each_other() {
        stored(each -> each.large = 5L);

        assertThat(Everything.objects.filter("large", 5).exists()).isTrue();
        assertThat(Everything.objects.filter("large__lt", new BigDecimal("5.5")).exists()).isTrue();
    }
}
