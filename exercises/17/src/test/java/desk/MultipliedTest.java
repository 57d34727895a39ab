package desk;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "17.3", title = "Your turn: two collections")
@ReadAgain("Step 4: two collections")
@Timeout(60)
class MultipliedTest {

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    @Test
    void two_counts_over_two_collections_are_warned_of() {
        List<String> warnings = warnings(() -> Writer.objects.annotate("written", count("works"), "won", count("prizes")));

        assertThat(warnings).as("Joyce's four works stand beside three prizes, so both counts are 12. One sentence warns of it.").hasSize(1);
        assertThat(warnings.get(0)).as("The sentence names the model and both annotations.").contains("Writer", "written", "won");
    }

    @Test
    void one_collection_is_right() {
        assertThat(warnings(() -> Writer.objects.annotate("written", count("works")))).as("One aggregate is alone, and right.").isEmpty();
        assertThat(warnings(() -> Writer.objects.annotate("written", count("works"), "pages", sum("works__pages"))))
            .as("Two aggregates over the works share their join, and are both right.").isEmpty();
        assertThat(warnings(() -> Work.objects.annotate("n", count("writer")))).as("A foreign key leads to one writer, who is no"
            + " collection.").isEmpty();
    }

    @Test
    void what_takes_equal_values_once_is_not_changed_by_a_row_that_comes_twice() {
        assertThat(warnings(() -> Writer.objects.annotate("written", count("works").distinct(), "won", count("prizes").distinct())))
            .as("COUNT(DISTINCT ...) counts each work once, in however many rows it stands.").isEmpty();
        assertThat(warnings(() -> Writer.objects.annotate("written", count("works").distinct(), "won", count("prizes"))))
            .as("The works are counted with DISTINCT, but the prizes are not: three prizes beside four works are 12. One that counts is"
                + " enough.").hasSize(1);
        assertThat(warnings(() -> Writer.objects.annotate("lengths", sum("works__pages").distinct(), "won", count("prizes").distinct())))
            .as("SUM(DISTINCT ...) adds each number once, too: a row that comes twice does not change it.").isEmpty();
    }

    @Test
    void the_smallest_and_the_largest_stay_what_they_are() {
        assertThat(warnings(() -> Writer.objects.annotate("longest", max("works__pages"), "first", min("prizes__year"))))
            .as("The longest work is the longest, in however many rows it stands. A false alarm is not read a second time.").isEmpty();
    }

    @Test
    void a_largest_over_another_collection_multiplies_what_is_counted_beside_it() {
        assertThat(warnings(() -> Writer.objects.annotate("written", count("works"), "latest", max("prizes__year"))))
            .as("MAX itself is right, but for it the prizes were joined, and the works are counted once for each: 12. Look at the collections"
                + " of all aggregates, also of those that do not count.").hasSize(1);
        List<String> warnings = warnings(() -> Writer.objects.annotate("latest", max("prizes__year"), "pages", sum("works__pages")));
        assertThat(warnings).as("The other way round, and with a sum: 1630 pages are 4890.").hasSize(1);
        assertThat(warnings.get(0)).as("All aggregates are named: the one that is wrong, and the one that brought the other collection.")
            .contains("latest", "pages");
        List<String> ofThree = warnings(() -> Writer.objects.annotate("written", count("works"), "pages", sum("works__pages"), "won",
            count("prizes")));
        assertThat(ofThree).as("The prizes came last, and multiply both the works and their pages.").hasSize(1);
        assertThat(ofThree.get(0)).as("All three aggregates are named, and not only two of them.").contains("written", "pages", "won");
    }

    @Test
    void what_lies_behind_a_collection_multiplies_it() {
        assertThat(warnings(() -> Writer.objects.annotate("written", count("works"), "loans", count("works__loans"))))
            .as("Emma was lent three times, so it is counted three times as a work. The loans are right, each comes once; the works are taken"
                + " over one of two collections.").hasSize(1);
        assertThat(warnings(() -> Writer.objects.annotate("mean", avg("works__pages"), "loans", count("works__loans"))))
            .as("Emma stands in three rows, Persuasion in one, so the mean of their pages is no longer 361.5. A row that comes twice changes"
                + " a mean.").hasSize(1);
        assertThat(warnings(() -> Writer.objects.annotate("spread", stdDev("works__pages"), "loans", count("works__loans"))))
            .as("And a row that comes twice changes a standard deviation, for the same reason. All functions but MIN and MAX count.").hasSize(1);
        assertThat(warnings(() -> Writer.objects.annotate("written", count("works").distinct(), "loans", count("works__loans"))))
            .as("The loans are taken over works and loans: over all that is joined. The works are counted once. Both are right.").isEmpty();
    }

    @Test
    void other_values_are_not_looked_at() {
        List<String> warnings = warnings(() -> Writer.objects.annotate("later", f("born").plus(100), "written", count("works"), "won",
            count("prizes")));

        assertThat(warnings).as("later is computed of the writer's own row. It changes nothing.").hasSize(1);
        assertThat(warnings.get(0)).as("Only the aggregates are named.").contains("written", "won").doesNotContain("later");
    }

    @Test
    void all_that_were_added_are_looked_at_together() {
        assertThat(warnings(() -> Writer.objects.annotate("written", count("works")).annotate("longest", max("works__pages"))
            .annotate("won", count("prizes").distinct()))).as("Three calls make one query. The prizes came last, and multiply the works that"
            + " were counted first.").hasSize(1);
    }

    private static List<String> warnings(Supplier<?> query) {
        return Shelf.warningsOf(() -> Shelf.orFail("Annotations were added, and nothing was run yet.", query::get));
    }
}
