package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.ValueError;
import bookworm.fields.*;
import bookworm.schema.Schema;
import bookworm.sql.*;
import java.math.*;
import java.util.*;
import org.junit.jupiter.api.*;

/** Numbers that a column cannot hold: what is asked about them is answered truly, and nothing is rounded on the way. */
class NumbersTest {

    static class Copy extends Model {
        static final Manager<Copy> objects = Manager.of(Copy.class);

        @CharField(maxLength = 20) String name;
        @IntegerField(nullable = true, unique = true) Integer pages;
        @DecimalField(maxDigits = 6, decimalPlaces = 2, nullable = true) BigDecimal price;
    }

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Copy.class);
        store("minus one", -1, "-1.00");
        store("twelve", 12, "12.34");
        store("thirteen", 13, "12.35");
        store("unknown", null, null);
    }

    @AfterEach
    void close() { database.close(); }

    private static Copy store(String name, Integer pages, String price) {
        return Copy.objects.create(copy -> {
            copy.name = name;
            copy.pages = pages;
            copy.price = price == null ? null : new BigDecimal(price);
        });
    }

    private static Set<String> names(String path, Object value) {
        Set<String> names = new TreeSet<>();
        Copy.objects.filter(path, value).forEach(copy -> names.add(copy.name));
        return names;
    }

    @Test
    void a_price_between_two_cents_is_above_the_one_and_below_the_other() {
        for (Object between : List.of(new BigDecimal("12.345"), "12.345", 12.345)) {
            assertThat(names("price__gt", between)).containsExactly("thirteen");
            assertThat(names("price__gte", between)).containsExactly("thirteen");
            assertThat(names("price__lt", between)).containsExactly("minus one", "twelve");
            assertThat(names("price__lte", between)).containsExactly("minus one", "twelve");
        }
    }

    @Test
    void a_price_is_rounded_as_it_is_stored_and_found_by_what_was_saved() {
        Copy copy = store("three places", 1, "5.555");

        assertThat(Copy.objects.get("price", new BigDecimal("5.555"))).isEqualTo(copy);
        assertThat(Copy.objects.get("pk", copy.id).price).isEqualTo(new BigDecimal("5.56"));
        assertThat(names("price__in", List.of(new BigDecimal("1E-2000000000")))).as("next to nothing is nothing").isEmpty();
    }

    @Test
    void a_fraction_lies_between_two_whole_numbers_and_equals_none() {
        for (Object fraction : List.of(12.5, new BigDecimal("12.5"))) {
            assertThat(names("pages__gt", fraction)).containsExactly("thirteen");
            assertThat(names("pages__lte", fraction)).containsExactly("minus one", "twelve");
        }
        assertThat(names("pages", 12.5)).isEmpty();
        assertThat(names("pages", 12.0)).containsExactly("twelve");
        assertThat(names("pages__in", List.of(12.5, 13.0))).containsExactly("thirteen");
    }

    @Test
    void every_number_lies_below_one_that_the_column_cannot_hold_but_a_missing_one_does_not() {
        for (Object large : List.of(3_000_000_000L, BigInteger.TEN.pow(30), 1e30)) {
            assertThat(names("pages__lt", large)).containsExactly("minus one", "thirteen", "twelve");
            assertThat(names("pages__gte", large)).isEmpty();
            assertThat(names("pages", large)).isEmpty();
        }
        assertThat(names("pages__range", List.of(0, 3_000_000_000L))).containsExactly("thirteen", "twelve");
        assertThat(names("price__lt", 10_000)).hasSize(3);
        assertThat(names("price", "10000")).isEmpty();
    }

    @Test
    void a_number_beyond_an_indexed_column_fails_no_statement() {
        BigInteger huge = BigInteger.TEN.pow(30);
        database.update(Sql.of("INSERT INTO \"bookworm_copy\" (\"name\", \"pages\") SELECT 'more', X FROM SYSTEM_RANGE(100, 600)"));

        for (String field : List.of("pk", "pages")) {
            assertThat(Copy.objects.filter(field, huge)).as(field).isEmpty();
            assertThat(Copy.objects.filter(field + "__in", List.of(huge))).as(field).isEmpty();
            assertThat(Copy.objects.filter(field + "__gt", huge)).as(field).isEmpty();
            assertThat(Copy.objects.filter(field + "__gte", huge.negate(), "name", "more")).as(field).hasSize(501);
        }
        assertThat(Copy.objects.filter("pages__in", List.of(13, 3_000_000_000L))).hasSize(1);
        assertThat(Copy.objects.filter("pages__range", List.of(599, huge))).hasSize(2);
    }

    @Test
    void a_computed_number_is_compared_as_it_is() {
        Lookups.register("rounded", (left, value) -> Lookups.build(Func.of("ROUND", Types.DECIMAL, left), List.of("exact"), value));

        assertThat(names("price__rounded", 12)).containsExactly("thirteen", "twelve");
    }

    @Test
    void what_is_stored_must_fit() {
        assertThatThrownBy(() -> store("dear", 1, "12345.00")).isInstanceOf(ValueError.class)
            .hasMessage("Copy.price expected a number of at most 4 digits before the point but got 12345.00");
        assertThat(store("free", 1, "0").price).isZero();
    }

    @Test
    void what_is_no_number_is_refused() {
        for (Object wrong : List.of("twelve", "12.5", "", Double.NaN)) {
            assertThatThrownBy(() -> names("pages__gt", wrong)).isInstanceOf(ValueError.class)
                .hasMessageStartingWith("Copy.pages expected a whole number but got \"" + wrong + "\"");
        }
    }
}
