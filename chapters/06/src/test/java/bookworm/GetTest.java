package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import library.*;
import org.junit.jupiter.api.Test;

/** One object, found by its key or another of its fields. */
class GetTest extends StoredEmma {

    @Test
    void an_object_is_found_by_its_key_and_by_any_field() {
        assertThat(Book.objects.get("pk", emma.id)).isEqualTo(emma);
        assertThat(Book.objects.get("isbn", "9780010316797")).isEqualTo(emma);
        assertThat(Book.objects.get("publicationDate", "1815-12-23")).isEqualTo(emma);
    }

    @Test
    void one_statement_asks_for_one_row_more_than_can_be_counted() {
        assertThat(sqlOf(() -> Author.objects.get("name", "Jane Austen"))).containsExactly(
            "SELECT \"id\", \"name\", \"birth_date\", \"biography\" FROM \"books_author\" WHERE \"name\" = ? LIMIT 21");
    }

    @Test
    void none_is_an_error_that_says_what_was_asked() {
        assertThatThrownBy(() -> Book.objects.get("title", "Persuasion")).isInstanceOf(DoesNotExist.class)
            .hasMessage("No Book matches the query: there is none whose title is Persuasion.");
    }

    @Test
    void two_are_one_too_many() {
        createAuthors(1);

        assertThatThrownBy(() -> Author.objects.get("name", "Jane Austen")).isInstanceOf(MultipleObjectsReturned.class)
            .hasMessage("get() found more than one Author, 2 of them. It wants exactly one.");
    }

    @Test
    void twenty_are_counted() {
        createAuthors(19);

        assertThatThrownBy(() -> Author.objects.get("name", "Jane Austen")).hasMessageContaining(", 20 of them");
    }

    @Test
    void of_more_only_so_much_is_said() {
        createAuthors(30);

        assertThatThrownBy(() -> Author.objects.get("name", "Jane Austen")).hasMessageContaining(", more than 20 of them");
    }

    @Test
    void a_wrong_name_is_refused_before_any_statement() {
        assertThat(sqlOf(() -> assertThatThrownBy(() -> Book.objects.get("titel", "Emma")).isInstanceOf(FieldError.class)
            .hasMessageContaining("Did you mean 'title'?"))).isEmpty();
    }

    @Test
    void a_value_that_does_not_fit_is_refused_before_any_statement() {
        assertThat(sqlOf(() -> assertThatThrownBy(() -> Book.objects.get("pk", "abc")).isInstanceOf(ValueError.class)
            .hasMessageContainingAll("Book.id", "abc"))).isEmpty();
    }

    @Test
    void a_value_that_looks_like_sql_finds_nothing() {
        assertThatThrownBy(() -> Author.objects.get("name", "' OR '1'='1")).isInstanceOf(DoesNotExist.class);
    }

    private static void createAuthors(int number) {
        for (int i = 0; i < number; i++) {
            Author.objects.create(author -> author.name = "Jane Austen");
        }
    }
}
