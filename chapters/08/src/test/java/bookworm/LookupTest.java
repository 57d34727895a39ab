package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.Sql;
import bookworm.errors.*;
import bookworm.fields.CharField;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.*;
import library.*;
import org.junit.jupiter.api.*;

/** What the words after a field ask: equality, order, membership, absence. */
class LookupTest extends FullLibrary {

    static class Graded extends Model {
        static final Manager<Graded> objects = Manager.of(Graded.class);

        @CharField(maxLength = 3) Genre genre = Genre.FICTION;
    }

    enum Mood implements bookworm.fields.Choice {
        FICTION;

        @Override public String value() { return "FIC"; }

        @Override public String label() { return "Fictional"; }
    }

    @BeforeAll
    static void makeTable() { Schema.create(Graded.class); }

    private static int count(String path, Object value) { return Book.objects.filter(path, value).size(); }

    private static String where(String path, Object value) {
        return sqlOf(() -> Book.objects.filter(path, value)).get(0).split(" WHERE ")[1];
    }

    @Test
    void order_is_that_of_the_type() {
        assertThat(List.of(count("pages__gt", 480), count("pages__gte", 480), count("pages__lt", 480), count("pages__lte", 480)))
            .containsExactly(41, 45, 122, 126);
        assertThat(count("publicationDate__lt", "1500-01-01")).isEqualTo(4);
        assertThat(Author.objects.filter("birthDate__gte", LocalDate.of(1921, 1, 1))).hasSize(4);
    }

    @Test
    void a_value_is_converted_to_the_type_of_the_field() {
        assertThat(Book.objects.get("pk", "4").title).isEqualTo("Emma");
        assertThatThrownBy(() -> Book.objects.filter("pages__gt", "many")).isInstanceOf(ValueError.class)
            .hasMessage("Book.pages expected a whole number but got \"many\"");
    }

    @Test
    void null_is_asked_for_by_is_null() {
        assertThat(where("price", null)).isEqualTo("\"price\" IS NULL");
        assertThat(where("title__iexact", null)).isEqualTo("\"title\" IS NULL");
        assertThat(count("price", null)).isEqualTo(14);
        assertThat(database.query(Sql.of("SELECT * FROM \"books_book\" WHERE \"price\" = ?", (Object) null), row -> 1))
            .as("what SQL finds by = NULL").isEmpty();
    }

    @Test
    void a_missing_value_is_neither_above_nor_below() {
        assertThat(count("price__gt", 20)).isEqualTo(14);
        assertThat(count("price__lte", 20)).isEqualTo(139);
        assertThat(count("price__isnull", true)).isEqualTo(167 - 14 - 139);
    }

    @Test
    void isnull_takes_true_or_false() {
        assertThat(where("price__isnull", false)).isEqualTo("\"price\" IS NOT NULL");
        assertThat(count("price__isnull", false)).isEqualTo(153);
        assertThatThrownBy(() -> count("price__isnull", "yes")).isInstanceOf(ValueError.class)
            .hasMessage("isnull takes true or false, not yes.");
    }

    @Test
    void null_cannot_be_compared_with() {
        assertThatThrownBy(() -> count("price__gt", null)).isInstanceOf(ValueError.class)
            .hasMessage("null cannot be compared with Book.price: use __isnull, or exact.");
    }

    @Test
    void in_takes_any_collection_or_an_array() {
        assertThat(where("genre__in", List.of("SCI", "HIS"))).isEqualTo("\"genre\" IN (?, ?)");
        assertThat(count("genre__in", Set.of("SCI", "HIS"))).isEqualTo(13);
        assertThat(count("genre__in", new String[] {"SCI", "HIS"})).isEqualTo(13);
        assertThatThrownBy(() -> count("genre__in", "SCI")).isInstanceOf(ValueError.class)
            .hasMessage("in takes a list of values, not SCI: write List.of(...).");
    }

    @Test
    void in_nothing_is_no_syntax_error_but_nothing() {
        assertThat(where("pk__in", List.of())).isEqualTo("(1 = 0)");
        assertThat(count("pk__in", List.of())).isZero();
        assertThat(where("pages", 3_000_000_000L)).as("nor is a number that the column cannot hold").isEqualTo("(1 = 0)");
    }

    @Test
    void in_asks_once_for_what_is_named_twice_and_never_for_null() {
        assertThat(where("pk__in", Arrays.asList(4, null, "4", 5))).isEqualTo("\"id\" IN (?, ?)");
        assertThat(where("price__in", Arrays.asList((Object) null))).isEqualTo("(1 = 0)");
    }

    @Test
    void a_range_includes_both_ends() {
        assertThat(where("pages__range", List.of(474, 480))).isEqualTo("(\"pages\" >= ? AND \"pages\" <= ?)");
        assertThat(count("pages__range", List.of(474, 480))).isEqualTo(6);
        assertThat(count("pages__range", List.of(480, 474))).isZero();
        assertThatThrownBy(() -> count("pages__range", List.of(474))).isInstanceOf(ValueError.class)
            .hasMessage("range takes two values, a first and a last, not 1.");
    }

    @Test
    void a_choice_is_asked_for_by_itself_or_by_its_value() {
        Graded.objects.create(graded -> { });

        assertThat(Graded.objects.filter("genre", Genre.FICTION)).hasSize(1);
        assertThat(Graded.objects.filter("genre__in", List.of("FIC", Genre.HISTORY))).hasSize(1);
        assertThat(Graded.objects.filter("genre__gt", "E")).as("above a text that is no choice").hasSize(1);
        assertThat(count("genre", Genre.SCIENCE)).as("where the field is a text").isEqualTo(8);
    }

    @Test
    void a_choice_of_another_enum_is_not_taken_for_its_twin() {
        assertThatThrownBy(() -> Graded.objects.filter("genre", Mood.FICTION)).isInstanceOf(ValueError.class)
            .hasMessageStartingWith("Graded.genre expected one of ");
    }
}
