package bookworm.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> CHOICES = List.of("id", "title", "isbn", "pages");

    @Test
    void the_nearest_name_is_suggested_and_all_are_listed() {
        assertThat(Suggestion.of("titel", CHOICES)).isEqualTo(" Did you mean 'title'? Choices: id, title, isbn, pages.");
    }

    @Test
    void letters_may_be_missing_or_too_many() {
        assertThat(Suggestion.of("page", CHOICES)).startsWith(" Did you mean 'pages'?");
        assertThat(Suggestion.of("issbn", CHOICES)).startsWith(" Did you mean 'isbn'?");
    }

    @Test
    void what_is_like_nothing_gets_the_choices_only() {
        assertThat(Suggestion.of("publisher", CHOICES)).isEqualTo(" Choices: id, title, isbn, pages.");
    }
}
