package bookworm.migrations;

import static bookworm.Expressions.unique;
import static bookworm.meta.FieldState.field;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.MigrationError;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.*;
import org.junit.jupiter.api.Test;

/** In which order operations are done: each after what it needs, whatever the names and the order of the models. */
class OrderTest extends TwoStates {

    private static ModelState in(String app, ModelState model) {
        return new ModelState(app, model.name(), model.fields(), Map.of(), List.of(), List.of());
    }

    @Test
    void a_model_is_created_after_those_that_it_leads_to_whatever_they_are_called() {
        assertThat(sentences(state(), state(AUTHOR, with(BOOK, "author", to("books.Author")))))
            .containsExactly("books: Create model Author", "books: Create model Book");
        assertThat(sentences(state(), state(BOOK, with(AUTHOR, "best", to("books.Book")))))
            .containsExactly("books: Create model Book", "books: Create model Author");
        assertThat(sentences(state(), state(with(BOOK, "sequel", to("books.Book"))))).containsExactly("books: Create model Book");
    }

    @Test
    void two_models_that_lead_to_each_other_are_created_first_and_tied_afterwards() {
        assertThat(sentences(state(), state(with(AUTHOR, "best", to("books.Book")), with(BOOK, "author", to("books.Author")))))
            .containsExactly("books: Create model Author", "books: Create model Book", "books: Add field best to author");
    }

    @Test
    void the_model_that_holds_links_comes_before_the_field_that_goes_through_it() {
        assertThat(sentences(state(), state(AUTHOR, with(BOOK, "heroes", field(ManyToMany.class, "to", "books.Author", "through",
            "books.Part")), model("books.Part", "id", KEY, "book", to("books.Book"), "hero", to("books.Author")))))
            .containsExactly("books: Create model Author", "books: Create model Book", "books: Create model Part",
                "books: Add field heroes to book");
    }

    @Test
    void keys_go_before_the_models_that_they_lead_to() {
        ModelState book = with(BOOK, "author", to("books.Author"));

        assertThat(sentences(state(AUTHOR, book), state(BOOK)))
            .containsExactly("books: Remove field author from book", "books: Delete model Author");
        assertThat(sentences(state(AUTHOR, model("books.Writer", "id", KEY), book),
            state(model("books.Writer", "id", KEY), with(BOOK, "author", to("books.Writer")))))
            .containsExactly("books: Alter field author on book", "books: Delete model Author");
        assertThat(sentences(state(AUTHOR, book), state())).containsExactly("books: Remove field author from book",
            "books: Delete model Author", "books: Delete model Book");
    }

    @Test
    void models_of_a_circle_are_untied_before_they_are_deleted() {
        assertThat(sentences(state(with(AUTHOR, "best", to("books.Book")), with(BOOK, "author", to("books.Author"))), state()))
            .containsExactly("books: Remove field author from book", "books: Delete model Author", "books: Delete model Book");
    }

    @Test
    void each_app_has_a_migration_of_its_own_after_those_it_needs() {
        assertThat(sentences(state(), state(in("writers", AUTHOR), with(BOOK, "author", to("writers.Author")))))
            .containsExactly("writers: Create model Author", "books: Create model Book");
        assertThat(sentences(state(BOOK), state(in("writers", AUTHOR), with(BOOK, "author", to("writers.Author")))))
            .containsExactly("writers: Create model Author", "books: Add field author to book");
        assertThat(sentences(state(AUTHOR, with(BOOK, "author", to("books.Author"))),
            state(AUTHOR, in("writers", AUTHOR), with(BOOK, "author", to("writers.Author")))))
            .containsExactly("writers: Create model Author", "books: Alter field author on book");
    }

    @Test
    void what_is_over_relations_comes_after_them_and_they_after_their_model() {
        ModelState after = with(BOOK, "author", to("books.Author")).withIndexes(List.of(new IndexState("by_author", List.of("author"))))
            .withConstraints(List.of(unique("once", "author")));
        ModelState profile = model("books.Profile", "author", to("books.Author").with("primaryKey", true), "book", to("books.Book"));

        assertThat(sentences(state(BOOK), state(AUTHOR, after))).containsExactly("books: Create model Author",
            "books: Add field author to book", "books: Create index by_author on field(s) author of model book",
            "books: Create constraint once on model book");
        assertThat(sentences(state(BOOK), state(BOOK, AUTHOR, profile)))
            .containsExactly("books: Create model Author", "books: Create model Profile");
    }

    @Test
    void apps_that_need_each_other_come_in_parts() {
        ModelState author = in("writers", with(AUTHOR, "best", to("books.Book")));

        assertThat(sentences(state(), state(author, with(BOOK, "author", to("writers.Author"))))).containsExactly(
            "books: Create model Book", "writers: Create model Author", "books: Add field author to book");
    }

    @Test
    void a_model_goes_after_the_fields_of_other_apps_that_lead_to_it() {
        assertThat(sentences(state(AUTHOR, in("shop", with(BOOK, "author", to("books.Author")))), state(in("shop", BOOK))))
            .containsExactly("shop: Remove field author from book", "books: Delete model Author");
    }

    @Test
    void models_that_are_the_keys_of_each_other_have_no_order() {
        FieldState book = to("books.Book").with("primaryKey", true);
        FieldState author = to("books.Author").with("primaryKey", true);

        assertThatThrownBy(() -> made(state(), state(model("books.Author", "book", book), model("books.Book", "author", author))))
            .isInstanceOf(MigrationError.class).hasMessage(
            "These depend on each other in a circle: Create model Author, Create model Book.");
        assertThatThrownBy(() -> made(state(), state(model("writers.Author", "book", book), model("books.Book", "author",
            author.with("to", "writers.Author"))))).isInstanceOf(MigrationError.class)
            .hasMessage("The changes need each other in a circle: [Create model Book, Create model Author]. Make them in two steps.");
    }

    @Test
    void things_are_sorted_after_what_they_depend_on() {
        Map<String, List<String>> needs = Map.of("a", List.of("c"), "b", List.of(), "c", List.of("b"), "d", List.of());

        assertThat(Sorting.sorted(List.of("a", "b", "c", "d"), needs::get)).containsExactly("b", "d", "c", "a");
        assertThatThrownBy(() -> Sorting.sorted(List.of("a", "b"), thing -> List.of("a"))).isInstanceOf(MigrationError.class)
            .hasMessage("These depend on each other in a circle: a, b.");
    }
}
