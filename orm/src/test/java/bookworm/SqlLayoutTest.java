package bookworm;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.xray.SqlLayout;
import org.junit.jupiter.api.Test;

/** How a statement is laid out for its reader. */
class SqlLayoutTest {

    @Test
    void each_clause_begins_a_line() {
        assertThat(SqlLayout.of("SELECT \"id\" FROM \"book\" WHERE \"pages\" > ? QUALIFY RANK() OVER (ORDER BY \"pages\") = 1 "
            + "ORDER BY \"id\" LIMIT 5")).isEqualTo("""
            SELECT "id"
            FROM "book"
            WHERE "pages" > ?
            QUALIFY RANK() OVER (ORDER BY "pages") = 1
            ORDER BY "id"
            LIMIT 5""");
    }

    @Test
    void a_query_within_a_query_is_set_further_in() {
        assertThat(SqlLayout.of("SELECT 1 WHERE EXISTS (SELECT 1 FROM \"loan\" WHERE (\"id\" = ?)) LIMIT 1")).isEqualTo("""
            SELECT 1
            WHERE EXISTS (
                SELECT 1
                FROM "loan"
                WHERE ("id" = ?))
            LIMIT 1""");
    }

    @Test
    void delete_from_is_one_clause() {
        assertThat(SqlLayout.of("DELETE FROM \"book\" WHERE \"id\" = ?")).isEqualTo("""
            DELETE FROM "book"
            WHERE "id" = ?""");
    }

    @Test
    void words_within_names_texts_and_functions_are_no_clauses() {
        String sql = "SELECT EXTRACT(YEAR FROM \"a WHERE b\"), ' LIMIT '";

        assertThat(SqlLayout.of(sql)).isEqualTo(sql);
    }
}
