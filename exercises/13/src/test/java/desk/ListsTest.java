package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.exercises.*;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "13.5", title = "Three lists at the desk")
@ReadAgain("Step 2: tables have numbers")
class ListsTest {

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void what_a_member_has_read() {
        assertThat(titles(Lists.readBy("Ada"))).as("Ada has borrowed Emma twice. A row of the join is a book with one loan, so a book comes once for each loan. distinct() makes"
            + " one of equal rows, and what they are ordered by counts as well.")
            .doesNotHaveDuplicates();
        assertThat(titles(Lists.readBy("Ada"))).as("What Ada has borrowed, returned or not, by title.").containsExactly("Emma", "Persuasion", "Roughing It");
        assertThat(titles(Lists.readBy("Emma"))).as("The member called Emma has borrowed nothing.").isEmpty();
    }

    @Test
    @ReadAgain("Step 3: INNER or LEFT")
    void what_is_out() {
        assertThat(titles(Lists.out())).as("The Castle was never lent, so it cannot be out. A lookup for null joins LEFT, and beside a book without loans all of a loan's"
            + " columns are null. Ask for a loan, too.").doesNotContain("The Castle");
        assertThat(titles(Lists.out())).as("These books were never lent either. The Castle is only one of them: ask for a loan.")
            .doesNotContain("The Adventures of Tom Sawyer", "The Descent of Man");
        assertThat(titles(Lists.out())).as("Emma was returned twice, and is out with Flann now: one loan without a day of return is enough.").contains("Emma");
        assertThat(titles(Lists.out())).as("What is out, by title.").containsExactly("Emma", "Persuasion", "The Trial");
    }

    @Test
    void what_is_out_with_a_member() {
        assertThat(titles(Lists.outWith("Ada"))).as("Ada has given back Roughing It, and nobody has it now: it is not out. A book must meet both, the member and the missing day of"
            + " return.").doesNotContain("Roughing It");
        assertThat(titles(Lists.outWith("Flann"))).as("Emma was given back twice, and is out with Flann now. What other loans say does not matter: ask for the one that has no day of"
            + " return, instead of excluding books that have one.").contains("Emma");
        assertThat(titles(Lists.outWith("Ada"))).as("Ada has borrowed Emma, and Emma is out: but with Flann. The member and the missing day of return are about one loan,"
            + " and so belong in one filter; distinct() cannot know that.").doesNotContain("Emma");
        assertThat(titles(Lists.outWith("Ada"))).as("What is out with Ada.").containsExactly("Persuasion");
        assertThat(titles(Lists.outWith("Flann"))).as("What is out with Flann, by title.").containsExactly("Emma", "The Trial");
        assertThat(titles(Lists.outWith("Emma"))).as("The member called Emma has nothing out.").isEmpty();
    }

    @Test
    void each_book_stands_there_once() {
        for (int member : List.of(1, 1, 2)) {
            Loan.objects.create(loan -> {
                loan.book.key(2);
                loan.member.key(member);
            });
        }
        assertThat(titles(Lists.out())).as("There are several copies of Emma, and four are out: still one book.").containsExactly("Emma", "Persuasion", "The Trial");
        assertThat(titles(Lists.outWith("Ada"))).as("Two copies of Emma are out with Ada: still one book, and by title it comes first.").containsExactly("Emma", "Persuasion");
    }

    @Test
    void each_list_is_one_query() {
        for (Supplier<QuerySet<Book>> list : List.<Supplier<QuerySet<Book>>>of(() -> Lists.readBy("Ada"), Lists::out, () -> Lists.outWith("Ada"))) {
            try (QueryLog queries = QueryLog.capture()) {
                list.get().list();

                assertThat(queries.count()).as("A list is one query. To fetch a member or keys first, and to ask with those, is one more for each; the way over the relation is one query.").isEqualTo(1);
            }
        }
    }

    /** As they come. */
    private static List<String> titles(QuerySet<Book> books) { return books.list().stream().map(book -> book.title).toList(); }
}
