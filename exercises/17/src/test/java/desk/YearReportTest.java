package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import java.util.*;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.*;

@Exercise(value = "17.4", title = "A report that is wrong")
@ReadAgain("Step 4: two collections")
@Timeout(60)
class YearReportTest {

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    private static List<YearReport.Line> lines() { return Shelf.orFail("The report was made.", YearReport::lines); }

    @Test
    @ReadAgain("Step 3: before the groups, and after")
    void each_writer_has_a_line() {
        List<String> writers = lines().stream().map(YearReport.Line::writer).toList();
        List<String> expected = List.of("Emily Dickinson", "Flann O'Brien", "James Joyce", "Jane Austen", "Winston Churchill",
            "Winston Churchill");
        assertThat(writers).as("Each of six writers has one line: also who has no thick work, no work, or no prize. What drops rows drops"
            + " writers.").containsExactlyInAnyOrderElementsOf(expected);
        assertThat(writers).as("The lines are in the order of the names. Where rows are grouped, no order is taken from the model: say it.")
            .isEqualTo(expected);
    }

    @Test
    @ReadAgain("Step 2: what a group agrees in")
    void of_two_with_one_name_the_elder_comes_first() {
        assertThat(lines().stream().filter(line -> line.writer().startsWith("Winston")).mapToLong(YearReport.Line::works).sum())
            .as("One of the two Churchills wrote one work, and the other none.").isEqualTo(1);
        assertThat(lines().get(lines().size() - 2).works()).as("The Churchill who was born in 1871 wrote one work. He comes before the one"
            + " of 1874, who wrote none: an order by the name alone leaves it to chance.").isEqualTo(1);
    }

    @Test
    void works_are_counted() {
        assertThat(numbers(YearReport.Line::works)).as("The numbers of works.").containsExactly("Emily Dickinson 0", "Flann O'Brien 2",
            "James Joyce 4", "Jane Austen 2", "Winston Churchill 1", "Winston Churchill 0");
    }

    @Test
    void prizes_are_counted() {
        assertThat(numbers(YearReport.Line::prizes)).as("The numbers of prizes. A wrong one is another writer's, or counts rows that are no"
            + " prizes, or a prize once for each work beside it, or some prizes were dropped.").containsExactly("Emily Dickinson 0",
            "Flann O'Brien 2", "James Joyce 3", "Jane Austen 1", "Winston Churchill 0", "Winston Churchill 1");
    }

    @Test
    void pages_are_added_up() {
        assertThat(numbers(YearReport.Line::pages)).as("All pages of all works. O'Brien's two works have 200 pages each, 400 together:"
            + " DISTINCT would take them once. And beside three prizes Joyce's pages would be three times as many.")
            .containsExactly("Emily Dickinson 0", "Flann O'Brien 400", "James Joyce 1630", "Jane Austen 723", "Winston Churchill 538",
                "Winston Churchill 0");
    }

    @Test
    @ReadAgain("Step 3: before the groups, and after")
    void thick_works_are_counted() {
        assertThat(numbers(YearReport.Line::thick)).as("Works of more than 300 pages. (A filter over works that is said after a"
            + " count joins them a second time.)").containsExactly("Emily Dickinson 0",
            "Flann O'Brien 0", "James Joyce 2", "Jane Austen 1", "Winston Churchill 1", "Winston Churchill 0");
        Work.objects.filter("writer", shelf.brien).update("pages", 300);
        Work.objects.filter("title", "Persuasion").update("pages", 474);
        assertThat(numbers(YearReport.Line::thick)).as("Works of 300 pages have not more than 300. Two works of 474 pages are two works, and"
            + " not one number of pages.").contains("Flann O'Brien 0", "Jane Austen 2");
    }

    @Test
    void three_queries_are_enough() {
        assertThat(Shelf.sqlOf(YearReportTest::lines)).as("At most three queries make the report of six writers.").hasSizeLessThanOrEqualTo(3);
        shelf.dickinson.delete();
        assertThat(Shelf.sqlOf(YearReportTest::lines)).as("At most three queries, however many writers.").hasSizeLessThanOrEqualTo(3);
    }

    private static List<String> numbers(ToLongFunction<YearReport.Line> number) {
        return lines().stream().map(line -> line.writer() + " " + number.applyAsLong(line)).toList();
    }
}
