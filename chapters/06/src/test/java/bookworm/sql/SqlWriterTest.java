package bookworm.sql;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.db.*;
import bookworm.fields.CharField;
import bookworm.meta.*;
import bookworm.Model;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** Trees, written as text and values. */
class SqlWriterTest {

    static class Odd extends Model {
        @CharField(maxLength = 10, column = "a \"quoted\" name") String text;
    }

    static class Graded extends Model {
        @CharField(maxLength = 3) Genre genre;
    }

    private static final ModelMeta AUTHOR = Models.meta(Author.class);
    private static final FieldMeta NAME = AUTHOR.field("name");

    @Test
    void a_value_is_never_part_of_the_text() {
        Sql sql = write(Statement.delete(AUTHOR, new Column(NAME).is("Flann O'Brien")));

        assertThat(sql).isEqualTo(Sql.of("DELETE FROM \"books_author\" WHERE \"name\" = ?", "Flann O'Brien"));
    }

    @Test
    void a_value_is_given_as_the_driver_takes_it() {
        FieldMeta genre = Models.meta(Graded.class).field("genre");

        assertThat(write(sql -> sql.append(new Column(genre).is(Genre.SCIENCE))).parameters()).containsExactly("SCI");
    }

    @Test
    void a_null_is_a_value() {
        assertThat(write(new Insert(AUTHOR, List.of(NAME), List.of(List.of(new Param(null, NAME.type())))))).isEqualTo(
            Sql.of("INSERT INTO \"books_author\" (\"name\") VALUES (?)", (Object) null));
    }

    @Test
    void several_rows_stand_in_one_insert() {
        Param jane = new Param("Jane Austen", NAME.type());
        Param mary = new Param("Mary Shelley", NAME.type());

        assertThat(write(new Insert(AUTHOR, List.of(NAME), List.of(List.of(jane), List.of(mary))))).isEqualTo(
            Sql.of("INSERT INTO \"books_author\" (\"name\") VALUES (?), (?)", "Jane Austen", "Mary Shelley"));
    }

    @Test
    void values_stand_in_the_order_of_their_marks() {
        Map<FieldMeta, Param> values = new LinkedHashMap<>();
        values.put(NAME, new Param("J. Austen", NAME.type()));
        values.put(AUTHOR.field("biography"), new Param("Novelist", AUTHOR.field("biography").type()));

        assertThat(write(Statement.update(AUTHOR, values, new Column(NAME).is("Jane Austen")))).isEqualTo(Sql.of(
            "UPDATE \"books_author\" SET \"name\" = ?, \"biography\" = ? WHERE \"name\" = ?",
            "J. Austen", "Novelist", "Jane Austen"));
    }

    @Test
    void a_row_of_no_values_is_all_defaults() {
        assertThat(write(new Insert(AUTHOR, List.of(), List.of(List.of()))).text())
            .isEqualTo("INSERT INTO \"books_author\" DEFAULT VALUES");
    }

    @Test
    void a_quote_in_a_name_cannot_end_the_name() {
        FieldMeta text = Models.meta(Odd.class).field("text");

        assertThat(write(sql -> sql.append(new Column(text))).text()).isEqualTo("\"a \"\"quoted\"\" name\"");
    }

    @Test
    void a_tree_may_be_as_deep_as_one_likes() {
        Node twice = new Comparison(new Column(NAME).is("a"), "OR", new Column(NAME).is("b"));

        assertThat(write(Statement.delete(AUTHOR, twice))).isEqualTo(
            Sql.of("DELETE FROM \"books_author\" WHERE \"name\" = ? OR \"name\" = ?", "a", "b"));
    }

    private static Sql write(Statement statement) { return SqlWriter.compile(statement, Dialect.of("H2")); }
}
