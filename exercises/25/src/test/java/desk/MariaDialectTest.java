package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.errors.QueryError;
import bookworm.exercises.*;
import bookworm.meta.*;
import bookworm.sql.*;
import java.sql.*;
import java.util.*;
import org.junit.jupiter.api.*;

/** H2 can play MariaDB: it takes backticks and some of its words then. It is still no MariaDB, so what it would let pass is looked at too. */
@Exercise(value = "25.5", title = "A third dialect")
@ReadAgain("Step 1: words, and a way around")
@Timeout(60)
class MariaDialectTest {

    private static final String TABLE = Models.meta(Book.class).table();

    /** Says all words as most do. */
    private static final Dialect MOST = new Dialect() {
        @Override public String identity(String table, String column) { return ""; }

        @Override public String type(String name) { return name; }

        @Override public String merge(boolean updates) { return ""; }
    };

    private final Dialect dialect = new MariaDialect();
    private final Database library = Shelf.open();
    private final Connection maria;

    MariaDialectTest() throws SQLException {
        maria = DriverManager.getConnection("jdbc:h2:mem:;MODE=MariaDB");
        execute("CREATE TABLE `" + TABLE + "` (`id` BIGINT AUTO_INCREMENT PRIMARY KEY, `title` VARCHAR(200), `author` VARCHAR(100), `genre` VARCHAR(10),"
            + " `pages` INTEGER, `isbn` VARCHAR(20) UNIQUE, `lent_on` DATE, `back_on` DATE)");
        for (Book book : Book.objects.orderBy("pk")) {
            execute("INSERT INTO `" + TABLE + "` (`title`, `author`, `genre`, `pages`, `isbn`, `lent_on`, `back_on`) VALUES ('" + book.title + "', '"
                + book.author.replace("'", "''") + "', '" + book.genre + "', " + book.pages + ", '" + book.isbn + "', '" + book.lentOn + "', '" + book.backOn + "')");
        }
    }

    @AfterEach
    void close() throws SQLException {
        maria.close();
        library.close();
    }

