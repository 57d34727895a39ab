package bookworm.migrations;

import static bookworm.Expressions.*;
import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.MigrationError;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** What operations make of the models as data. No database is asked: the state follows from the operations alone. */
class StateTest {

    private static final IndexState BY_TITLE = new IndexState("by_title", List.of("-title", "author"));
    private static final Constraint ONCE = unique("once", "title", "author");
    private static final Operation RULED = new CreateModel("Ruled", map("id", MigratedBooks.KEY, "title", MigratedBooks.TITLE,
        "author", MigratedBooks.TO_AUTHOR.with("relatedName", "+")), map(), List.of(BY_TITLE), List.of(ONCE));
    private static final FieldState PAGES = field(IntegerField.class);

    private static ModelState book(Operation... operations) { return MigratedBooks.after(operations).model("books.Book"); }

    private static ModelState ruled(Operation operation) { return MigratedBooks.after(RULED, operation).model("books.Ruled"); }

    @Test
    void the_models_of_today_may_be_what_operations_made() {
        Migration tags = new MigratedBooks.Named("books", List.of(new CreateModel("Tag", map("id", MigratedBooks.KEY)),
            new AddField("Tag", "name", field(CharField.class, "maxLength", 50, "unique", true))));

        assertThat(ProjectState.after(List.of(tags))).isEqualTo(ProjectState.of(Tag.class)).isNotEqualTo(ProjectState.of(Member.class));
    }

