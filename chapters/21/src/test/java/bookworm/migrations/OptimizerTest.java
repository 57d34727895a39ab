package bookworm.migrations;

import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.*;

import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import org.junit.jupiter.api.Test;

/** Two operations are made one where that comes to the same, and stay two where something between them forbids it. */
class OptimizerTest extends TwoStates {

    private static final Operation CREATE = new CreateModel("Book", map("id", KEY));
    private static final Operation ADD = new AddField("Book", "title", TITLE);
    private static final Operation BOTH = new CreateModel("Book", map("id", KEY, "title", TITLE));
    private static final Operation SQL = new RunSql(List.of("DELETE FROM \"books_book\""), null);

    private static List<Operation> optimized(Operation... operations) { return new Optimizer("books").optimized(List.of(operations)); }

    @Test
    void what_changes_a_new_model_is_part_of_its_creation() {
        assertThat(optimized(CREATE, ADD)).containsExactly(BOTH);
        assertThat(optimized(CREATE, ADD, new RenameField("Book", "title", "name"), new AlterField("Book", "name", PAGES),
            new AlterModelTable("Book", "tomes"), new AddIndex("Book", new IndexState("by_name", List.of("name")))))
            .containsExactly(new CreateModel("Book", map("id", KEY, "name", PAGES), map("table", "tomes"),
                List.of(new IndexState("by_name", List.of("name"))), List.of()));
    }

    @Test
    void what_is_removed_from_a_model_that_goes_goes_with_it() {
        assertThat(optimized(new RemoveField("Book", "title"), new DeleteModel("Book"))).containsExactly(new DeleteModel("Book"));
        assertThat(optimized(new RemoveField("Book", "title"), new DeleteModel("Author"))).hasSize(2);
    }

    @Test
    void what_has_nothing_to_do_with_the_model_is_passed_over() {
        Operation author = new CreateModel("Author", map("id", KEY));

        assertThat(optimized(CREATE, author, ADD)).containsExactly(author, BOTH);
        assertThat(optimized(CREATE, new AddField("Author", "born", PAGES), ADD))
            .containsExactly(new AddField("Author", "born", PAGES), BOTH);
        assertThat(optimized(CREATE, author, new AddField("Book", "author", to("books.Author"))))
            .containsExactly(author, new CreateModel("Book", map("id", KEY, "author", to("books.Author"))));
        for (Operation other : List.of(new AddField("Book", "pages", PAGES), new RemoveField("Author", "title"))) {
            assertThat(optimized(new RemoveField("Book", "title"), other, new DeleteModel("Book"))).as("another field")
                .containsExactly(other, new DeleteModel("Book"));
        }
    }

    @Test
    void what_leads_to_the_model_stays_behind_it() {
        Operation loan = new CreateModel("Loan", map("id", KEY, "book", to("books.Book")));
        Operation key = new AddField("Author", "best", to("books.Book"));

        assertThat(optimized(CREATE, loan, ADD)).containsExactly(BOTH, loan);
        assertThat(optimized(CREATE, key, ADD)).containsExactly(BOTH, key);
        assertThat(optimized(CREATE, loan, new AddField("Book", "last", to("books.Loan")))).as("a circle").hasSize(3);
    }

    @Test
    void nothing_is_moved_over_code_and_sql_of_ones_own() {
        assertThat(optimized(CREATE, SQL, ADD)).containsExactly(CREATE, SQL, ADD);
        assertThat(optimized(CREATE, ADD, SQL)).containsExactly(BOTH, SQL);
    }

    @Test
    void nothing_is_moved_over_what_changes_the_same_model_or_field() {
        Operation renamed = new RenameModel("Book", "Novel");

        assertThat(optimized(CREATE, renamed, new CreateModel("Book", map("id", KEY)), ADD)).containsExactly(CREATE, renamed, BOTH);
        for (Operation between : List.of(renamed, ADD, new AlterModelTable("Book", "tomes"))) {
            assertThat(optimized(new RemoveField("Book", "title"), between, new DeleteModel("Book"))).as("%s", between).hasSize(3);
        }
    }

    @Test
    void what_could_not_be_joined_before_is_tried_again() {
        assertThat(optimized(CREATE, new CreateModel("Loan", map("id", KEY, "book", to("books.Book"))),
            new AddField("Book", "last", to("books.Loan")), new RemoveField("Loan", "book"))).containsExactly(
                new CreateModel("Loan", map("id", KEY)), new CreateModel("Book", map("id", KEY, "last", to("books.Loan"))));
    }
}
