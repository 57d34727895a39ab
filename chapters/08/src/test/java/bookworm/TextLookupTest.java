package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.Sql;
import bookworm.errors.ValueError;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** What is asked of a part of a text, in which no character has a meaning of its own. */
class TextLookupTest extends FullLibrary {

    private static List<String> titles(String path, Object value) {
        return Book.objects.filter(path, value).stream().map(book -> book.title).toList();
    }

    @Test
    void a_text_begins_ends_or_goes_on_with_another() {
        assertThat(titles("title__startswith", "The W")).hasSize(3).allMatch(title -> title.startsWith("The W"));
        assertThat(titles("title__endswith", "Sea")).containsExactlyInAnyOrder("Toilers of the Sea", "The Old Man and the Sea");
        assertThat(titles("title__contains", "Cheese")).containsExactly("Say \"Cheese\", Mr. O'Hara");
        assertThat(titles("title__contains", "")).as("every title contains the empty text").hasSize(167);
    }

    @Test
    void case_matters_unless_the_word_begins_with_i() {
        assertThat(titles("title__startswith", "the w")).isEmpty();
        assertThat(titles("title__istartswith", "the w")).hasSize(3);
        assertThat(titles("title__iendswith", "SEA")).hasSize(2);
        assertThat(titles("title__icontains", "cheese")).hasSize(1);
        assertThat(titles("title__iexact", "eMMa")).containsExactly("Emma", "Emma");
        assertThat(titles("title__iexact", "emm")).isEmpty();
    }

    @Test
    void a_percent_sign_is_a_percent_sign() {
        assertThat(titles("title__contains", "%")).containsExactly("100% Wool");
        assertThat(titles("title__startswith", "100%")).containsExactly("100% Wool");
        assertThat(database.query(Sql.of("SELECT \"title\" FROM \"books_book\" WHERE \"title\" LIKE ?", "100%"), row -> row.getString(1)))
            .as("binding a pattern does not escape it").containsExactlyInAnyOrder("100% Wool", "1000 Wool");
    }

    @Test
    void an_underscore_and_a_backslash_are_themselves() {
        assertThat(titles("title__contains", "_")).containsExactly("snake_case Tales");
        assertThat(titles("title__iexact", "snake_case tales")).hasSize(1);
        assertThat(titles("title__contains", "\\")).containsExactly("C:\\Temp\\new");
        assertThat(titles("title__endswith", "\\new")).hasSize(1);
    }

    @Test
    void a_number_or_a_date_is_searched_as_its_text() {
        assertThat(titles("pages__contains", 47)).contains("Emma", "For Whom the Bell Tolls", "The Last Man");
        assertThat(titles("publicationDate__startswith", "1815-12")).containsExactly("Emma");
        assertThat(sqlOf(() -> titles("pages__startswith", 47)).get(0))
            .endsWith(" WHERE CAST(\"pages\" AS VARCHAR) LIKE ? ESCAPE '\\'");
    }

    @Test
    void null_is_in_no_text() {
        assertThatThrownBy(() -> titles("title__contains", null)).isInstanceOf(ValueError.class)
            .hasMessage("null cannot be searched for in Book.title: use __isnull.");
    }
}
