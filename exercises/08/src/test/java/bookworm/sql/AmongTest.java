package bookworm.sql;

import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "08.2", title = "Your turn: IN")
@ReadAgain("Step 3: null, a list, and an empty list")
class AmongTest {

    static class Pamphlet extends Model {
        static final Manager<Pamphlet> objects = Manager.of(Pamphlet.class);

        @CharField(maxLength = 40) String title;
        @IntegerField(nullable = true) Integer pages;
    }

    private static final Column TITLE = new Column(Models.meta(Pamphlet.class).field("title"));
    private static final Column PAGES = new Column(Models.meta(Pamphlet.class).field("pages"));

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL");

    AmongTest() { Schema.create(Pamphlet.class); }

    @AfterEach
    void close() { library.close(); }

    @Test
    void the_node_writes_a_list_in_brackets() {
        Sql sql = write(new In(TITLE, List.of(new Param("Emma", Types.TEXT), new Param("Flann O'Brien", Types.TEXT))));

        assertThat(sql.text()).as("The values write themselves: let the writer append them. A value in the text ends at its apostrophe.")
            .doesNotContain("O'Brien");
        assertThat(plain(sql)).as("IN wants the value, IN, and the choices in brackets, with commas between.").isEqualTo("\"title\" IN (?, ?)");
        assertThat(sql.parameters()).as("Each mark has its value, in the same order.").isEqualTo(List.of("Emma", "Flann O'Brien"));
    }

    @Test
    void the_value_and_the_choices_may_be_any_expressions() {
        Func first = Func.of("LEFT", Types.TEXT, TITLE, new Param(1, Types.INTEGER));
        String each = "The value and the choices are expressions, be they columns, functions or values: let each write itself, by append.";

        try {
            Sql ofAFunction = write(new In(first, List.of(new Param("E", Types.TEXT))));
            assertThat(plain(ofAFunction)).as(each).isEqualTo("LEFT (\"title\", ?) IN (?)");
            assertThat(ofAFunction.parameters()).as(each).isEqualTo(List.of(1, "E"));
            assertThat(plain(write(new In(PAGES, List.of(new Param(474, Types.INTEGER), PAGES))))).as(each).isEqualTo("\"pages\" IN (?, \"pages\")");
        } catch (ClassCastException e) {
            throw new AssertionError(each, e);
        }
    }

    @Test
    void each_value_is_converted_to_the_type_of_the_field() {
        Expression condition = in(PAGES, List.of("474", 10));
        assertThat(condition).as("474 and 10 are numbers that the column can hold, and they were left out. isBeyond is true of one that it cannot hold.")
            .isNotEqualTo(Truth.NEVER);
        assertThat(values(condition))
            .as("The left side has a type, and each value is converted to it: Lookups.operand.").containsExactlyInAnyOrder(474, 10);
        assertThatThrownBy(() -> in(PAGES, List.of("many")), "'many' is no number of pages, and nobody heard of it.")
            .isInstanceOf(ValueError.class);
    }

    @Test
    void what_is_no_list_is_refused() {
        assertThatThrownBy(() -> in(TITLE, "Emma"), "A text was taken for a list.").as("Whoever gives one value for a list must hear of it, in the"
            + " words of Lookups.elements.").isInstanceOf(ValueError.class).hasMessageContaining("in takes a list of values");
    }

