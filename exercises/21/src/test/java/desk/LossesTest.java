package desk;

import static bookworm.migrations.Operations.map;
import static desk.Models.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import desk.Tables.Some;
import java.util.*;
import org.junit.jupiter.api.Test;

@Exercise(value = "21.4", title = "What will be lost?")
@ReadAgain("Build")
class LossesTest {

    @Test
    void a_field_that_is_removed_is_lost() {
        check("The pages are removed.", List.of(new RemoveField("Book", "pages")), "desk.Book.pages");
    }

    @Test
    void what_keeps_its_values_is_not_lost() {
        check("The title gets longer, and an isbn comes.", List.of(new AlterField("Book", "title", TITLE.with("maxLength", 60)),
            new AddField("Book", "isbn", TITLE.with("nullable", true))));
        check("The pages become a text. They are altered, and keep their values.", List.of(new AlterField("Book", "pages", TITLE)));
        check("SQL of one's own: nobody knows what it does.", List.of(new RunSql(List.of("DELETE FROM \"desk_book\""), null)));
    }

    @Test
    void a_field_that_is_renamed_is_not_lost() {
        check("The pages are called length, and keep their values.", List.of(new RenameField("Book", "pages", "length")));
        check("The pages are called length, and then extent.", List.of(new RenameField("Book", "pages", "length"),
            new RenameField("Book", "length", "extent")));
    }

    @Test
    void a_field_is_its_whole_name() {
        ProjectState friday = Tables.state(with(BOOK, "titleInFull", TITLE));

        assertThat(lost(friday, new Some("desk", List.of(new RenameField("Book", "title", "name"), new RemoveField("Book", "titleInFull")))))
            .as("The title is called name. A titleInFull only begins so: it is not renamed, and then removed.")
            .containsExactly("desk.Book.titleInFull");
        assertThat(lost(friday, new Some("desk", List.of(new RemoveField("Book", "title")))))
            .as("The title is removed. A titleInFull only begins so, and stays.")
            .containsExactly("desk.Book.title");
    }

    @Test
    void a_field_that_comes_again_is_lost() {
        check("The pages were removed. Other pages came afterwards, under the same name, without the values.",
            List.of(new RemoveField("Book", "pages"), new AddField("Book", "pages", LINKS)), "desk.Book.pages");
        check("The pages were removed, and the title took their name. The title is not lost.",
            List.of(new RemoveField("Book", "pages"), new RenameField("Book", "title", "pages")), "desk.Book.pages");
    }

    @Test
    void a_renamed_field_that_is_removed_is_lost_under_its_old_name() {
        check("The pages were called length, and the length was removed. Friday's name of it is pages.",
            List.of(new RenameField("Book", "pages", "length"), new RemoveField("Book", "length")), "desk.Book.pages");
    }

    @Test
    void a_name_that_was_given_away_says_nothing() {
        check("The pages were called length, and the title took the name pages. Then the length was removed, which was Friday's pages, and "
            + "never the title.",
            List.of(new RenameField("Book", "pages", "length"), new RenameField("Book", "title", "pages"), new RemoveField("Book", "length")),
            "desk.Book.pages");
    }

    @Test
    void what_was_not_there_cannot_be_lost() {
        check("An isbn came, and went again. On Friday there was none.",
            List.of(new AddField("Book", "isbn", TITLE.with("nullable", true)), new RemoveField("Book", "isbn")));
        check("The pages are called length. Other pages come, and go again. Friday's pages are in the length.",
            List.of(new RenameField("Book", "pages", "length"), new AddField("Book", "pages", PAGES), new RemoveField("Book", "pages")));
        check("A model came, and went again.", List.of(new CreateModel("Card", map("id", KEY)), new DeleteModel("Card")));
    }

    @Test
    void of_a_model_that_is_deleted_all_is_lost() {
        check("Books are deleted, and BookClub stays, whose name only begins so.",
            List.of(new DeleteModel("Book")), "desk.Book.id", "desk.Book.pages", "desk.Book.title");
        check("Books are deleted. Other books come, with the same fields and no rows.",
            List.of(new DeleteModel("Book"), new CreateModel("Book", BOOK.fields())), "desk.Book.id", "desk.Book.pages", "desk.Book.title");
    }

    @Test
    void of_a_model_that_is_renamed_nothing_is_lost() {
        check("Books are called tomes, and BookClub stays.", List.of(new RenameModel("Book", "Tome")));
        check("Books are called tomes, and a tome's pages are removed. On Friday they were a book's.",
            List.of(new RenameModel("Book", "Tome"), new RemoveField("Tome", "pages")), "desk.Book.pages");
        check("Books are called tomes, the pages of a tome are called length, and tomes are deleted. On Friday all of it was a book's.",
            List.of(new RenameModel("Book", "Tome"), new RenameField("Tome", "pages", "length"), new DeleteModel("Tome")),
            "desk.Book.id", "desk.Book.pages", "desk.Book.title");
        check("Books are called tomes. Other books come, and are deleted. Friday's books are the tomes.",
            List.of(new RenameModel("Book", "Tome"), new CreateModel("Book", BOOK.fields()), new DeleteModel("Book")));
    }

    @Test
    void an_operation_is_about_its_own_app() {
        ProjectState friday = Tables.state(BOOK, model("shop.Book", "id", KEY, "pages", PAGES));

        assertThat(lost(friday, new Some("shop", List.of(new RemoveField("Book", "pages")))))
            .as("The shop's books lose their pages. The desk's do not.")
            .containsExactly("shop.Book.pages");
        assertThat(lost(friday, new Some("shop", List.of(new RemoveField("Book", "pages"))), new Some("desk", List.of(new DeleteModel("Book")))))
            .as("First the shop's pages, then, in a second migration, the desk's books.")
            .containsExactly("desk.Book.id", "desk.Book.pages", "desk.Book.title", "shop.Book.pages");
    }

    @Test
    void names_are_those_before_the_first_migration() {
        assertThat(lost(Tables.state(BOOK), new Some("desk", List.of(new RenameField("Book", "pages", "length"))),
            new Some("desk", List.of(new RemoveField("Book", "length")))))
            .as("A migration calls the pages length, and a second one removes the length. Friday's name of it is pages.")
            .containsExactly("desk.Book.pages");
    }

    private static void check(String what, List<Operation> operations, String... lost) {
        ProjectState friday = Tables.state(BOOK, model("desk.BookClub", "id", KEY, "pages", PAGES));
        assertThat(lost(friday, new Some("desk", operations))).as("%s %s", what, sentences(operations)).containsExactly(lost);
    }

    private static List<String> lost(ProjectState friday, Migration... migrations) { return List.copyOf(Losses.of(friday, List.of(migrations))); }
}
