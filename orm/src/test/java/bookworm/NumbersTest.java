package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.db.Database;
import bookworm.errors.ValidationError;
import bookworm.errors.ValueError;
import bookworm.fields.CharField;
import bookworm.fields.DecimalField;
import bookworm.fields.FloatField;
import bookworm.fields.IntegerField;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that a column cannot hold: what is asked about them is answered truly, and they are stored by no accident. */
@Contract
class NumbersTest {

    static class Book extends Model {
        static final Manager<Book> objects = Manager.of(Book.class);

        @CharField(maxLength = 20) String title = "";
        @IntegerField(nullable = true) Integer pages;
        @DecimalField(maxDigits = 6, decimalPlaces = 2, nullable = true) BigDecimal price;
        @FloatField(nullable = true) Double weight;
    }

    /** Enough of them for the planner to look into an index. */
    static class Copy extends Model {
        static final Manager<Copy> objects = Manager.of(Copy.class);

        @IntegerField(dbIndex = true) int number;
        @IntegerField(unique = true) int shelfMark;
    }

    private static final int COPIES = 500;

    static class Stamp extends Model {
        static final Manager<Stamp> objects = Manager.of(Stamp.class);

        @DecimalField(maxDigits = 6, decimalPlaces = 2, unique = true) BigDecimal worth;
    }

    private Database database;

    @BeforeEach
    void open() {
        database = TestDatabase.with(Book.class, Copy.class, Stamp.class);
        book("minus one", -1, "-1.00");
        book("twelve", 12, "12.34");
        book("thirteen", 13, "12.35");
        book("unknown", null, null);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Book book(String title, Integer pages, String price) {
        return Book.objects.create(book -> {
            book.title = title;
            book.pages = pages;
            book.price = price == null ? null : new BigDecimal(price);
        });
    }

    private static List<Object> titles(QuerySet<Book> books) {
        return books.orderBy("pk").valuesFlat("title").list();
    }

    private static List<Object> titles(String path, Object value) {
        return titles(Book.objects.filter(path, value));
    }

    // Fractions among whole numbers

    @Test
    void a_fraction_lies_between_two_whole_numbers() {
        for (Object fraction : List.of(12.5, 12.5f, new BigDecimal("12.5"))) {
            assertThat(titles("pages__gt", fraction)).containsExactly("thirteen");
            assertThat(titles("pages__gte", fraction)).containsExactly("thirteen");
            assertThat(titles("pages__lt", fraction)).containsExactly("minus one", "twelve");
            assertThat(titles("pages__lte", fraction)).containsExactly("minus one", "twelve");
        }
        assertThat(titles("pages__gt", -1.5)).containsExactly("minus one", "twelve", "thirteen");
        assertThat(titles("pages__lte", -0.5)).containsExactly("minus one");
        assertThat(titles("pages__range", List.of(11.5, 12.5))).containsExactly("twelve");
    }

    @Test
    void no_whole_number_equals_a_fraction() {
        assertThat(titles("pages", 12.5)).isEmpty();
        assertThat(titles("pages__in", List.of(12.5, 13.0))).containsExactly("thirteen");
        assertThat(titles(Book.objects.exclude("pages", 12.5))).hasSize(4);
        assertThatThrownBy(() -> Book.objects.get("pk", new BigDecimal("1.9"))).hasMessageContaining("Book");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "12.0", "1e2", "1E1", "0x0c", "", "twelve"})
    void a_text_that_is_taken_for_a_whole_number_spells_one(String text) {
        assertThatThrownBy(() -> Book.objects.filter("pages", text)).isInstanceOf(ValueError.class)
            .hasMessage("Book.pages expected a whole number but got \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", " 12 ", "+12", "0012"})
    void a_text_that_spells_a_whole_number_is_taken_for_it(String text) {
        assertThat(titles("pages", text)).containsExactly("twelve");
    }

    @Test
    void a_fraction_is_not_cut_off_to_be_stored() {
        assertThatThrownBy(() -> Book.objects.update("pages", 12.5)).isInstanceOf(ValueError.class)
            .hasMessage("Book.pages expected a whole number but got 12.5");
        assertThat(Book.objects.update("pages", 12.0)).isEqualTo(4);
    }

    // Beyond the column

    @Test
    void every_number_that_there_is_lies_below_one_that_no_column_holds() {
        for (Object large : List.of(3_000_000_000L, BigInteger.TEN.pow(30), 1e30)) {
            assertThat(titles("pages__lt", large)).as("but no missing one").containsExactly("minus one", "twelve", "thirteen");
            assertThat(titles("pages__gte", large)).isEmpty();
            assertThat(titles("pages", large)).isEmpty();
        }
        assertThat(titles("pages__gt", -3_000_000_000L)).containsExactly("minus one", "twelve", "thirteen");
        assertThat(titles("pages__range", List.of(0, 3_000_000_000L))).containsExactly("twelve", "thirteen");
        assertThat(titles(Book.objects.exclude("pages__lt", 3_000_000_000L))).as("as NULL is kept by any exclude").containsExactly("unknown");
        assertThat(titles("price__lt", 10_000)).containsExactly("minus one", "twelve", "thirteen");
        assertThat(titles("price__gt", "10000")).isEmpty();
    }

