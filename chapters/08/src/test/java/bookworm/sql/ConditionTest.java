package bookworm.sql;

import static bookworm.sql.Junction.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.QueryError;
import bookworm.meta.*;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** Conditions as trees: written with their brackets, settled where they can be, and added to by whoever likes. */
class ConditionTest {

    private static final ModelMeta BOOK = Models.meta(Book.class);
    private static final Column PAGES = new Column(BOOK.field("pages"));
    private static final Column TITLE = new Column(BOOK.field("title"));
    private static final Condition EMMA = TITLE.is("Emma");
    private static final Condition SHORT = PAGES.is(10);
    private static final Condition LONG = PAGES.is(474);

    private static Expression or(Expression... conditions) { return of(Connector.OR, false, List.of(conditions)); }

    private static Sql write(Node node) { return SqlWriter.compile(node::render, Dialect.of("H2")); }

    @Test
    void an_or_under_an_and_keeps_its_brackets_and_values_their_order() {
        assertThat(write(and(List.of(or(SHORT, LONG), EMMA)))).isEqualTo(
            Sql.of("((\"pages\" = ? OR \"pages\" = ?) AND \"title\" = ?)", 10, 474, "Emma"));
    }

    @Test
    void joined_alike_they_stand_side_by_side() {
        assertThat(write(and(List.of(and(List.of(SHORT, LONG)), EMMA))).text())
            .isEqualTo("(\"pages\" = ? AND \"pages\" = ? AND \"title\" = ?)");
    }

    @Test
    void a_not_takes_the_whole_in_brackets() {
        assertThat(write(not(or(SHORT, LONG))).text()).isEqualTo("NOT ((\"pages\" = ? OR \"pages\" = ?))");
        assertThat(write(and(List.of(EMMA, not(and(List.of(SHORT, LONG)))))).text())
            .isEqualTo("(\"title\" = ? AND NOT (\"pages\" = ? AND \"pages\" = ?))");
    }

    @Test
    void what_is_settled_settles_the_whole_or_is_left_out() {
        assertThat(and(List.of(EMMA, Truth.NEVER))).isEqualTo(Truth.NEVER);
        assertThat(and(List.of(EMMA, Truth.ALWAYS))).isEqualTo(EMMA);
        assertThat(or(EMMA, Truth.ALWAYS)).isEqualTo(Truth.ALWAYS);
        assertThat(or(EMMA, Truth.NEVER)).isEqualTo(EMMA);
        assertThat(not(Truth.NEVER)).isEqualTo(Truth.ALWAYS);
        assertThat(not(Truth.ALWAYS)).isEqualTo(Truth.NEVER);
    }

    @Test
    void one_condition_stands_alone_and_of_none_all_are_met() {
        assertThat(and(List.of(EMMA))).isEqualTo(EMMA);
        assertThat(and(List.of())).isEqualTo(Truth.ALWAYS);
        assertThat(and(List.of(Truth.ALWAYS, Truth.ALWAYS))).isEqualTo(Truth.ALWAYS);
        assertThat(or(Truth.NEVER, Truth.NEVER)).isEqualTo(Truth.NEVER);
    }

    @Test
    void what_is_always_true_needs_no_where() {
        Select all = new Select(List.of(TITLE), BOOK, Truth.ALWAYS, Integer.MAX_VALUE);

        assertThat(write(all).text()).isEqualTo("SELECT \"title\" FROM \"books_book\"");
        assertThat(write(Truth.ALWAYS).text()).isEqualTo("(1 = 1)");
    }

    @Test
    void a_function_is_a_call_of_its_arguments() {
        Func left = Func.of("LEFT", Types.TEXT, TITLE, new Param(3, Types.INTEGER));

        assertThat(write(new Comparison(left, "=", new Param("Emm", Types.TEXT))))
            .isEqualTo(Sql.of("LEFT(\"title\", ?) = ?", 3, "Emm"));
    }

    @Test
    void an_operator_is_one_of_sqls_own() {
        assertThatThrownBy(() -> write(new Comparison(PAGES, "= 1 OR 1 =", new Param(1, Types.INTEGER))))
            .isInstanceOf(QueryError.class).hasMessage("'= 1 OR 1 =' is no operator of SQL. Take one of"
                + " [=, <>, <, <=, >, >=, IS, IS NOT], or Func.of(...).");
    }
}
