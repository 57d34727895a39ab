package bookworm.query;

import static bookworm.Expressions.f;
import static bookworm.Functions.upper;
import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import bookworm.sql.Expression;
import java.math.BigDecimal;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import org.junit.jupiter.api.*;

@Exercise(value = "11.2", title = "Your turn: UPDATE of a queryset")
@ReadAgain("Step 3: one statement for all rows")
class WrittenTest {

    enum Kind implements Choice {
        NOVEL("NOV", "Novel"), SATIRE("SAT", "Satire");

        private final String value;
        private final String label;

        Kind(String value, String label) {
            this.value = value;
            this.label = label;
        }

        @Override public String value() { return value; }

        @Override public String label() { return label; }
    }

    static class Pamphlet extends Model {
        static final Manager<Pamphlet> objects = Manager.of(Pamphlet.class);

        @CharField(maxLength = 40) String title;
        @CharField(maxLength = 3, choices = Kind.class) Kind kind = Kind.NOVEL;
        @IntegerField int pages;
        @IntegerField int copies;
        @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true) BigDecimal price;
    }

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    WrittenTest() {
        Schema.create(Pamphlet.class);
        pamphlet("Emma", 474, 3, "8.99");
        pamphlet("The Third Policeman", 200, 2, null);
        pamphlet("Persuasion", 249, 5, "7.50");
    }

    @AfterEach
    void close() { library.close(); }

    @Test
    void a_value_is_written_to_the_rows_of_the_query() {
        assertThat(update(Pamphlet.objects.filter("pages__lt", 400), "copies", 9)).as("Two of three books have fewer than 400 pages, and"
            + " the UPDATE met other rows than those: the query knows which rows are meant.").isEqualTo(2);
        assertThat(all(pamphlet -> pamphlet.copies)).as("The copies of Emma, of The Third Policeman, of Persuasion.").isEqualTo(List.of(3, 9, 9));
    }

    @Test
    void without_a_condition_all_rows_are_meant() {
        assertThat(update(Pamphlet.objects.all(), "copies", 9)).isEqualTo(3);
    }

    @Test
    void a_value_is_converted_as_the_field_would_convert_it() {
        update(emma(), "pages", "12");
        assertThat(all(pamphlet -> pamphlet.pages).get(0)).as("The text \"12\" is 12 pages.").isEqualTo(12);
        update(emma(), "kind", Kind.SATIRE);
        assertThat(all(pamphlet -> pamphlet.kind).get(0)).as("A constant of the choices is written as its value.").isEqualTo(Kind.SATIRE);
    }

    @Test
    void what_the_field_refuses_is_refused_before_anything_is_sent() {
        for (Object value : List.of("many", 12.5, 3_000_000_000L)) {
            refused("pages cannot be " + value + ". The field's own convert(...) says so; what is made for comparing lets more pass.",
                ValueError.class, () -> emma().update("pages", value));
        }
    }

    @Test
    void the_database_computes_of_each_row_its_own() {
        update(Pamphlet.objects.all(), "pages", f("pages").plus(1));
        assertThat(all(pamphlet -> pamphlet.pages)).as("Each row's pages, and one more.").isEqualTo(List.of(475, 201, 250));
        update(Pamphlet.objects.all(), "copies", f("pages"));
        assertThat(all(pamphlet -> pamphlet.copies)).as("Another field of the same row.").isEqualTo(List.of(475, 201, 250));
        update(Pamphlet.objects.all(), "pages", f("pages").minus(f("copies").minus(1)).times(2));
        assertThat(all(pamphlet -> pamphlet.pages)).as("Names stand at any depth of what is computed.").isEqualTo(List.of(2, 2, 2));
        update(emma(), "title", upper("title"));
        assertThat(all(pamphlet -> pamphlet.title).get(0)).as("A function of the database is an expression too, as each sum and each name is.")
            .isEqualTo("EMMA");
    }

    @Test
    void several_fields_are_written_at_once_each_from_the_row_as_it_was() {
        try (QueryLog queries = QueryLog.capture()) {
            update(emma(), "pages", f("copies"), "copies", f("pages"), "title", "Amme");

            assertThat(queries.count()).as("All fields are written by one statement.").isEqualTo(1);
        }
        assertThat(all(pamphlet -> pamphlet.pages + " pages, " + pamphlet.copies + " copies, " + pamphlet.title).get(0))
            .as("Three fields were given, and each must be written.").isEqualTo("3 pages, 474 copies, Amme");
    }

    @Test
    void null_empties_a_field() {
        update(emma(), "copies", 9, "price", null);
        assertThat(all(pamphlet -> pamphlet.price).get(0)).as("price may be null, and null was given: the row's price is to go.").isNull();
    }

    @Test
    void the_values_are_bound() {
        try (QueryLog queries = QueryLog.capture()) {
            update(emma(), "title", "O'Brien");
            assertThat(queries.entries().get(0).sql().parameters()).as("A value is a parameter.").contains("O'Brien");
        }
    }

    @Test
    void a_name_that_is_no_field_is_refused() {
        refused("The model has no field 'pagse': its metadata says so.", FieldError.class, () -> emma().update("pagse", 1));
        refused("f(\"pagse\") names no field.", FieldError.class, () -> emma().update("pages", f("pagse").plus(1)));
    }

    @Test
    void a_slice_is_refused() {
        refused("An UPDATE has no LIMIT, so a slice would be written as a whole: refuseSlice(\"update\").", QueryError.class,
            () -> Pamphlet.objects.orderBy("pages").limit(1).update("pages", 1));
    }

    private static QuerySet<Pamphlet> emma() { return Pamphlet.objects.filter("title", "Emma"); }

    private static int update(QuerySet<Pamphlet> rows, String field, Object value, Object... more) {
        try {
            return rows.update(field, value, more);
        } catch (IllegalStateException e) {
            throw new AssertionError("A name stands in the tree that no Resolver has seen, at the top or below it.", e);
        } catch (ValueError | NullPointerException e) {
            throw new AssertionError("What was given for " + names(field, more) + " fits, and was refused." + ifExpression(value), e);
        } catch (DatabaseError e) {
            throw new AssertionError("The database refused the UPDATE of " + names(field, more) + "." + ifExpression(value), e);
        }
    }

    private static String names(String field, Object... more) {
        return IntStream.range(0, more.length).filter(i -> i % 2 == 0).mapToObj(i -> " and " + more[i]).collect(Collectors.joining("", field, ""));
    }

    private static String ifExpression(Object value) {
        return value instanceof Expression ? " It was given an expression, of whatever kind: that is resolved, and not converted." : "";
    }

    private static void refused(String why, Class<? extends BookwormException> error, Supplier<Integer> update) {
        try (QueryLog queries = QueryLog.capture()) {
            assertThatThrownBy(update::get, "It was not refused. " + why).as(why).isInstanceOf(error);

            assertThat(queries.count()).as("It was refused after it had been sent. " + why).isZero();
        }
    }

    private static <T> List<T> all(Function<Pamphlet, T> value) {
        List<T> values = new ArrayList<>();
        Pamphlet.objects.orderBy("pk").forEach(pamphlet -> values.add(value.apply(pamphlet)));
        return values;
    }

    private static void pamphlet(String title, int pages, int copies, String price) {
        Pamphlet.objects.create(pamphlet -> {
            pamphlet.title = title;
            pamphlet.pages = pages;
            pamphlet.copies = copies;
            pamphlet.price = price == null ? null : new BigDecimal(price);
        });
    }
}
