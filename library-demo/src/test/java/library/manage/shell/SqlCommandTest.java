package library.manage.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import library.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlCommandTest {

    @TempDir
    Path folder;

    private String place;

    @BeforeEach
    void a_library_with_two_authors() {
        place = folder.resolve("data").toString();
        Console.run("migrate", "--database", place);
        Console.run("add", "--database", place);
    }

    private Console sql(String... args) {
        List<String> all = new ArrayList<>(List.of("sql", "--database", place));
        all.addAll(List.of(args));
        return Console.run(all.toArray(String[]::new));
    }

    @Test
    void a_result_is_shown_as_psql_shows_it() {
        Console sql = sql("SELECT \"name\", \"birth_date\", \"id\" FROM \"books_author\" ORDER BY \"id\"");
        assertThat(sql.out()).isEqualToNormalizingNewlines("""
                  name      | birth_date | id
            ----------------+------------+----
             Jane Austen    | 1775-12-16 |  1
             J.R.R. Tolkien |            |  2
            (2 rows)
            """);
        assertThat(sql.exitCode()).isZero();
    }

    @Test
    void a_result_without_rows_has_its_headings() {
        assertThat(sql("SELECT \"isbn\" FROM \"books_book\" WHERE 1 = 0").out())
            .isEqualToNormalizingNewlines(" isbn\n------\n(0 rows)\n");
    }

    @Test
    void a_change_says_how_many_rows_and_stays() {
        assertThat(sql("UPDATE \"books_book\" SET \"pages\" = 424").out()).isEqualToIgnoringNewLines("1 row changed");
        assertThat(sql("SELECT \"pages\" FROM \"books_book\"").lines()).contains("   424");
    }

    @Test
    void csv_is_for_programs() {
        assertThat(sql("--csv", "SELECT \"name\" AS n, 'a, \"b\"' AS t, NULL AS x FROM \"books_author\" WHERE \"id\" = 1").out())
            .isEqualToNormalizingNewlines("N,T,X\nJane Austen,\"a, \"\"b\"\"\",\n");
    }

    @Test
    void statements_may_be_piped_in() {
        Console sql = Console.runWithInput("""
            CREATE TABLE shelf (id INT); -- not this; one
            INSERT INTO shelf VALUES (1), (2);
            SELECT 'a;b' AS semicolon /* nor; this */ FROM shelf
            """, "sql", "--database", place);
        assertThat(sql.lines()).containsExactly("0 rows changed", "2 rows changed", " SEMICOLON", "-----------", " a;b",
            " a;b", "(2 rows)");
    }

    @Test
    void an_error_is_a_sentence_and_ends_the_run() {
        Console sql = Console.runWithInput("SELECT nothing FROM nowhere; DELETE FROM \"books_book\";", "sql", "--database", place);
        assertThat(sql.exitCode()).isEqualTo(1);
        assertThat(sql.err()).startsWith("Refused: Table \"NOWHERE\" not found").contains("SELECT nothing FROM nowhere")
            .doesNotContain("\tat ");
        assertThat(sql("SELECT COUNT(*) FROM \"books_book\"").lines()).contains("        1");
    }

    @Test
    void any_database_will_do_and_gets_no_tables_of_the_library() {
        String url = "jdbc:h2:file:" + folder.resolve("other");
        Console sql = Console.run("sql", "--database", url, "SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES "
            + "WHERE TABLE_SCHEMA = 'PUBLIC'");
        assertThat(sql.lines()).contains("        0");
        assertThat(Console.run("sql", "--database", "jdbc:nothing:here", "SELECT 1").err())
            .contains("Cannot open the database at jdbc:nothing:here");
    }

    @Test
    void a_statement_ends_at_its_semicolon_and_at_no_other() throws IOException {
        SqlStatements statements = new SqlStatements(new StringReader("a 'it''s; b' \"c;d\" ; ;; e - f / g -- h;\n;i /* ; * */"));
        assertThat(statements.next()).contains("a 'it''s; b' \"c;d\"");
        assertThat(statements.next()).contains("e - f / g");
        assertThat(statements.next()).contains("i");
        assertThat(statements.next()).isEmpty();
    }
}