    @Test
    void an_array_is_a_list() {
        String alike = "Lookups.elements takes arrays and collections alike.";
        assertThatCode(() -> in(PAGES, new Integer[] {1, 2})).as("An array was refused. " + alike).doesNotThrowAnyException();
        assertThat(values(in(PAGES, new Integer[] {1, 2}))).as(alike).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void a_value_that_is_named_twice_is_asked_for_once() {
        assertThat(values(in(PAGES, List.of(474, 10, "474"))))
            .as("474 and \"474\" are one number of pages: look for twins after converting.").containsExactlyInAnyOrder(474, 10);
    }

    @Test
    void the_values_keep_their_order() {
        List<Object> pages = List.of(474, 10, 898, 127, 3, 450, 201, 100, 52, 612, 8, 320);
        assertThat(values(in(PAGES, pages))).as("The values came in another order. A HashSet forgets it; a LinkedHashSet does not, nor does distinct().")
            .isEqualTo(pages);
    }

    @Test
    void null_is_left_out() {
        Expression condition = orFail(PAGES, Arrays.asList(474, null));
        assertThat(values(condition)).as("Nothing equals NULL, so a null in the list finds nothing: leave it out, and keep the others.")
            .isEqualTo(List.of(474));
        assertThat(write(condition).text()).as("A null in the list asks for no row. The rows where nothing stands are another question, IS NULL, and nobody asked"
            + " it here: leave the null out.").doesNotContain("NULL");
    }

    @Test
    void a_number_that_the_column_cannot_hold_is_left_out() {
        assertThat(values(orFail(PAGES, List.of(474, 3_000_000_000L))))
            .as("No row can have three thousand million pages. isBeyond(left, choice) says so: leave that number out, and keep the others.")
            .isEqualTo(List.of(474));
        assertThat(values(orFail(PAGES, List.of(474, 99.5))))
            .as("No row can have 99.5 pages. isBeyond(left, choice) says so of a fraction too: leave it out, and keep the others.").isEqualTo(List.of(474));
    }

    @Test
    void of_nothing_nothing_is_found_and_no_database_complains() {
        Pamphlet.objects.create(pamphlet -> pamphlet.title = "Emma");

        String never = "IN () is no SQL: H2 lets it pass, PostgreSQL does not. Where no value is left, the condition is never true: Truth.NEVER.";
        Expression none = orFail(PAGES, List.of());
        assertThat(write(none).text()).as("IN (NULL) is not false but unknown, and so is its opposite: under a NOT it would find no row, where it should find"
            + " all. " + never).doesNotContain("NULL");
        assertThat(none).as("An empty list asks for one of none, and not for any: no row may be found.").isNotEqualTo(Truth.ALWAYS);
        assertThat(none).as(never).isEqualTo(Truth.NEVER);
        assertThat(orFail(PAGES, Arrays.asList((Object) null))).as("Only a null was in the list, and so nothing is left to ask for. " + never)
            .isEqualTo(Truth.NEVER);
        assertThat(orFail(PAGES, List.of(3_000_000_000L))).as("Only a number beyond the column was in the list, and so nothing is left to ask"
            + " for. " + never).isEqualTo(Truth.NEVER);
        assertThat(Pamphlet.objects.filter("pages__in", List.of())).isEmpty();
    }

    private static Expression in(Column column, Object values) { return Lookups.build(column, List.of("in"), values); }

    private static Expression orFail(Column column, Object values) {
        try {
            return in(column, values);
        } catch (OutOfRange e) {
            throw new AssertionError("A number that the column cannot hold was refused. Lookups.operand makes a value of it, by which isBeyond(left, operand)"
                + " knows it: leave it out.", e);
        } catch (ValueError | NullPointerException e) {
            throw new AssertionError("The list was refused, because of what should have been left out, or because it is empty.", e);
        }
    }

    /** The values of the choices; nothing is written for it. */
    private static List<Object> values(Expression condition) {
        return condition instanceof In in && in.choices().stream().allMatch(Param.class::isInstance)
            ? in.choices().stream().map(choice -> ((Param) choice).value()).toList() : write(condition).parameters();
    }

    /** The text, with blanks as this book sets them; without brackets around the whole, which change nothing. */
    private static String plain(Sql sql) {
        String text = sql.text().replaceAll("\\s*,\\s*", ", ").replaceAll("\\s*\\(\\s*", " (").replaceAll("\\s*\\)", ")").replaceAll("(?i)\\bin\\b", "IN").strip();
        return text.matches("\\(.*\\)\\)") ? text.substring(1, text.length() - 1) : text;
    }

    private static Sql write(Node part) { return SqlWriter.compile(part::render, Dialect.of("H2")); }
}
