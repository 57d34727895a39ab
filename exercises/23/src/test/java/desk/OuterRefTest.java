package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.errors.FieldError;
import bookworm.exercises.*;
import java.util.List;
import org.junit.jupiter.api.*;

@Exercise(value = "23.1", title = "Your turn: a name that waits")
@ReadAgain("Step 1: a name that waits")
@Timeout(60)
class OuterRefTest {

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    private static QuerySet<Work> worksOf() { return Work.objects.filter("writer", outerRef("pk")); }

    @Test
    void the_row_around_gives_its_field() {
        QuerySet<Object> longest = Writer.objects.orderBy("pk")
            .annotate("longest", subquery(worksOf().orderBy("-pages", "pk").values("title").limit(1))).valuesFlat("longest");
        String why = "Each writer's longest work, where writer is outerRef(\"pk\").";
        List<String> sql = Shelf.sqlOf(() -> Shelf.orFail(why, longest::list));

        assertThat(sql.get(0)).as("outerRef(\"pk\") is the key of a writer, the table of the query around, and it was written with the"
            + " name of the inner query's"
            + " own table: what around gives belongs into an Outer.").doesNotContain("\"writer_id\" = \"U0\".\"id\"");
        assertThat(longest.list()).as(why).containsExactly("Richard Carvel", "Sense and Sensibility", "At Swim-Two-Birds", "Ulysses",
            "The Gathering Storm", null);
    }

    @Test
    void wherever_in_the_select_it_stands() {
        String value = "The reference stands in a value that the subquery selects.";
        assertThat(Shelf.orFail(value, () -> Writer.objects.orderBy("pk").annotate("words", subquery(worksOf().orderBy("-pages", "pk")
            .annotate("words", concat("title", value(", by "), outerRef("name"))).values("words").limit(1))).limit(2).valuesFlat("words")
                .list())).as(value)
            .containsExactly("Richard Carvel, by Winston Churchill", "Sense and Sensibility, by Jane Austen");
        String order = "The reference stands in the order of the subquery: the work whose pages are nearest to a fourth of the writer's"
            + " year.";
        assertThat(Shelf.orFail(order, () -> Writer.objects.filter("name", "Jane Austen").annotate("near", subquery(worksOf()
            .orderBy(abs(f("pages").times(4).minus(cast(outerRef("born"), bookworm.sql.Types.INTEGER))), "pk").values("title").limit(1)))
            .valuesFlat("near").list())).as(order).containsExactly("Emma");
        String deep = "The reference stands deep in a condition: NOT, and two sides of an OR.";
        assertThat(Shelf.orFail(deep, () -> Shelf.words(Writer.objects.filter(exists(Work.objects.filter(
            not(q("writer", outerRef("pk")).or(q("pages__lt", outerRef("born")))))))))).as(deep).isEmpty();
    }

    @Test
    void in_groups_and_in_conditions_that_come_after_where() {
        String groups = "The reference stands in a value that the rows of the subquery are grouped by (GROUP BY).";
        assertThat(Shelf.orFail(groups, () -> Writer.objects.filter("name", "James Joyce").annotate("n", subquery(worksOf()
            .filter("genre", "novel").annotate("words", concat("genre", outerRef("name"))).values("words").annotate("n", count("pk"))
            .values("n"))).valuesFlat("n").list())).as(groups).containsExactly(1L);
        String having = "The reference stands in a condition on groups (HAVING): 500 times a writer's number of works is more than his year.";
        assertThat(Shelf.orFail(having, () -> Shelf.words(Writer.objects.filter(exists(worksOf().values("writer")
            .annotate("n", count("pk").times(500)).filter("n__gt", cast(outerRef("born"), bookworm.sql.Types.INTEGER))))))).as(having)
            .containsExactly("Flann O'Brien", "Jane Austen");
        String qualify = "The reference stands in a condition on a window (QUALIFY): twice the pages so far are more than the writer's year.";
        assertThat(Shelf.orFail(qualify, () -> Shelf.words(Writer.objects.filter(exists(worksOf()
            .alias("twice", window(sum("pages")).orderBy("pages").times(2)).filter("twice__gt", outerRef("born"))))))).as(qualify)
            .containsExactly("James Joyce", "Jane Austen", "Winston Churchill");
    }

    @Test
    void a_path_and_an_annotation_of_the_query_around() {
        String path = "outerRef(\"writer__name\") is a path of the query around, which joins the writers for it: outer.value(path) does.";
        assertThat(Shelf.orFail(path, () -> Shelf.words(Work.objects.filter("pages__gt", 700)
            .filter(exists(Writer.objects.filter("name", outerRef("writer__name"), "born", 1871))).orderBy("pk")))).as(path)
            .containsExactly("The Gathering Storm");
        String annotation = "outerRef(\"half\") is an annotation of the query around: outer.value(path) knows it.";
        assertThat(Shelf.orFail(annotation, () -> Shelf.words(Writer.objects.annotate("half", f("born").dividedBy(2))
            .filter(exists(worksOf().filter("pages__gte", outerRef("half")))).orderBy("pk")))).as(annotation).isEmpty();
    }

    @Test
    void from_further_out() {
        QuerySet<Work> same = Work.objects.filter("pk", outerRef("work"), "writer", outerRef("pk", 2));
        lend();
        String two = "outerRef(\"pk\", 2) stands in a subquery of a subquery, and is the key of a writer, not of a loan. In the query"
            + " between, it is a reference still, with one border less, and in an Outer like any other.";
        List<String> sql = Shelf.sqlOf(() -> Shelf.orFail(two, () -> Shelf.words(Writer.objects.filter(exists(Loan.objects.filter(exists(same)))))));
        assertThat(sql.get(0)).as(two).contains("\"writer_id\" = \"desk_writer\".\"id\"");
        assertThat(Shelf.orFail(two, () -> Shelf.words(Writer.objects.filter(exists(Loan.objects.filter(exists(same)))))))
            .as(two).containsExactly("Flann O'Brien", "Jane Austen");
        QuerySet<Work> third = Work.objects.filter("pk", outerRef("pk"), "writer", outerRef("pk", 3));
        String three = "outerRef(\"pk\", 3) goes over three borders, and loses one at each.";
        assertThat(Shelf.orFail(three, () -> Shelf.words(Writer.objects.filter(exists(Loan.objects.filter(exists(Work.objects.filter("pk",
            outerRef("work"))
            .filter(exists(third))))))))).as(three).containsExactly("Flann O'Brien", "Jane Austen");
    }

    @Test
    void what_belongs_to_another_query_stays() {
        lend();
        String why = "Writers with a work that was never lent. The inner query has a subquery of its own, made by exclude, and that refers"
            + " to the works around it.";
        assertThat(Shelf.orFail(why, () -> Shelf.words(Writer.objects.filter("born__gt", 1875).filter(exists(worksOf()
            .exclude("loans__member", "Ada"))))))
            .as(why).containsExactly("Flann O'Brien", "James Joyce");
    }

    @Test
    void a_name_that_is_not_there_is_told() {
        assertThatThrownBy(() -> Writer.objects.filter(exists(Work.objects.filter("writer", outerRef("key")))).list(), "A writer has no"
            + " 'key'.")
            .as("outer.value(path) says what is wrong.").isInstanceOf(FieldError.class).hasMessageContaining("Cannot resolve 'key' on"
                + " Writer");
    }

    private static void lend() {
        Shelf.lent("Ada", 1, "Emma");
        Shelf.lent("Ada", 2, "The Hard Life");
    }
}
