package desk;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.exercises.*;
import java.util.List;
import org.junit.jupiter.api.*;

@Exercise(value = "23.2", title = "Your turn: one value, or only whether")
@ReadAgain("Step 2: one value, or only whether")
@Timeout(60)
class SubqueryBoundTest {

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    private static QuerySet<Work> worksOf() { return Work.objects.filter("writer", outerRef("pk")); }

    @Test
    void a_value_for_each_row() {
        List<String> sql = Shelf.sent(() -> Writer.objects.annotate("n", subquery(worksOf().values("pk").limit(1))).list());
        assertThat(String.join("; ", sql)).as("A value was asked for, and no EXISTS.").doesNotContain("EXISTS");
        String why = "Each writer's number of works, and null where there is no group.";
        assertThat(Shelf.orFail(why, () -> Writer.objects.orderBy("pk").annotate("n", subquery(worksOf().values("writer").annotate("n",
            count("pk")).values("n")))
            .valuesFlat("n").list())).as(why).containsExactly(1L, 4L, 4L, 3L, 2L, null);
    }

    @Test
    void a_slice_keeps_its_order() {
        String why = "The longest work of each: orderBy(\"-pages\", \"-pk\") and limit(1).";
        QuerySet<Object> longest = Writer.objects.orderBy("pk").annotate("x", subquery(worksOf().orderBy("-pages", "-pk")
            .values("title").limit(1))).limit(3).valuesFlat("x");
        List<String> sql = Shelf.sqlOf(() -> Shelf.orFail(why, longest::list));
        assertThat(sql.get(0)).as(why + " An order that a slice needs stays.").contains("\"pages\" DESC, ");
        assertThat(longest.list()).as(why).containsExactly("Richard Carvel", "Mansfield Park", "At Swim-Two-Birds");
    }

    @Test
    void an_order_that_nothing_needs_is_left_out() {
        QuerySet<Work> works = Work.objects.filter("writer__in", Writer.objects.filter("born__gt", 1880).values("pk"));
        String why = "The works of O'Brien and of Joyce: behind IN, a subquery gives as many rows as it has.";
        assertThat(Shelf.orFail(why, () -> Shelf.words(works.orderBy("pk")))).as(why)
            .containsExactly("At Swim-Two-Birds", "The Third Policeman", "The Dalkey Archive", "The Hard Life", "Ulysses",
                "Dubliners", "Exiles");
        List<String> sql = Shelf.sqlOf(() -> works.list());

        assertThat(sql.get(0)).as("Writers are ordered by name, and behind IN nobody sees in which order they come: query.unordered().")
            .doesNotContain("ORDER BY");
    }

    @Test
    void a_value_is_one_column() {
        String why = "The writers of the two longest works. DISTINCT must select what it orders by, the pages, so withOneColumn puts a"
            + " query around that takes the first"
            + " column alone.";
        assertThat(Shelf.orFail(why, () -> Shelf.words(Writer.objects.filter("pk__in", Work.objects.orderBy("-pages").values("writer")
            .distinct().limit(2)))))
            .as(why).containsExactly("James Joyce", "Winston Churchill");
    }

    @Test
    void exists_is_a_condition() {
        List<String> sql = Shelf.sent(() -> Writer.objects.filter(exists(worksOf())).list());
        if (sql.isEmpty()) {
            Shelf.orFail("Writers who have a work. Nothing was sent.", () -> Writer.objects.filter(exists(worksOf())).list());
        }
        assertThat(sql).as("Whether there is a row was asked: the Subselect is told so, and writes EXISTS.").singleElement().asString()
            .contains("EXISTS (SELECT");
        assertThat(sql.get(0)).as("EXISTS needs none of the work's columns: Planner.existence(query).").contains("EXISTS (SELECT 1 AS ")
            .doesNotContain("\"title\"");
        String why = "Writers who have a work, and writers who have none.";
        assertThat(Shelf.orFail(why, () -> Shelf.words(Writer.objects.filter(not(exists(worksOf())))))).as(why).containsExactly("Emily"
            + " Dickinson");
    }

    @Test
    void exists_of_a_fourth_row() {
        assertThat(Shelf.words(Writer.objects.filter(exists(worksOf().orderBy("pk").slice(3, 4))))).as("Writers with a fourth work: the"
            + " slice belongs to the question.")
            .containsExactly("Flann O'Brien", "Jane Austen");
        String fifth = "Whether there is a fifth writer who has works, of values(\"writer\").distinct(): what is different depends on the"
            + " values, so here they are needed. Planner.existence(query) knows.";
        assertThat(Shelf.orFail(fifth, () -> Shelf.words(Writer.objects.filter("born", 1775)
            .filter(exists(Work.objects.orderBy("writer").values("writer").distinct().slice(4, 5)))))).as(fifth).containsExactly("Jane Austen");
    }

    @Test
    void references_are_bound_to_the_query_around() {
        Shelf.lent("Ada", 1, "Emma");
        String why = "A subquery in a subquery. What refers to the query in between is bound there; what lies further out is bound by the"
            + " next resolver, `from` which each is asked.";
        assertThat(Shelf.orFail(why, () -> Shelf.words(Writer.objects.filter(exists(Loan.objects.filter(
            exists(Work.objects.filter("pk", outerRef("work"), "writer", outerRef("pk", 2))))))))).as(why).containsExactly("Jane Austen");
    }
}
