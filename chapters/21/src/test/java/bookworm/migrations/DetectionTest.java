package bookworm.migrations;

import static bookworm.Expressions.*;
import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.*;

import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** What can be seen by comparing two states: what came, what went, what changed. */
class DetectionTest extends TwoStates {

    private static final IndexState BY_TITLE = new IndexState("by_title", List.of("title"));

    private static ModelState indexed(IndexState... indexes) { return BOOK.withIndexes(List.of(indexes)); }

    @Test
    void where_nothing_changed_there_is_nothing_to_do() {
        ProjectState today = ProjectState.of(Author.class, Publisher.class, Tag.class, Book.class);

        assertThat(MigrationMaker.make(today, today, Answers.no())).isEmpty();
        assertThat(made(state(model("books.Book", "id", KEY, "title", TITLE)), state(model("books.Book", "title", TITLE, "id", KEY))))
            .as("in another order").isEmpty();
    }

    @Test
    void a_new_model_is_created_whole_and_one_that_is_gone_deleted() {
        ModelState book = indexed(BY_TITLE).withConstraints(List.of(unique("once", "title")))
            .withOptions(Map.of("ordering", List.of("title")));

        assertThat(made(state(), state(book))).containsExactly(new CreateModel("Book", book.fields(), book.options(), book.indexes(),
            book.constraints()));
        assertThat(made(state(AUTHOR, BOOK), state(BOOK))).containsExactly(new DeleteModel("Author"));
    }

    @Test
    void fields_that_come_go_or_change() {
        assertThat(made(state(BOOK), state(with(BOOK, "pages", PAGES)))).containsExactly(new AddField("Book", "pages", PAGES));
        assertThat(made(state(BOOK), state(with(BOOK, "title", null)))).containsExactly(new RemoveField("Book", "title"));
        assertThat(made(state(BOOK), state(with(BOOK, "title", TITLE.with("maxLength", 300)))))
            .containsExactly(new AlterField("Book", "title", TITLE.with("maxLength", 300)));
    }

    @Test
    void several_changes_are_found_model_by_model_and_name_by_name() {
        assertThat(sentences(state(AUTHOR, BOOK), state(with(AUTHOR, "born", PAGES), with(with(with(BOOK, "title", null), "pages", PAGES),
            "isbn", PAGES)))).containsExactly("books: Remove field title from book", "books: Add field born to author",
                "books: Add field isbn to book", "books: Add field pages to book");
        assertThat(sentences(state(), state(model("books.BookTag", "id", KEY), model("books.Booking", "id", KEY)))).as("small as great")
            .containsExactly("books: Create model Booking", "books: Create model BookTag");
    }

    @Test
    void links_are_not_altered_into_a_column_but_removed() {
        FieldState links = field(ManyToMany.class, "to", "books.Author");

        assertThat(made(state(AUTHOR, with(BOOK, "heroes", links)), state(AUTHOR, with(BOOK, "heroes", PAGES))))
            .containsExactly(new RemoveField("Book", "heroes"), new AddField("Book", "heroes", PAGES));
    }

    @Test
    void indexes_that_come_go_or_get_another_name() {
        IndexState titles = new IndexState("titles", List.of("title"));
        IndexState descending = new IndexState("by_title", List.of("-title"));

        assertThat(made(state(BOOK), state(indexed(BY_TITLE)))).containsExactly(new AddIndex("Book", BY_TITLE));
        assertThat(made(state(indexed(BY_TITLE)), state(BOOK))).containsExactly(new RemoveIndex("Book", "by_title"));
        assertThat(made(state(indexed(BY_TITLE)), state(indexed(titles)))).containsExactly(new RenameIndex("Book", "by_title", "titles"));
        assertThat(made(state(indexed(BY_TITLE)), state(indexed(descending))))
            .containsExactly(new RemoveIndex("Book", "by_title"), new AddIndex("Book", descending));
    }

    @Test
    void a_constraint_that_changed_goes_and_comes() {
        Constraint later = check("later", q("title__gt", "A"));
        Constraint latest = check("later", q("title__gt", "B"));

        assertThat(made(state(BOOK.withConstraints(List.of(later))), state(BOOK.withConstraints(List.of(later))))).isEmpty();
        assertThat(made(state(BOOK.withConstraints(List.of(later))), state(BOOK.withConstraints(List.of(latest)))))
            .containsExactly(new RemoveConstraint("Book", "later"), new AddConstraint("Book", latest));
    }

    @Test
    void what_is_over_a_field_comes_after_it_and_goes_before_it() {
        assertThat(made(state(indexed(BY_TITLE)), state(with(BOOK, "title", null))))
            .containsExactly(new RemoveIndex("Book", "by_title"), new RemoveField("Book", "title"));
        ModelState after = with(BOOK, "pages", PAGES).withConstraints(List.of(check("some", q("pages__gt", 0))));

        assertThat(sentences(state(BOOK), state(after)))
            .containsExactly("books: Add field pages to book", "books: Create constraint some on model book");
    }

    @Test
    void options_and_the_table_change_by_operations_of_their_own() {
        assertThat(made(state(BOOK), state(BOOK.withOptions(Map.of("ordering", List.of("title"), "table", "tomes")))))
            .containsExactly(new AlterModelOptions("Book", map("ordering", List.of("title"))), new AlterModelTable("Book", "tomes"));
        assertThat(made(state(BOOK.withOptions(Map.of("table", "tomes"))), state(BOOK))).containsExactly(new AlterModelTable("Book", null));
    }

    @Test
    void of_a_model_that_somebody_else_manages_only_its_state_is_kept() {
        ModelState view = BOOK.withOptions(Map.of("managed", false));

        assertThat(made(state(), state(view))).containsExactly(new CreateModel("Book", view.fields(), view.options()));
        assertThat(made(state(view), state(with(view, "pages", PAGES)))).isEmpty();
        assertThat(made(state(view), state(view.withOptions(Map.of("managed", false, "table", "shelves")))))
            .containsExactly(new AlterModelTable("Book", "shelves"));
        assertThat(made(state(AUTHOR), state(AUTHOR, with(view, "author", to("books.Author"))))).as("without its relations")
            .containsExactly(new CreateModel("Book", view.fields(), view.options()));
        assertThat(sentences(state(), state(AUTHOR, model("books.Zone", "id", KEY).withOptions(view.options()))))
            .containsExactly("books: Create model Zone", "books: Create model Author");
    }

    @Test
    void a_model_that_becomes_ours_or_somebody_elses_changes_nothing_more_at_once() {
        ModelState view = BOOK.withOptions(Map.of("managed", false));

        assertThat(made(state(view), state(with(BOOK, "pages", PAGES)))).containsExactly(new AlterModelOptions("Book", map()));
        assertThat(made(state(BOOK), state(with(view, "pages", PAGES))))
            .containsExactly(new AlterModelOptions("Book", map("managed", false)));
    }
}
