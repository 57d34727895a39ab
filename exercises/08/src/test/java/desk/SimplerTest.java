package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.exercises.*;
import bookworm.meta.*;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;
import java.util.stream.IntStream;
import org.junit.jupiter.api.*;

@Exercise(value = "08.6", title = "One IN for many =")
@ReadAgain("Step 1: conditions are trees")
class SimplerTest {

    private static final ModelMeta BOOK = Models.meta(Book.class);
    private static final Column GENRE = new Column(BOOK.field("genre"));
    private static final Column SHELF = new Column(BOOK.field("shelf"));
    private static final Column PAGES = new Column(BOOK.field("pages"));
    private static final Expression LONG = new Comparison(PAGES, ">", new Param(400, PAGES.type()));

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void two_equals_become_one_in() {
        assertThat(simpler(or(GENRE.is("SCI"), GENRE.is("HIS"))).text()).as("One column, two values, one OR: that is an IN.")
            .isEqualTo("\"genre\" IN (?, ?)");
    }

    @Test
    void what_is_no_equals_stays_beside_it() {
        for (String operator : List.of(">", ">=", "<", "<=", "<>")) {
            assertThat(simpler(or(new Comparison(PAGES, operator, number(5)), new Comparison(PAGES, operator, number(7)))).text())
                .as("Only an = is a choice of a list. A " + operator + " is none.").isEqualTo("(\"pages\" " + operator + " ? OR \"pages\" " + operator + " ?)");
        }
        assertThat(simpler(or(GENRE.is("SCI"), LONG, GENRE.is("HIS"))).text()).as("Two = of one column make a list, whatever else stands beside them or"
            + " between. The IN stands where the first = stood, and all else stays.")
            .isEqualTo("(\"genre\" IN (?, ?) OR \"pages\" > ?)");
        assertThat(simpler(or(GENRE.is("SCI"), LONG)).text()).as("One = is no list: it stays as it is.").isEqualTo("(\"genre\" = ? OR \"pages\" > ?)");
    }

    @Test
    void each_column_has_a_list_of_its_own() {
        Sql sql = simpler(or(GENRE.is("SCI"), SHELF.is("A1"), GENRE.is("HIS"), SHELF.is("B2")));

        assertThat(sql.text()).as("Each column has a list of its own.").isEqualTo("(\"genre\" IN (?, ?) OR \"shelf\" IN (?, ?))");
        assertThat(sql.parameters().subList(0, 2)).as("Each column has a list of its own, with its own values.").containsExactlyInAnyOrder("SCI", "HIS");
    }

    @Test
    void each_value_is_asked_for_once() {
        assertThat(simpler(or(GENRE.is("SCI"), GENRE.is("HIS"), GENRE.is("SCI"))).parameters()).as("Each value is asked for once.")
            .containsExactlyInAnyOrder("SCI", "HIS");
        assertThat(simpler(or(GENRE.is("SCI"), GENRE.is("SCI"))).parameters()).as("Each value is asked for once, also where it is the only one.")
            .isEqualTo(List.of("SCI"));
    }

    @Test
    void an_and_is_left_alone() {
        Sql sql = simpler(Junction.and(List.of(GENRE.is("SCI"), GENRE.is("HIS"))));

        assertThat(sql.text()).as("AND asks for both at once, and no book has two genres. IN would find them all.")
            .isEqualTo("(\"genre\" = ? AND \"genre\" = ?)");
    }

    @Test
    void a_not_stays_a_not() {
        assertThat(simpler(Junction.of(Connector.OR, true, List.of(GENRE.is("SCI"), GENRE.is("HIS")))).text())
            .as("An OR that is negated is gathered like any other, and what becomes of it stays negated.").isEqualTo("NOT (\"genre\" IN (?, ?))");
        assertThat(simpler(Junction.of(Connector.AND, true, List.of(GENRE.is("SCI"), GENRE.is("HIS")))).text())
            .as("An AND below a NOT is still an AND: leave it alone, or other rows are found.")
            .isEqualTo("NOT (\"genre\" = ? AND \"genre\" = ?)");
    }

    @Test
    void it_reaches_every_depth() {
        assertThat(simpler(Junction.and(List.of(LONG, or(GENRE.is("SCI"), GENRE.is("HIS"))))).text())
            .as("An OR may stand below an AND: go down the whole tree.").isEqualTo("(\"pages\" > ? AND \"genre\" IN (?, ?))");
        assertThat(simpler(or(LONG, Junction.not(or(GENRE.is("SCI"), GENRE.is("HIS"))))).text())
            .as("An OR may stand below a NOT: go down the whole tree.").isEqualTo("(\"pages\" > ? OR NOT (\"genre\" IN (?, ?)))");
    }

    @Test
    void columns_are_compared_with_columns_as_before() {
        assertThat(simpler(or(new Comparison(GENRE, "=", SHELF), GENRE.is("SCI"))).text())
            .as("The right side is another column, and no value: it stays as it is.").isEqualTo("(\"genre\" = \"shelf\" OR \"genre\" = ?)");
    }

    @Test
    void the_given_tree_stays_as_it_was() {
        Expression given = or(GENRE.is("SCI"), GENRE.is("HIS"));
        Sql before = write(given);
        simpler(given);

        assertThat(write(given)).as("Whoever made the tree may use it elsewhere: make a new one.").isEqualTo(before);
    }

    @Test
    void the_rows_are_the_same_whatever_the_tree() {
        Random random = new Random(474);
        for (int i = 0; i < 300; i++) {
            Expression tree = tree(random, 3);
            assertThat(rows(Simpler.simpler(tree))).as("Other rows than before: " + write(tree)).isEqualTo(rows(tree));
        }
    }

    private static Expression tree(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return switch (random.nextInt(4)) {
                case 0 -> GENRE.is(List.of("FIC", "SCI", "HIS", "NON").get(random.nextInt(4)));
                case 1 -> SHELF.is(List.of("A1", "B2").get(random.nextInt(2)));
                case 2 -> PAGES.is(List.of(474, 100, 127).get(random.nextInt(3)));
                default -> LONG;
            };
        }
        List<Expression> children = IntStream.range(0, 2 + random.nextInt(3)).mapToObj(i -> tree(random, depth - 1)).toList();
        return Junction.of(random.nextBoolean() ? Connector.OR : Connector.AND, random.nextInt(3) == 0, children);
    }

    private static Expression or(Expression... conditions) { return Junction.of(Connector.OR, false, List.of(conditions)); }

    private static Param number(int value) { return new Param(value, PAGES.type()); }

    /** As it is written, but for brackets around an IN that stands alone: with them or without, it is the same condition. */
    private static Sql simpler(Expression condition) {
        Sql sql = write(Simpler.simpler(condition));
        return Sql.of(sql.text().replaceAll("(?<!NOT )\\((\"\\w+\" IN \\([?, ]*\\))\\)", "$1"), sql.parameters().toArray());
    }

    private static Sql write(Expression condition) { return SqlWriter.compile(condition::render, Dialect.of("H2")); }

    private List<Long> rows(Expression where) {
        Column key = new Column(BOOK.primaryKey());
        Select select = new Select(List.of(key), BOOK, where, 100);
        return library.query(SqlWriter.compile(select, library.dialect()), row -> row.getLong(1)).stream().sorted().toList();
    }
}