    @Test
    void an_operation_leaves_the_state_before_it_as_it_was() {
        ProjectState before = MigratedBooks.after();
        new AddField("Book", "pages", PAGES).apply(before, "books");

        assertThat(before).isEqualTo(MigratedBooks.after());
        assertThatThrownBy(() -> before.models().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void models_come_and_go() {
        assertThat(MigratedBooks.after(RULED, new DeleteModel("Book")).models()).containsOnlyKeys("books.Author", "books.Ruled");
        assertThatThrownBy(() -> MigratedBooks.after(RULED, RULED)).isInstanceOf(MigrationError.class)
            .hasMessage("'books.Ruled' is there already at this point of the migrations: Create model Ruled cannot be done.");
    }

    @Test
    void nothing_is_renamed_over_what_is_there() {
        assertThatThrownBy(() -> book(new RenameModel("Author", "Book"))).isInstanceOf(MigrationError.class).hasMessage(
            "'books.Book' is there already at this point of the migrations: Rename model Author to Book cannot be done.");
        assertThatThrownBy(() -> book(new RenameField("Book", "title", "author"))).isInstanceOf(MigrationError.class).hasMessage(
            "'author' is there already at this point of the migrations: Rename field title on book to author cannot be done.");
    }

    @Test
    void a_model_that_is_not_there_is_told_with_the_nearest() {
        assertThatThrownBy(() -> book(new DeleteModel("Bok"))).isInstanceOf(MigrationError.class)
            .hasMessage("There is no model books.Bok at this point of the migrations: it is not created yet, or is gone already."
                + " Did you mean 'books.Book'? Choices: books.Author, books.Book.");
        assertThatThrownBy(() -> book(new AddField("Bok", "pages", PAGES))).isInstanceOf(MigrationError.class);
    }

    @Test
    void fields_come_change_and_go() {
        assertThat(book(new AddField("Book", "pages", PAGES)).fields()).containsEntry("pages", PAGES).hasSize(4);
        assertThat(book(new AlterField("Book", "title", PAGES)).fields()).containsEntry("title", PAGES).hasSize(3);
        assertThat(book(new RemoveField("Book", "title")).fields()).containsOnlyKeys("id", "author");
    }

    @Test
    void a_field_that_is_there_already_or_is_not_there_is_told() {
        assertThatThrownBy(() -> book(new AddField("Book", "title", PAGES))).isInstanceOf(MigrationError.class).hasMessage(
            "books.Book already has field 'title' at this point of the migrations: Add field title to book cannot be done.");
        assertThatThrownBy(() -> book(new RenameField("Book", "titel", "name"))).isInstanceOf(MigrationError.class).hasMessage(
            "books.Book has no field 'titel' at this point of the migrations: Rename field titel on book to name cannot be done.");
    }

    @Test
    void what_is_over_a_field_goes_with_it() {
        assertThat(ruled(new RemoveField("Ruled", "title")).indexes()).isEmpty();
        assertThat(ruled(new RemoveField("Ruled", "author"))).extracting(ModelState::indexes, ModelState::constraints)
            .containsExactly(List.of(), List.of());
    }

    @Test
    void a_renamed_field_keeps_its_place_and_what_is_over_it_follows() {
        ModelState ruled = ruled(new RenameField("Ruled", "title", "name"));

        assertThat(ruled.fields().keySet()).containsExactly("id", "name", "author");
        assertThat(ruled.indexes()).containsExactly(new IndexState("by_title", List.of("-name", "author")));
        assertThat(ruled.constraints()).containsExactly(unique("once", "name", "author"));
    }

    @Test
    void a_renamed_model_is_found_under_its_name_wherever_relations_lead_to_it() {
        FieldState links = field(ManyToMany.class, "to", "books.Author", "through", "books.Book");
        ProjectState state = MigratedBooks.after(new CreateModel("Club", map("id", MigratedBooks.KEY, "authors", links)),
            new RenameModel("Author", "Writer"), new RenameModel("Book", "Novel"));

        assertThat(state.models()).containsOnlyKeys("books.Writer", "books.Novel", "books.Club");
        assertThat(state.model("books.Novel").fields()).containsEntry("author", MigratedBooks.TO_AUTHOR.with("to", "books.Writer"));
        assertThat(state.model("books.Club").fields())
            .containsEntry("authors", links.with("to", "books.Writer").with("through", "books.Novel"));
    }

    @Test
    void a_table_gets_a_name_of_its_own_and_loses_it_and_other_options_leave_it() {
        Operation tomes = new AlterModelTable("Book", "tomes");

        assertThat(book(tomes).table()).isEqualTo("tomes");
        assertThat(book(tomes, new AlterModelOptions("Book", map("ordering", List.of("title")))).options())
            .isEqualTo(Map.of("ordering", List.of("title"), "table", "tomes"));
        assertThat(book(tomes, new AlterModelTable("Book", null))).isEqualTo(book());
    }

    @Test
    void indexes_and_constraints_come_go_and_are_renamed() {
        IndexState byAuthor = new IndexState("by_author", List.of("author"));
        Constraint later = check("later", q("title__gt", "A"));

        assertThat(ruled(new AddIndex("Ruled", byAuthor)).indexes()).containsExactly(BY_TITLE, byAuthor);
        assertThat(ruled(new RenameIndex("Ruled", "by_title", "titles")).indexes())
            .containsExactly(new IndexState("titles", BY_TITLE.fields()));
        assertThat(ruled(new RemoveIndex("Ruled", "by_title")).indexes()).isEmpty();
        assertThat(ruled(new AddConstraint("Ruled", later)).constraints()).containsExactly(ONCE, later);
        assertThat(ruled(new RemoveConstraint("Ruled", "once")).constraints()).isEmpty();
    }

    @Test
    void links_are_not_moved_by_a_change_of_the_field_since_they_would_be_lost() {
        FieldState links = field(ManyToMany.class, "to", "books.Author");

        for (FieldState other : List.of(PAGES, links.with("through", "books.Book"))) {
            assertThatThrownBy(() -> book(new AddField("Book", "heroes", links), new AlterField("Book", "heroes", other)))
                .isInstanceOf(MigrationError.class).hasMessage("books.Book.heroes would move between a column, a join table and a model "
                    + "of its own (through): what is there would be lost. Write this change by hand: copy it by RunSql, then "
                    + "RemoveField and AddField.");
        }
    }

    @Test
    void each_operation_says_what_it_does() {
        assertThat(List.of(new CreateModel("Shelf", map()), new DeleteModel("Shelf"), new RenameModel("Book", "Novel"),
            new AlterModelTable("Book", null), new AlterField("Book", "title", PAGES), new AddIndex("Book", BY_TITLE),
            new RunSql(List.of(), null), new RunJava(models -> { }, null)))
            .extracting(each -> each.describe().symbol() + " " + each.describe().sentence()).containsExactly(
                "+ Create model Shelf", "- Delete model Shelf", "~ Rename model Book to Novel", "~ Rename table for book to (default)",
                "~ Alter field title on book", "+ Create index by_title on field(s) -title, author of model book",
                "s Raw SQL operation", "p Raw Java operation");
        assertThat(new Operation() { }.describe().symbol()).isEqualTo('?');
    }
}
