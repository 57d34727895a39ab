package bookworm.migrations;

import static bookworm.Expressions.unique;
import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.MigrationError;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.MigrationMaker.Made;
import bookworm.migrations.Operations.*;
import java.util.*;
import org.junit.jupiter.api.Test;

/** The migrations that makemigrations makes: their numbers, their names, and what they come after. */
class MakerTest extends MigratedBooks {

    private static final FieldState NOTE = field(TextField.class, "blank", true);

    /** What is made where the models are as after these operations more. */
    private static List<Made> made(MigrationGraph graph, Operation... operations) {
        ProjectState state = graph.state();
        for (Operation operation : operations) {
            state = operation.apply(state, "books");
        }
        return MigrationMaker.make(graph, state, null);
    }

    private static String name(Operation... operations) { return made(graph(PAGES), operations).get(0).name(); }

    @Test
    void the_first_of_an_app_is_called_initial_and_depends_on_what_it_needs_of_others() {
        FieldState key = field(ForeignKey.class, "to", "books.Book", "onDelete", OnDelete.CASCADE);
        ProjectState state = new CreateModel("Shelf", map("id", KEY, "book", key)).apply(graph(PAGES).state(), "shelves");

        assertThat(MigrationMaker.make(graph(PAGES), state, null)).containsExactly(new Made("shelves", "M0001_Initial",
            List.of("books.M0002_Book_pages"), List.of(new CreateModel("Shelf", map("id", KEY, "book", key)))));
    }

    @Test
    void the_next_one_comes_after_the_last_of_its_app_and_is_called_after_what_it_does() {
        assertThat(made(graph(PAGES), new AddField("Book", "note", NOTE))).containsExactly(new Made("books", "M0003_Book_note",
            List.of("books.M0002_Book_pages"), List.of(new AddField("Book", "note", NOTE))));
        assertThat(made(graph(PAGES))).as("where nothing changed").isEmpty();
    }

    @Test
    void apps_that_need_each_other_are_chained() {
        FieldState toShelf = field(ForeignKey.class, "to", "shelves.Shelf", "onDelete", OnDelete.CASCADE);
        ProjectState state = new CreateModel("Shelf", map("id", KEY, "best", toShelf.with("to", "books.Book").with("relatedName", "+")))
            .apply(new CreateModel("Book", map("id", KEY, "shelf", toShelf)).apply(ProjectState.EMPTY, "books"), "shelves");

        assertThat(MigrationMaker.make(new MigrationGraph(List.of()), state, null)).extracting(Made::label, Made::dependencies)
            .containsExactly(tuple("books.M0001_Initial", List.of()), tuple("shelves.M0001_Initial", List.of("books.M0001_Initial")),
                tuple("books.M0002_Book_shelf", List.of("books.M0001_Initial", "shelves.M0001_Initial")));
    }

    @Test
    void the_number_is_one_more_than_that_of_the_last_whatever_it_is() {
        AddField note = new AddField("Book", "note", NOTE);

        assertThat(made(graph(after(INITIAL, "M0041_Old")), note).get(0).name()).isEqualTo("M0042_Book_note");
        assertThat(MigrationMaker.empty(graph(PAGES, after(INITIAL, "M0041_Old")), "books").name()).as("after both")
            .isEqualTo("M0042_Merge_M0002_Book_pages_M0041_Old");
        assertThat(made(graph(after(INITIAL, "Mwithout")), note).get(0).name()).as("without a number").isEqualTo("M0001_Initial");
    }

    @Test
    void each_operation_says_something_in_the_name() {
        IndexState byTitle = new IndexState("by_title", List.of("title"));

        assertThat(name(new CreateModel("AuthorProfile", map("id", KEY)))).isEqualTo("M0003_Authorprofile");
        assertThat(name(new DeleteModel("Book"))).isEqualTo("M0003_Delete_book");
        assertThat(name(new RemoveField("Book", "title"))).isEqualTo("M0003_Remove_book_title");
        assertThat(name(new AlterField("Book", "title", NOTE))).isEqualTo("M0003_Alter_book_title");
        assertThat(name(new AlterModelTable("Book", "tomes"))).isEqualTo("M0003_Alter_book_table");
        assertThat(name(new AlterModelOptions("Book", map("ordering", List.of("title"))))).isEqualTo("M0003_Alter_book_options");
        assertThat(name(new AddIndex("Book", byTitle))).isEqualTo("M0003_Book_by_title");
        assertThat(name(new AddConstraint("Book", unique("once", "title")))).isEqualTo("M0003_Book_once");
        assertThat(List.of(new RenameModel("Book", "Novel"), new RenameField("Book", "pages", "pageCount"),
            new RemoveIndex("Book", "by_title"), new RenameIndex("Book", "a", "b"), new RemoveConstraint("Book", "once")))
            .extracting(each -> each.describe().fragment()).containsExactly("rename_book_novel", "rename_pages_book_page_count",
                "remove_book_by_title", "rename_a_b", "remove_book_once");
    }

    @Test
    void a_name_of_many_operations_ends_in_time() {
        assertThat(name(new RemoveField("Book", "title"), new RemoveField("Book", "pages")))
            .isEqualTo("M0003_Remove_book_pages_remove_book_title");
        assertThat(name(new RemoveField("Book", "title"), new RemoveField("Book", "pages"), new AddField("Book", "noteOfTheDesk", NOTE)))
            .isEqualTo("M0003_Remove_book_pages_remove_book_title_and_more");
    }

    @Test
    void one_for_operations_by_hand_is_empty_and_may_be_named() {
        Made made = MigrationMaker.empty(graph(PAGES), "books");

        assertThat(made).isEqualTo(new Made("books", "M0003_Custom", List.of("books.M0002_Book_pages"), List.of()));
        assertThat(made.named("fill pages").name()).isEqualTo("M0003_Fill_pages");
        for (String wrong : List.of("", "a".repeat(191))) {
            assertThatThrownBy(() -> made.named(wrong)).isInstanceOf(MigrationError.class)
                .hasMessage("A migration is called by 1 to 190 letters, not '" + wrong + "'.");
        }
    }

    @Test
    void nothing_is_made_where_two_come_last() {
        assertThatThrownBy(() -> made(graph(PAGES, after(INITIAL, "M0002_Other")))).isInstanceOf(MigrationError.class)
            .hasMessageStartingWith("Conflicting migrations: ");
    }
}
