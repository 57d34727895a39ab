package bookworm.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "title, title",
        "publicationDate, publication_date",
        "firstISBNCode, first_isbn_code",
        "shelfURL, shelf_url",
        "isbn13, isbn13",
        "line2Text, line2_text",
        "already_snake, already_snake"})
    void a_column_is_the_fields_name_in_words(String field, String column) {
        assertThat(Naming.snakeCase(field)).isEqualTo(column);
    }

    @Test
    void a_name_is_the_same_on_every_computer() {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            assertThat(Naming.snakeCase("authorId")).isEqualTo("author_id");
        } finally {
            Locale.setDefault(before);
        }
    }
}