    private void execute(String sql) throws SQLException {
        try (java.sql.Statement statement = maria.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> ask(QuerySet<?> rows) { return ask(SqlWriter.compile(rows.xray().select(), dialect)); }

    /** The first column of what MariaDB's stand-in answers. */
    private List<String> ask(Sql sql) {
        try (PreparedStatement statement = maria.prepareStatement(sql.text())) {
            for (int i = 0; i < sql.parameters().size(); i++) {
                statement.setObject(i + 1, sql.parameters().get(i));
            }
            List<String> answer = new ArrayList<>();
            if (statement.execute()) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        answer.add(rows.getString(1));
                    }
                }
            }
            return answer;
        } catch (SQLException e) {
            throw new AssertionError("H2, which plays MariaDB, refuses this statement. " + e.getMessage().split("; SQL statement:")[0] + "\n" + sql.text(), e);
        }
    }

    @Test
    void names_stand_in_backticks() {
        assertThat(dialect.quote("title")).as("A name in MariaDB stands in backticks. What stands in double quotes is a text there.").isEqualTo("`title`");
        assertThat(dialect.quote("odd`name")).as("A backtick within a name is written twice, or the name ends there.").isEqualTo("`odd``name`");
        assertThat(dialect.quote("odd\"name")).as("A double quote within a name has no meaning.").isEqualTo("`odd\"name`");
        assertThat(ask(Book.objects.filter("pages__gt", 300).orderBy("pages").values("title"))).as("Books of more than 300 pages.")
            .containsExactly("At Swim-Two-Birds", "Emma");
    }

    @Test
    void types() {
        assertThat(dialect.type("TEXT")).as("A text of any length. MariaDB's own TEXT ends after 65,535 bytes.").isEqualToIgnoringCase("LONGTEXT");
        assertThat(dialect.type("DECIMAL").replace(" ", "")).as("A decimal of any size. MariaDB's bare DECIMAL has ten digits, and none behind the point.")
            .isEqualToIgnoringCase("DECIMAL(65,30)");
        assertThat(dialect.type("INTEGER")).as("Types that are called alike everywhere stay.").isEqualTo("INTEGER");
    }

    @Test
    void a_regular_expression() {
        assertThat(dialect.function("regex")).as("MariaDB has an operator for it, REGEXP.").containsIgnoringCase("REGEXP").doesNotContain("REGEXP_");
        assertThat(ask(Book.objects.filter("title__regex", "^E").orderBy("title").values("title"))).as("Titles that begin with an E: the text stands before the operator,"
            + " the pattern after it.").containsExactly("Emma", "Exiles");
    }

    @Test
    void the_days_between_two_days() {
        assertThat(ask(Book.objects.filter("title", "Emma").annotate("x", f("backOn").minus(f("lentOn"))).values("x"))).as("Emma was back after 14 days."
            + " TIMESTAMPDIFF(DAY, from, to) begins with the earlier one, and {0} - {1} with the later.").containsExactly("14");
    }

    @Test
    void a_pattern_is_joined_by_concat() {
        QuerySet<?> own = Book.objects.filter("author__contains", f("title")).values("title");
        Sql sql = SqlWriter.compile(own.xray().select(), dialect);

        assertThat(sql.text()).as("In MariaDB || is OR, unless it is told otherwise: texts are joined by CONCAT.").doesNotContain("||");
        assertThat(ask(own)).as("No author's name holds the title of his book.").isEmpty();
        assertThat(ask(Book.objects.filter("title__contains", f("title"), "pages__gt", 400).values("title"))).as("A title holds itself.").containsExactly("Emma");
        assertThat(ask(SqlWriter.compile(Book.objects.filter("title", "Emma").annotate("x", Func.of("pattern", bookworm.sql.Types.TEXT, value("%"), value("50%_\\"), value("!")))
            .values("x").xray().select(), dialect))).as("LIKE's own marks in the text are escaped as in the other dialects: a backslash stands before each %, _ and \\.")
            .containsExactly("%50\\%\\_\\\\!");
    }

    @Test
    void what_most_say_alike_is_said_alike() {
        assertThat(ask(Book.objects.filter("title__contains", "a").orderBy("title").values("title"))).as("Titles with an a, by LIKE: a word that you do not name is written"
            + " as by most.").containsExactly("Emma", "Persuasion", "The Third Policeman");
        assertThat(ask(Book.objects.filter("lentOn__year", 2026, "title__startswith", "Em").values("title"))).as("Lent in 2026.").containsExactly("Emma");
        for (String word : List.of("like", "ilike", "iregex", "year", "week", "now", "strindex", "COALESCE", "ROUND")) {
            assertThat(dialect.function(word)).as("The word " + word + " is not among those that you were to say otherwise: it is written as by most.").isEqualTo(MOST.function(word));
        }
    }

    @Test
    void a_window_needs_no_qualify() {
        assertThat(ask(Book.objects.alias("place", window(rank()).partitionBy("author").orderBy("-pages")).filter("place", 1).orderBy("-pages").values("title")))
            .as("MariaDB has no QUALIFY, so a query is put around: that is what a dialect says by itself.").containsExactly("Emma", "At Swim-Two-Birds", "Dubliners");
    }

    @Test
    void what_is_there_is_passed_over() {
        assertThatCode(() -> dialect.merge(false)).as("merge(false) updates nothing, so there is nothing to refuse.").doesNotThrowAnyException();
        assertThat(dialect.merge(false)).as("{typed} writes CAST(? AS VARCHAR(200)), which H2 takes and MariaDB does not: the rows come as they are, as {rows}.")
            .doesNotContain("{typed}");
        assertThat(dialect.merge(false)).as("A row that is there already stays as it is: INSERT IGNORE passes it over. (REPLACE would put the new one in its place.)")
            .containsIgnoringCase("INSERT IGNORE INTO");
        ModelMeta meta = Models.meta(Book.class);
        List<FieldMeta> fields = List.of(meta.field("title"), meta.field("isbn"));
        List<List<Param>> rows = List.of(row(fields, "Emma again", "Emma474"), row(fields, "Ulysses", "Ulys730"));
        Sql insert = SqlWriter.compile(new Insert(meta, fields, rows, Optional.of(OnConflict.ignore())), dialect);

        ask(insert);
        assertThat(ask(new Sql("SELECT `title` FROM `" + TABLE + "` WHERE `isbn` IN ('Emma474', 'Ulys730') ORDER BY `title`", List.of())))
            .as("One of two rows has an ISBN that is there already. It is passed over, and the other one comes.").containsExactly("Emma", "Ulysses");
        assertThatThrownBy(() -> dialect.merge(true), "merge(true) gives a template.").as("What is to be updated is written for rows called \"excluded\", which MariaDB's"
            + " INSERT has not. So merge(true) is refused, by a QueryError that names MariaDB.").isInstanceOf(QueryError.class).hasMessageContaining("MariaDB");
    }

    private static List<Param> row(List<FieldMeta> fields, Object... values) {
        List<Param> row = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            row.add(new Param(values[i], fields.get(i).type()));
        }
        return row;
    }
}
