package bookworm.migrations;

import static bookworm.Expressions.unique;
import static desk.Models.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.MigrationError;
import bookworm.exercises.*;
import bookworm.fields.BigIntegerField;
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import desk.Tables;
import java.util.*;
import org.junit.jupiter.api.Test;

@Exercise(value = "21.1", title = "Your turn: what came, went, or changed")
@ReadAgain("Step 1: what can be seen")
class ComparedTest {

    private static final FieldState ISBN = TITLE.with("nullable", true);

    @Test
    void what_is_declared_alike_is_the_same() {
        assertThat(found(BOOK, anew(BOOK))).as("Monday's book is declared as Friday's is, in objects of its own: equal, and yet not identical.").isEmpty();
    }

    @Test
    void a_field_that_came() {
        assertThat(found(with(BOOK, "isbn", ISBN))).as("Friday's book has id, title, pages. Monday's has an isbn as well.")
            .containsExactly(new AddField("Book", "isbn", ISBN));
    }

    @Test
    void a_field_that_went() {
        assertThat(found(with(BOOK, "pages", null))).as("Monday's book has no pages any more.").containsExactly(new RemoveField("Book", "pages"));
    }

    @Test
    void several_of_them() {
        assertThat(sentences(found(model("desk.Book", "id", KEY, "isbn", ISBN, "note", ISBN))))
            .as("The title and the pages went, an isbn and a note came.")
            .containsExactly("Remove field pages from book", "Remove field title from book", "Add field isbn to book", "Add field note to book");
    }

    @Test
    void fields_in_another_order_are_the_same() {
        assertThat(found(model("desk.Book", "pages", PAGES, "title", TITLE, "id", KEY))).as("The same fields, in another order.").isEmpty();
    }

    @Test
    void a_field_that_is_declared_otherwise() {
        FieldState longer = TITLE.with("maxLength", 60);
        FieldState one = PAGES.with("initial", 1);
        assertThat(found(with(BOOK, "title", longer))).as("A title has 60 letters in place of 40. It is a CharField, as before.")
            .containsExactly(new AlterField("Book", "title", longer));
        assertThat(found(with(BOOK, "pages", one))).as("The pages of a new book are 1 in place of 0. No column shows it, and yet the "
            + "field is declared otherwise.")
            .containsExactly(new AlterField("Book", "pages", one));
        FieldState big = FieldState.field(BigIntegerField.class, "initial", 0);
        assertThat(found(with(BOOK, "pages", big))).as("The pages are a BigIntegerField in place of an IntegerField. The options are the same.")
            .containsExactly(new AlterField("Book", "pages", big));
        assertThat(found(with(BOOK, "pages", to("desk.Author")))).as("The pages were a number, and are a key to an author now. Neither is "
            + "many to many, so the field is altered.")
            .containsExactly(new AlterField("Book", "pages", to("desk.Author")));
        assertThat(found(with(BOOK, "best", to("desk.Author")), with(BOOK, "best", to("desk.Book")))).as("The best is a key to a book in "
            + "place of a key to an author.")
            .containsExactly(new AlterField("Book", "best", to("desk.Book")));
    }

    @Test
    void in_the_order_of_names() {
        assertThat(sentences(found(with(with(BOOK, "title", TITLE.with("maxLength", 60)), "pages", PAGES.with("initial", 1)))))
            .as("Both the title and the pages are declared otherwise, and the class has the title first. The order is that of the names.")
            .containsExactly("Alter field pages on book", "Alter field title on book");
    }

    @Test
    void parts_are_the_same_when_they_are_equal() {
        ModelState friday = BOOK.withConstraints(List.of(unique("once", "title"), unique("other", "pages")));
        ModelState monday = BOOK.withConstraints(List.of(unique("other", "pages"), unique("once", "title", "pages")));

        assertThat(sentences(found(friday, monday))).as("The constraint once was over the title, and is over title and pages now. The "
            + "constraint other is as it was.")
            .containsExactly("Remove constraint once from model book", "Create constraint once on model book");
    }

    @Test
    void a_column_becomes_links_and_links_a_column() {
        ModelState links = with(BOOK, "pages", LINKS);

        assertThat(found(links)).as("The pages were a column, and are many to many now. There is nothing to alter: the field goes and comes.")
            .containsExactly(new RemoveField("Book", "pages"), new AddField("Book", "pages", LINKS));
        assertThat(found(links, BOOK)).as("The pages were many to many, and are a column now.")
            .containsExactly(new RemoveField("Book", "pages"), new AddField("Book", "pages", PAGES));
        assertThat(found(with(BOOK, "writers", LINKS), with(BOOK, "writers", TITLE))).as("The writers were many to many, and are a text that "
            + "may not be null. addField(...) asks what the rows get, and hears: unknown.")
            .containsExactly(new RemoveField("Book", "writers"), new AddField("Book", "writers", TITLE, "unknown"));
    }

    @Test
    void links_stay_links() {
        FieldState named = LINKS.with("relatedName", "books");
        assertThat(found(with(BOOK, "writers", LINKS), with(BOOK, "writers", LINKS)))
            .as("Many to many before and after, and declared alike.").isEmpty();
        assertThat(found(with(BOOK, "writers", LINKS), with(BOOK, "writers", named)))
            .as("Many to many before and after, with another related name: it is altered, and its links stay.")
            .containsExactly(new AlterField("Book", "writers", named));
    }

    @Test
    void nulls_are_asked_about() {
        assertThat(found(with(BOOK, "isbn", ISBN), with(BOOK, "isbn", TITLE))).as("An isbn may be null no more. alterField(...) asks what "
            + "becomes of the nulls, and hears: unknown.")
            .containsExactly(new AlterField("Book", "isbn", TITLE, "unknown"));
    }

    @Test
    void what_is_renamed_neither_went_nor_came() {
        assertThat(found(BOOK, model("desk.Book", "id", KEY, "title", TITLE, "length", PAGES), "desk.Book: pages > length?"))
            .as("The pages were renamed to length, and that is taken as done. Compare with before(now), which has a length.")
            .containsExactly(new RenameField("Book", "pages", "length"));
    }

    /** The same once more, made of other objects. */
    private static ModelState anew(ModelState model) {
        Map<String, FieldState> fields = new LinkedHashMap<>();
        model.fields().forEach((name, field) -> fields.put(new String(name), new FieldState(field.kind(), field.options())));
        return model.withFields(fields);
    }

    private static List<Operation> found(ModelState monday) { return found(BOOK, monday); }

    private static List<Operation> found(ModelState friday, ModelState monday, String... yes) {
        try {
            return new Autodetector(Tables.state(AUTHOR, friday), Tables.state(AUTHOR, monday), new Clerk(yes)).detect().stream()
                .map(DetectedOperation::operation).toList();
        } catch (MigrationError e) {
            throw new AssertionError("Friday's book has " + friday.fields().keySet() + ", Monday's " + monday.fields().keySet()
                + ". An operation was found that cannot be done: " + e.getMessage(), e);
        }
    }
}
