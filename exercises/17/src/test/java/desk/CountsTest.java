package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "17.6", title = "Counts that cannot multiply")
@ReadAgain("Step 4: two collections")
@Timeout(60)
class CountsTest {

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    private static <M extends Model> Map<M, Map<String, Long>> counts(Manager<M> manager, Collection<M> objects, String... paths) {
        return Shelf.orFail("Related objects were counted.", () -> Counts.of(manager, objects, paths));
    }

    @Test
    void related_objects_are_counted() {
        assertThat(counts(Writer.objects, List.of(shelf.joyce), "works").get(shelf.joyce)).as("Joyce wrote four works.")
            .isEqualTo(Map.of("works", 4L));
    }

    @Test
    void one_count_does_not_multiply_another() {
        assertThat(counts(Writer.objects, List.of(shelf.joyce), "works", "prizes").get(shelf.joyce)).as("Joyce wrote four works and won three"
            + " prizes: each path has a query of its own.").isEqualTo(Map.of("works", 4L, "prizes", 3L));
        assertThat(counts(Writer.objects, List.of(shelf.joyce), "works", "works__loans").get(shelf.joyce)).as("Four works, lent three times.")
            .isEqualTo(Map.of("works", 4L, "works__loans", 3L));
    }

    @Test
    void who_has_none_has_zero() {
        assertThat(counts(Writer.objects, List.of(shelf.dickinson, shelf.minister), "works", "prizes")).as("Dickinson has neither works nor"
            + " prizes, one Churchill a prize. Zero is a number, too.").isEqualTo(Map.of(shelf.dickinson, Map.of("works", 0L, "prizes", 0L),
            shelf.minister, Map.of("works", 0L, "prizes", 1L)));
    }

    @Test
    void only_those_that_were_given_in_their_order() {
        List<Writer> given = new ArrayList<>(List.of(shelf.novelist, shelf.austen, shelf.minister, shelf.joyce));
        for (int i = 0; i < given.size(); i++) {
            Collections.rotate(given, 1);
            assertThat(counts(Writer.objects, given, "works").keySet()).as("Those four writers, in the order in which they were given.")
                .containsExactlyElementsOf(given);
        }
        assertThat(counts(Work.objects, Work.objects.orderBy("-pages").limit(2).list(), "loans")).as("Any model will do.")
            .hasSize(2).hasToString("{Ulysses={loans=2}, Finnegans Wake={loans=1}}");
        assertThat(counts(Writer.objects, List.of(shelf.joyce), "prizes", "works").get(shelf.joyce).keySet())
            .as("The paths are in their order as well.").containsExactly("prizes", "works");
        assertThat(counts(Writer.objects, List.of(shelf.joyce), "works", "prizes").get(shelf.joyce).keySet())
            .as("Not sorted either: works were asked for first.").containsExactly("works", "prizes");
        assertThat(counts(Writer.objects, List.of(shelf.minister), "works", "prizes").get(shelf.minister).keySet())
            .as("A path of which a writer has none stands in its place as well: he has no work and one prize.").containsExactly("works", "prizes");
    }

    @Test
    void one_query_for_each_path() {
        List<String> sql = Shelf.sqlOf(() -> counts(Writer.objects, Writer.objects.list(), "works", "prizes"));

        assertThat(sql).as("One query read the writers, and one more for each of two paths counts for all of them.").hasSize(3);
        assertThat(Shelf.sqlOf(() -> counts(Writer.objects, List.of(shelf.joyce), "works", "prizes", "works__loans")))
            .as("Three paths are three queries.").hasSize(3);
    }

    @Test
    void the_database_counts() {
        assertThat(Shelf.sqlOf(() -> counts(Writer.objects, List.of(shelf.joyce, shelf.austen), "works"))).as("The database counts, and sends"
            + " one row for each writer: no title comes to Java.").singleElement().asString().doesNotContain("\"title\"").containsIgnoringCase("COUNT(");
        assertThat(Shelf.sqlOf(() -> counts(Writer.objects, List.of(shelf.joyce), "works"))).as("One writer was given, so the works of one are"
            + " counted, and not those of all writers: the query asks by key.").singleElement().asString().contains(" WHERE ");
    }

    @Test
    void of_no_objects_nothing_is_asked() {
        assertThat(Shelf.sqlOf(() -> assertThat(counts(Writer.objects, List.of(), "works")).as("No objects, no counts.").isEmpty()))
            .as("Where there are no objects, there is nothing to ask.").isEmpty();
    }

    @Test
    void nothing_is_warned_of() {
        assertThat(Shelf.warningsOf(() -> counts(Writer.objects, Writer.objects.list(), "works", "prizes", "works__loans")))
            .as("Nothing multiplies, so the log has nothing to say.").isEmpty();
    }
}
