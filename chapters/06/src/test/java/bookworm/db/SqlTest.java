package bookworm.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SqlTest {

    @Test
    void a_parameter_is_never_part_of_the_text() {
        Sql sql = Sql.of("SELECT * FROM books_author WHERE name = ?", "' OR '1'='1");

        assertThat(sql.text()).isEqualTo("SELECT * FROM books_author WHERE name = ?");
        assertThat(sql.parameters()).containsExactly("' OR '1'='1");
    }

    @Test
    void a_parameter_may_be_null() {
        assertThat(Sql.of("INSERT INTO books_author VALUES (?, ?)", "Homer", null).parameters()).containsExactly("Homer", null);
    }

    @Test
    void a_statement_stays_as_it_was_made() {
        Object[] values = {"Emma"};
        Sql sql = Sql.of("SELECT * FROM books_book WHERE title = ?", values);
        values[0] = "Persuasion";

        assertThat(sql.parameters()).containsExactly("Emma");
        assertThatThrownBy(() -> sql.parameters().set(0, "Persuasion")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void printed_it_keeps_text_and_values_apart() {
        assertThat(Sql.of("UPDATE books_book SET pages = ? WHERE id = ?", 424, 2)).hasToString("""
            SQL: UPDATE books_book SET pages = ? WHERE id = ?
            Parameters: [424, 2]""");
        assertThat(Sql.of("SELECT 1")).hasToString("SQL: SELECT 1");
    }
}
