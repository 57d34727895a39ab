package bookworm.migrations;

import static bookworm.Expressions.unique;
import static bookworm.meta.FieldState.field;
import static desk.Tables.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.*;
import org.junit.jupiter.api.Test;

@Exercise(value = "20.1", title = "Your turn: a model with another name")
@ReadAgain("Step 2: what hangs on a name")
class RenamedTest {

    private static final FieldState KEY = field(AutoField.class);
    private static final FieldState TITLE = field(CharField.class, "maxLength", 40);
    private static final ModelState BOOK = new ModelState("desk", "Book", Maps.of("id", KEY, "title", TITLE, "subtitle", TITLE,
        "next", leadingTo("desk.Book").with("relatedName", "previous")), Map.of("ordering", List.of("title")),
        List.of(new IndexState("by_title", List.of("-title", "subtitle"))), List.of(unique("once", "subtitle", "title")));
    private static final ModelState LOAN = new ModelState("desk", "Loan", Maps.of("id", KEY, "book", leadingTo("desk.Book"),
        "member", leadingTo("desk.Bookworm")), Map.of("table", "lent"), List.of(new IndexState("by_book", List.of("book"))), List.of(unique("one", "member")));
    private static final ModelState BOOKWORM = new ModelState("desk", "Bookworm", Maps.of("id", KEY,
        "books", field(ManyToMany.class, "to", "desk.Book", "through", "desk.Loan")), Map.of(), List.of(), List.of());
    private static final ModelState OTHER = new ModelState("shop", "Book", Maps.of("id", KEY, "original", leadingTo("desk.Book"),
        "sequel", leadingTo("shop.Book").with("relatedName", "prequel"), "shelfMark", TITLE.with("initial", "desk.Book")), Map.of(), List.of(), List.of());
    private static final ProjectState ALL = state(BOOK, LOAN, BOOKWORM, OTHER);

    private static FieldState leadingTo(String label) {
        return field(ForeignKey.class, "to", label, "onDelete", OnDelete.CASCADE, "nullable", true);
    }

    @Test
    void the_model_is_found_under_its_new_label_alone() {
        ProjectState state = rename(ALL, "desk.Book", "Tome");

        assertThat(state.models().keySet()).as("desk.Book is called desk.Tome now. shop.Book is another model, and so is desk.Bookworm.")
            .containsExactlyInAnyOrder("desk.Tome", "desk.Loan", "desk.Bookworm", "shop.Book");
        assertThat(state.model("desk.Tome").label()).as("The model under the label desk.Tome says this label itself.").isEqualTo("desk.Tome");
    }

    @Test
    void it_keeps_all_else() {
        ModelState tome = rename(ALL, "desk.Book", "Tome").model("desk.Tome");

        assertThat(tome.options()).as("The options stay.").isEqualTo(BOOK.options());
        assertThat(tome.indexes()).as("The indexes stay.").isEqualTo(BOOK.indexes());
        assertThat(tome.constraints()).as("The constraints stay.").isEqualTo(BOOK.constraints());
        assertThat(List.copyOf(tome.fields().keySet())).as("The fields stay, in their order.").isEqualTo(List.copyOf(BOOK.fields().keySet()));
    }

    @Test
    void relations_lead_to_the_new_label() {
        ProjectState state = rename(ALL, "desk.Book", "Tome");

        boolean isSought = ALL.renamed("desk.Book", "Tome").model("desk.Loan").fields().get("book").to().equals("desk.Tome");
        assertThat(state.model("desk.Loan").fields().get("book").to()).as("The key of a loan led to desk.Book." + (isSought ? " It leads to desk.Tome where the label is"
            + " the very same object, and not where it is an equal text: equals tells it." : "")).isEqualTo("desk.Tome");
        assertThat(state.model("desk.Loan").fields().get("member").to()).as("A member is a desk.Bookworm, whose name only begins with Book.")
            .isEqualTo("desk.Bookworm");
        assertThat(state.model("shop.Book").fields().get("original").to()).as("A model of another app leads to desk.Book as well.").isEqualTo("desk.Tome");
        assertThat(state.model("shop.Book").fields().get("sequel").to()).as("The sequel of a shop.Book leads to shop.Book. That is another model.").isEqualTo("shop.Book");
        assertThat(state.model("desk.Bookworm").fields().get("books").to()).as("A relation of many to many led to desk.Book.").isEqualTo("desk.Tome");
        assertThat(state.model("desk.Loan").fields().get("book")).as("Of the key of a loan nothing else has changed.").isEqualTo(leadingTo("desk.Tome"));
        assertThat(state.model("shop.Book").fields().get("shelfMark")).as("The shelf mark of a new shop.Book is the text desk.Book. That leads nowhere: only to and through"
            + " hold labels.").isEqualTo(TITLE.with("initial", "desk.Book"));
        assertThat(state.model("desk.Loan").fields().get("id")).as("A field that is no relation stays as it was.").isEqualTo(KEY);
    }

    @Test
    void other_models_keep_all_else() {
        ProjectState state = rename(ALL, "desk.Book", "Tome");

        assertThat(state.model("desk.Loan")).as("A loan leads to a tome now. Its table, its index, and its constraint stay.").isEqualTo(
            LOAN.withFields(Maps.with(LOAN.fields(), "book", leadingTo("desk.Tome"))));
        assertThat(List.copyOf(state.model("desk.Loan").fields().keySet())).as("The fields of a loan stay, in their order.")
            .isEqualTo(List.copyOf(LOAN.fields().keySet()));
    }

    @Test
    void a_model_may_lead_to_itself() {
        assertThat(rename(ALL, "desk.Book", "Tome").model("desk.Tome").fields().get("next").to()).as("The field next of a book led to desk.Book, and so"
            + " does the renamed model's own.").isEqualTo("desk.Tome");
    }

    @Test
    void a_relation_goes_over_the_new_label() {
        ProjectState state = rename(ALL, "desk.Loan", "Borrowing");

        assertThat(state.model("desk.Bookworm").fields().get("books").through()).as("Books and their readers are tied through desk.Loan, which is called"
            + " desk.Borrowing now.").isEqualTo("desk.Borrowing");
        assertThat(state.model("desk.Bookworm").fields().get("books").to()).as("To books it leads as before.").isEqualTo("desk.Book");
    }

    @Test
    void a_model_that_is_not_there_is_told() {
        assertThatThrownBy(() -> rename(ALL, "desk.Bok", "Tome"), "There is no model desk.Bok.").as("There is no model desk.Bok: model(label) says so.")
            .isInstanceOf(MigrationError.class).hasMessageContaining("Did you mean 'desk.Book'?");
    }

    @Test
    void the_state_before_stays() {
        ProjectState before = state(BOOK, LOAN, BOOKWORM, OTHER);
        rename(before, "desk.Book", "Tome");

        assertThat(before).as("The state before was changed. The way back needs it.").isEqualTo(ALL);
    }

    private static ProjectState rename(ProjectState state, String label, String name) {
        try {
            return state.renamed(new String(label), name); // as RenameModel does: a text that nobody else holds
        } catch (UnsupportedOperationException e) {
            throw new AssertionError("The map that is given refuses to be changed: the state before needs it. " + e, e);
        } catch (NullPointerException e) {
            throw new AssertionError((state.models().containsKey(label) ? "Something is null here. Many fields lead nowhere: their to() and through() are"
                + " null. " : "There is no model " + label + ": model(label) says so. ") + e, e);
        }
    }
}
