package desk;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.exercises.*;
import bookworm.query.Q;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "13.7", title = "What a filter means")
@ReadAgain("Step 4: those without any")
class MeaningTest {

    private static final Q FACTS = q("books__genre", "NON");
    private static final Q FICTION = q("books__genre", "FIC");
    private static final Q THICK = q("books__pages__gt", 500);
    private static final Q ANYBODY = FACTS.or(FICTION).or(q("name", "Emily Dickinson"));
    private static final Q NOBODY = q("name", "nobody");

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void some_row_meets_the_filter() {
        assertThat(found(FICTION, NOBODY)).as("Who wrote some fiction? One book is enough.").containsExactly("Franz Kafka", "Jane Austen", "Mark Twain");
        assertThat(found(q("name", "Emily Dickinson").or(THICK), NOBODY)).as("Emily Dickinson has no book, and meets the other side of the OR. Who has no book has one row all"
            + " the same: with no book beside it.").containsExactly("Charles Darwin", "Emily Dickinson", "Mark Twain");
    }

    @Test
    @ReadAgain("Step 2: tables have numbers")
    void its_lookups_are_about_one_book() {
        assertThat(found(FACTS.and(THICK), NOBODY)).as("Who wrote a thick book of facts? Darwin wrote a thick book, and a book of facts: in one filter, one book must be both.")
            .containsExactly("Mark Twain");
        assertThat(found(FACTS.and(q("name", "Charles Darwin")), NOBODY)).containsExactly("Charles Darwin");
    }

    @Test
    void what_is_excluded_has_any_such_book() {
        assertThat(found(ANYBODY, FICTION)).as("Who wrote no fiction? Jane Austen wrote nothing else: who meets what is excluded is not found.").doesNotContain("Jane Austen");
        assertThat(found(ANYBODY, FICTION)).as("Who wrote no fiction? Mark Twain wrote a book that is something else, and yet he wrote fiction: exclude asks whether there is"
            + " any such book.").containsExactly("Charles Darwin", "Emily Dickinson");
        assertThat(found(FACTS, FICTION)).as("A book of facts, and no fiction at all. What the filter says of one book, exclude does not know.").containsExactly("Charles Darwin");
    }

    @Test
    void each_lookup_of_exclude_asks_by_itself() {
        assertThat(found(ANYBODY, FACTS.and(THICK))).as("Exclude facts AND thick: each lookup looks for a book of its own. Darwin has both, in two books, so he is out.")
            .containsExactly("Emily Dickinson", "Franz Kafka", "Jane Austen");
        assertThat(found(ANYBODY, FACTS.or(FICTION.not()))).as("Exclude facts OR NOT fiction: who has a book of facts is out, and so is who has no fiction.")
            .containsExactly("Franz Kafka", "Jane Austen");
    }

    @Test
    void it_means_what_the_database_finds_by_random_questions() {
        Random random = new Random(13);
        for (int i = 0; i < 200; i++) {
            Q filter = condition(random, 2, false);
            Q exclude = condition(random, 3, true);

            assertThat(found(filter, exclude)).as("filter of %s, and then exclude of %s. What came is yours; what was expected, the database has found.", filter, exclude)
                .isEqualTo(SmallLibrary.words(Author.objects.filter(filter).exclude(exclude).distinct()));
        }
    }

    private static Q condition(Random random, int depth, boolean withNot) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return switch (random.nextInt(4)) {
                case 0 -> FACTS;
                case 1 -> FICTION;
                case 2 -> q("books__pages__gt", 100 * (2 + random.nextInt(7)));
                default -> q("name", List.of("Emily Dickinson", "Mark Twain").get(random.nextInt(2)));
            };
        }
        Q one = condition(random, depth - 1, withNot);
        Q other = condition(random, depth - 1, withNot);
        Q both = random.nextBoolean() ? one.and(other) : one.or(other);
        return withNot && random.nextInt(3) == 0 ? both.not() : both;
    }

    private static List<String> found(Q filter, Q exclude) {
        List<String> found = new ArrayList<>();
        for (Author author : Author.objects.orderBy("name")) {
            try {
                if (Meaning.meets(author, Book.objects.filter("author", author).orderBy("pk").list(), filter, exclude)) {
                    found.add(author.name);
                }
            } catch (ClassCastException e) {
                throw new AssertionError("The parts of a Q are lookups and Qs: ask which.", e);
            }
        }
        return found;
    }
}