    @Test
    void a_number_that_an_indexed_column_cannot_hold_is_equal_to_none_and_beyond_all() {
        Copy.objects.bulkCreate(IntStream.rangeClosed(1, COPIES).mapToObj(NumbersTest::copy).toList());
        BigDecimal huge = BigDecimal.TEN.pow(30);

        for (String field : List.of("pk", "number", "shelfMark")) {
            assertThat(numbers(field + "__in", List.of(1, "9999999999999999999"))).as(field).containsExactly(1);
            assertThat(numbers(field + "__in", List.of(huge))).as(field).isEmpty();
            assertThat(numbers(field, huge)).as(field).isEmpty();
            assertThat(numbers(field + "__gt", huge)).as(field).isEmpty();
            assertThat(numbers(field + "__lt", huge)).as(field).hasSize(COPIES);
            assertThat(numbers(field + "__gte", huge.negate())).as(field).hasSize(COPIES);
            assertThat(numbers(field + "__range", List.of(COPIES, huge))).as(field).containsExactly(COPIES);
        }
        assertThat(numbers("number__in", List.of(1, 3_000_000_000L))).containsExactly(1);
        assertThat(numbers("number__range", List.of(COPIES - 1, 3_000_000_000L))).containsExactly(COPIES - 1, COPIES);
        assertThat(numbers("shelfMark__lt", 3_000_000_000L)).hasSize(COPIES);
    }

    private static Copy copy(int number) {
        Copy copy = new Copy();
        copy.number = number;
        copy.shelfMark = number;
        return copy;
    }

    private static List<Integer> numbers(String path, Object value) {
        return Copy.objects.filter(path, value).orderBy("number").valuesFlat("number", Integer.class).list();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-1000000", "1E-2000000000", "-1E-2000000000"})
    void a_number_with_very_many_places_costs_no_more_than_others(String number) {
        BigDecimal tiny = new BigDecimal(number);

        assertThat(Book.objects.filter("pages__gt", tiny).count()).isEqualTo(2);
        assertThat(Book.objects.filter("price__gte", tiny).count()).isEqualTo(2);
        assertThat(Book.objects.filter("pages", tiny).exists()).isFalse();
        assertThat(Book.objects.filter("price__in", List.of(tiny)).exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000000", "1E+2000000000", "-1E+2000000000"})
    void a_number_with_more_digits_than_any_database_holds_is_refused(String number) {
        for (String lookup : List.of("pages", "pages__gt", "price", "price__gte")) {
            assertThatThrownBy(() -> Book.objects.filter(lookup, new BigDecimal(number))).isInstanceOf(ValueError.class)
                .hasMessageMatching("Book.(pages|price) expected a number of at most 83617 digits before the point but got " + number.replace("+", "\\+"));
        }
    }

    @Test
    void a_text_of_very_many_digits_is_no_number() {
        for (String field : List.of("pages", "price", "weight")) {
            assertThatThrownBy(() -> Book.objects.filter(field, "1".repeat(1_000_000))).isInstanceOf(ValueError.class);
        }
    }

    @Test
    void a_price_with_too_many_digits_is_refused_with_the_field() {
        assertThatThrownBy(() -> book("dear", 1, "12345.00")).isInstanceOf(ValueError.class)
            .hasMessage("Book.price expected a number of at most 4 digits before the point but got 12345.00");
        assertThat(book("free", 1, "0").price).isZero();
    }

    // More places than the column

    @Test
    void a_price_is_rounded_as_it_is_stored_and_found_by_what_was_saved() {
        Book book = book("three places", 1, "5.555");

        assertThat(Book.objects.get("price", new BigDecimal("5.555"))).isEqualTo(book);
        assertThat(Book.objects.get("pk", book.id).price).isEqualTo(new BigDecimal("5.56"));
    }

    @Test
    void a_price_between_two_cents_is_above_the_one_and_below_the_other() {
        for (Object between : List.of(new BigDecimal("12.345"), "12.345", 12.345)) {
            assertThat(titles("price__gt", between)).containsExactly("thirteen");
            assertThat(titles("price__gte", between)).containsExactly("thirteen");
            assertThat(titles("price__lt", between)).containsExactly("minus one", "twelve");
            assertThat(titles("price__lte", between)).containsExactly("minus one", "twelve");
        }
    }

    @Test
    void in_bulk_has_no_key_that_it_was_not_given() {
        Stamp.objects.create(stamp -> stamp.worth = new BigDecimal("1.50"));
        Stamp two = Stamp.objects.create(stamp -> stamp.worth = new BigDecimal("2.00"));
        BigDecimal shortened = new BigDecimal("1.5");

        assertThat(Stamp.objects.inBulk(List.of(shortened, new BigDecimal("2.00")), "worth"))
            .containsEntry(new BigDecimal("2.00"), two).doesNotContainKey(null);
        assertThat(Stamp.objects.inBulk(List.of(shortened), "worth").keySet()).isSubsetOf(shortened);
    }

    // No numbers

    @Test
    void what_is_no_number_or_none_that_a_double_can_hold_is_refused() {
        for (Object wrong : List.of("1e400", "-1e400", "NaN", new BigDecimal("1E+400"))) {
            assertThatThrownBy(() -> Book.objects.update("weight", wrong)).isInstanceOf(ValidationError.class)
                .hasMessageContaining("Book.weight expected a number");
        }
        for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Book.objects.filter("pages__gt", wrong)).isInstanceOf(ValidationError.class);
            assertThatThrownBy(() -> Book.objects.filter("price", wrong)).isInstanceOf(ValidationError.class);
        }
    }

    @Test
    void a_row_with_nan_is_not_read_as_a_whole_number() {
        Book.objects.update("weight", Double.NaN);

        assertThatThrownBy(() -> Book.objects.values("weight").first().orElseThrow().getLong("weight"))
            .isInstanceOf(ValueError.class).hasMessage("The value 'weight' is NaN, which no Long can hold.");
    }
}
