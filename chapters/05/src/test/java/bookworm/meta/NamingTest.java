package bookworm.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamingTest {

    private static final String LONG = "x".repeat(70);

    @Test
    void a_name_that_is_short_enough_stays_as_it_is() {
        assertThat(Naming.fit("publication_date")).isEqualTo("publication_date");
        assertThat(Naming.fit("x".repeat(63))).isEqualTo("x".repeat(63));
    }

    @Test
    void a_long_name_is_cut_to_63_letters_and_ends_in_its_hash() {
        assertThat(Naming.fit(LONG)).isEqualTo("x".repeat(54) + "_7d56c0f8");
    }

    @Test
    void long_names_that_differ_at_their_ends_stay_different() {
        assertThat(Naming.fit(LONG + "a")).as("cut off, they would be the same").isNotEqualTo(Naming.fit(LONG + "b"));
    }

    @Test
    void an_index_is_called_as_django_calls_it() {
        assertThat(Naming.index("books_book", List.of("title"))).isEqualTo("books_book_title_d3218d_idx");
        assertThat(Naming.index("books_book", List.of("isbn"))).isEqualTo("books_book_isbn_54becd_idx");
        assertThat(Naming.index("books_book", List.of("genre", "-pages"))).isEqualTo("books_book_genre_286935_idx");
    }

    @Test
    void indexes_that_begin_with_the_same_column_are_told_apart() {
        assertThat(Naming.index("books_book", List.of("title", "pages")))
            .as("the hash is of all the columns").isNotEqualTo(Naming.index("books_book", List.of("title")))
            .as("and of their minus signs").isNotEqualTo(Naming.index("books_book", List.of("title", "-pages")));
    }

    @Test
    void a_constraint_says_its_table_its_columns_and_its_kind() {
        assertThat(Naming.derived("books_book", List.of("isbn"), "uniq")).isEqualTo("books_book_isbn_abfed570_uniq");
    }

    @Test
    void a_constraint_has_the_name_that_django_gives_it() {
        assertThat(Naming.derived("auth_user_groups", List.of("user_id", "group_id"), "uniq"))
            .isEqualTo("auth_user_groups_user_id_group_id_94350c0c_uniq");
    }

    @Test
    void table_and_column_that_read_alike_together_are_told_apart() {
        assertThat(Naming.derived("loan_item", List.of("date"), "uniq")).isNotEqualTo(Naming.derived("loan", List.of("item_date"), "uniq"));
    }

    @Test
    void a_constraint_of_a_long_table_keeps_its_kind() {
        assertThat(Naming.derived(LONG, List.of("isbn"), "check")).hasSize(63).endsWith("_check")
            .isNotEqualTo(Naming.derived(LONG, List.of("pages"), "check"));
    }
}
