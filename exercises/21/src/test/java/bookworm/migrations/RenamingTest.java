package bookworm.migrations;

import static desk.Models.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import bookworm.meta.*;
import desk.Tables;
import java.util.*;
import org.junit.jupiter.api.Test;

@Exercise(value = "21.2", title = "Your turn: the question of a renaming")
@ReadAgain("Step 2: what must be asked")
class RenamingTest {

    private Clerk clerk;

    @Test
    void yes_is_a_renaming() {
        List<String> found = found(book("title", TITLE, "length", PAGES), "desk.Book: pages > length?");

        assertThat(clerk.questions()).as("pages went, a length came, declared alike. Somebody has to be asked, once: the same declaration "
            + "alone is no renaming. The question has the model's label, then the old name, then the new one.")
            .containsExactly("desk.Book: pages > length?");
        assertThat(found).as("pages went, a length came, declared alike, and the answer was yes.").containsExactly("Rename field pages on book to length");
    }

    @Test
    void no_is_none() {
        List<String> found = found(book("title", TITLE, "length", PAGES));

        assertThat(clerk.questions()).as("One name went, one came: one question, and no second one after the no.")
            .containsExactly("desk.Book: pages > length?");
        assertThat(found).as("pages went, a length came, declared alike, and the answer was no.")
            .containsExactly("Remove field pages from book", "Add field length to book");
    }

    @Test
    void after_a_no_all_others_are_asked_about_in_their_order() {
        found(with(BOOK, "copies", PAGES), book("title", TITLE, "length", PAGES, "weight", PAGES));

        assertThat(clerk.questions()).as("copies and pages went, a length and a weight came, and each answer is no. So for each new name, in "
            + "the order of added(...), both old ones are asked about, in the order of gone(...).")
            .containsExactly("desk.Book: copies > length?", "desk.Book: pages > length?", "desk.Book: copies > weight?",
                "desk.Book: pages > weight?");
    }

    @Test
    void what_is_declared_otherwise_is_not_asked_about() {
        found(book("title", TITLE, "length", PAGES.with("initial", 1)), "desk.Book: pages > length?");

        assertThat(clerk.questions()).as("pages went, and a length came that is declared otherwise: isRenaming(...) says no.").isEmpty();
    }

    @Test
    void a_field_may_keep_its_column_by_naming_it() {
        assertThat(found(book("title", TITLE, "length", PAGES.with("column", "pages")), "desk.Book: pages > length?"))
            .as("A length came that names the column pages: isRenaming(...) says yes, and renameField(...) alters it, too. Asked: %s", clerk.questions())
            .containsExactly("Alter field pages on book", "Rename field pages on book to length");
    }

    @Test
    void names_that_are_alike_count_no_more_than_others() {
        ModelState monday = book("titles", TITLE, "length", PAGES);
        found(monday);
        assertThat(clerk.questions()).as("title and titles are alike, pages and length are not. Both pairs may be renamings. In the order "
            + "in which they came:")
            .containsExactly("desk.Book: pages > length?", "desk.Book: title > titles?");
        List<String> found = found(monday, "desk.Book: pages > length?", "desk.Book: title > titles?");
        assertThat(clerk.questions()).as("Again both pairs are asked about. The first answer is yes, and that is no answer to the second.")
            .containsExactly("desk.Book: pages > length?", "desk.Book: title > titles?");
        assertThat(found).as("title and titles, pages and length: both answers are yes, so there are two renamings.")
            .containsExactly("Rename field pages on book to length", "Rename field title on book to titles");
    }

    @Test
    void after_a_yes_the_new_name_is_asked_about_no_more() {
        ModelState friday = with(BOOK, "copies", PAGES);
        found(friday, book("title", TITLE, "length", PAGES), "desk.Book: copies > length?");

        assertThat(clerk.questions()).as("copies and pages went, a length came. It is the renamed copies, says the first answer. So "
            + "nobody asks whether it is the pages, too.")
            .containsExactly("desk.Book: copies > length?");
    }

    @Test
    void after_a_yes_the_old_name_is_asked_about_no_more() {
        assertThat(found(book("title", TITLE, "length", PAGES, "weight", PAGES), "desk.Book: pages > length?"))
            .as("pages went, a length and a weight came. The pages are the length. Asked: %s", clerk.questions())
            .containsExactly("Rename field pages on book to length", "Add field weight to book");
        assertThat(clerk.questions()).as("The pages are the length, says the first answer. So nobody asks whether they are the weight, too.")
            .containsExactly("desk.Book: pages > length?");
    }

    @Test
    void after_a_no_the_next_one_is_asked_about() {
        ModelState friday = with(BOOK, "copies", PAGES);
        assertThat(found(friday, book("title", TITLE, "length", PAGES, "weight", PAGES), "desk.Book: pages > length?"))
            .as("copies and pages went, a length and a weight came. Only the pages are the length. Asked: %s", clerk.questions())
            .containsExactly("Rename field pages on book to length", "Remove field copies from book", "Add field weight to book");
        assertThat(clerk.questions()).as("The length is not the copies: it may still be the pages. The copies may still be the weight.")
            .containsExactly("desk.Book: copies > length?", "desk.Book: pages > length?", "desk.Book: copies > weight?");
    }

    @Test
    void each_model_has_fields_of_its_own() {
        found(Tables.state(AUTHOR, BOOK), Tables.state(with(AUTHOR, "length", PAGES), with(BOOK, "pages", null)));

        assertThat(clerk.questions()).as("The pages went from books, and a length came to authors.").isEmpty();
    }

    private static ModelState book(Object... fields) { return with(model("desk.Book", fields), "id", KEY); }

    private List<String> found(ModelState monday, String... yes) { return found(BOOK, monday, yes); }

    private List<String> found(ModelState friday, ModelState monday, String... yes) {
        return found(Tables.state(friday), Tables.state(monday), yes);
    }

    private List<String> found(ProjectState friday, ProjectState monday, String... yes) {
        clerk = new Clerk(yes);
        return sentences(new Autodetector(friday, monday, clerk).detect().stream().map(DetectedOperation::operation).toList());
    }
}
