package desk;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.QuerySet;
import bookworm.exercises.*;
import java.util.List;
import org.junit.jupiter.api.*;

@Exercise(value = "23.5", title = "DISTINCT ON, which is not standard")
@ReadAgain("Step 5: a condition that comes last")
@Timeout(60)
class FirstsTest {

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    private static QuerySet<Work> works() { return Work.objects.orderBy("title"); }

    private static List<String> titles(QuerySet<Work> works) { return Shelf.words(works).stream().sorted().toList(); }

    private static QuerySet<Work> firsts(QuerySet<Work> works, List<String> fields, Object... order) {
        return Shelf.orFail("The first work of each.", () -> {
            QuerySet<Work> firsts = Firsts.of(works, fields, order);
            firsts.list();
            return firsts.all();
        });
    }

    @Test
    void the_first_of_each() {
        assertThat(titles(firsts(works(), List.of("writer"), "title"))).as("The first work of each writer, by title.")
            .containsExactly("At Swim-Two-Birds", "Dubliners", "Emma", "My Early Life", "Richard Carvel");
        assertThat(titles(firsts(works(), List.of("writer"), f("title").desc()))).as("The last one by title: the order is what orderBy"
            + " takes.")
            .containsExactly("Richard Carvel", "Sense and Sensibility", "The Gathering Storm", "The Third Policeman", "Ulysses");
    }

    @Test
    void of_those_that_tie_one() {
        List<String> longest = titles(firsts(works(), List.of("writer"), "-pages"));
        assertThat(longest).as("Sense and Sensibility and Mansfield Park have 480 pages each. One row of each writer is the first: of"
            + " those that tie, the one with the smallest key.")
            .containsExactly("At Swim-Two-Birds", "Richard Carvel", "Sense and Sensibility", "The Gathering Storm", "Ulysses");
        assertThat(titles(firsts(works(), List.of("writer"), "-pages", "-pk"))).as("An order that knows who comes first is obeyed.")
            .contains("Mansfield Park")
            .doesNotContain("Sense and Sensibility");
    }

    @Test
    void several_fields_together() {
        assertThat(titles(firsts(works().filter("genre__isnull", false), List.of("writer", "genre"), "pages"))).as("The shortest of each"
            + " writer and genre: Joyce has"
            + " two, a novel and stories.").containsExactly("Dubliners", "My Early Life", "Persuasion", "Richard Carvel", "The Third"
                + " Policeman", "Ulysses");
    }

    @Test
    void rows_without_a_value_agree() {
        assertThat(titles(firsts(works(), List.of("genre"), "-pages"))).as("The Hard Life and Exiles have no genre: the longer of them is"
            + " the first of these. null = null is not"
            + " true in SQL, and PARTITION BY takes nulls together all the same.").containsExactly("Dubliners", "The Gathering Storm",
                "The Hard Life", "Ulysses");
    }

    @Test
    void only_the_rows_that_were_given_count() {
        assertThat(titles(firsts(works().filter("pages__lt", 300), List.of("writer"), "-pages"))).as("The works of less than 300 pages"
            + " were given, and each writer's longest of"
            + " these is wanted.").containsExactly("Dubliners", "Persuasion", "The Third Policeman");
    }

    @Test
    void what_is_filtered_afterwards_makes_nobody_else_the_first() {
        QuerySet<Work> longest = firsts(works(), List.of("writer"), "-pages");

        Shelf.orFail("What comes can be filtered, as any queryset of a table.", () -> longest.filter("pages__lt", 475).list());
        assertThat(titles(longest.filter("pages__lt", 475))).as("At Swim-Two-Birds is its writer's longest work, and has less than 475"
            + " pages. Emma is nobody's longest: a condition"
            + " that comes later must choose among the firsts, and in WHERE it comes before the window. Keep the window in a query of its"
                + " own.").containsExactly("At Swim-Two-Birds");
        assertThat(longest.filter("pages__lt", 475).count()).as("Counted, they are as many.").isEqualTo(1);
        assertThat(Shelf.words(longest.orderBy("-pages").limit(2))).as("Ordered anew, and sliced.").containsExactly("The Gathering Storm",
            "Ulysses");
    }

    @Test
    void the_order_of_the_rows_stays() {
        assertThat(Shelf.words(firsts(Work.objects.orderBy("-title"), List.of("writer"), "-pages"))).as("The rows came by title, the last"
            + " first, and so do the firsts. The order that"
            + " was given only says who is first.").containsExactly("Ulysses", "The Gathering Storm", "Sense and Sensibility", "Richard"
                + " Carvel", "At Swim-Two-Birds");
    }

    @Test
    void it_is_one_query_and_that_later() {
        assertThat(Shelf.sqlOf(() -> Firsts.of(works(), List.of("writer"), "-pages"))).as("To describe rows runs no query.").isEmpty();
        assertThat(Shelf.sqlOf(() -> Firsts.of(works(), List.of("writer"), "-pages").list())).as("To read them runs one.").hasSize(1);
    }
}
