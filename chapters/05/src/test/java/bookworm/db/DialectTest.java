package bookworm.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.errors.DatabaseError;
import org.junit.jupiter.api.Test;

class DialectTest {

    private final Dialect h2 = Dialect.of("H2");

    @Test
    void a_name_stands_in_double_quotes() {
        assertThat(h2.quote("books_book")).isEqualTo("\"books_book\"");
    }

    @Test
    void a_double_quote_within_a_name_is_doubled() {
        assertThat(h2.quote("a\" b")).as("one quote inside, or the name would end there").isEqualTo("\"a\"\" b\"");
    }

    @Test
    void a_text_of_any_length_has_a_name_of_h2s_own() {
        assertThat(h2.type("TEXT")).isEqualTo("VARCHAR");
    }

    @Test
    void a_type_that_all_call_alike_keeps_its_name() {
        assertThat(h2.type("BIGINT")).isEqualTo("BIGINT");
    }

    @Test
    void a_product_without_a_dialect_is_refused_by_its_name() {
        assertThatThrownBy(() -> Dialect.of("Oracle")).isInstanceOf(DatabaseError.class)
            .hasMessage("Bookworm has no dialect for Oracle: it speaks H2's.");
    }
}
