package bookworm.sql;

import static org.assertj.core.api.Assertions.*;

import bookworm.Model;
import bookworm.db.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(value = "06.1", title = "Your turn: a value writes both")
@ReadAgain("Step 1: a value writes both")
class ParameterTest {

    enum Genre implements Choice {
        SCIENCE;

        @Override public String value() { return "SCI"; }

        @Override public String label() { return "Science"; }
    }

    static class Pamphlet extends Model {
        @CharField(maxLength = 40) String title;
        @CharField(maxLength = 3) Genre genre;
    }

    private static final FieldMeta TITLE = Models.meta(Pamphlet.class).field("title");
    private static final FieldMeta GENRE = Models.meta(Pamphlet.class).field("genre");

    @Test
    void a_value_is_a_mark_in_the_text_and_itself_in_the_list() {
        Sql sql = write(new Param("Flann O'Brien", TITLE.type()));

        assertThat(sql.text()).as("The value stands in the text, where an apostrophe ends it.").doesNotContain("Flann");
        assertThat(sql.text()).as("One value writes one mark, and nothing else.").isEqualTo("?");
        assertThat(sql.parameters()).as("The mark is in the text. Its value must be in the list, once.").isEqualTo(List.of("Flann O'Brien"));
    }

    @Test
    void two_values_stand_in_the_order_of_their_marks() {
        Sql sql = write(new Comparison(new Param("old", TITLE.type()), "<>", new Param("new", TITLE.type())));

        assertThat(sql.text()).as("Each value writes one mark, where it stands.").isEqualTo("? <> ?");
        assertThat(sql.parameters()).as("The first mark's value comes first.").isEqualTo(List.of("old", "new"));
    }

    @Test
    void the_driver_gets_what_it_takes() {
        assertThat(write(new Param(Genre.SCIENCE, GENRE.type())).parameters())
            .as("The driver knows no enum. The field's type makes of it what the driver takes: toJdbc.").isEqualTo(List.of("SCI"));
    }

    @Test
    void a_null_is_a_value_like_another() {
        Sql sql = write(new Param(null, GENRE.type()));

        assertThat(sql.text()).as("A null has a mark like any value.").isEqualTo("?");
        assertThat(sql.parameters()).as("A null is in the list like any value.").containsExactly((Object) null);
    }

    @Test
    void writing_goes_on_behind_the_mark() {
        Statement two = sql -> sql.parameter(1).append(" AND ").parameter(2);

        assertThat(write(two).text()).as("parameter returns the writer, so that one can go on.").isEqualTo("? AND ?");
    }

    private static Sql write(Node part) { return SqlWriter.compile(part::render, Dialect.of("H2")); }
}
