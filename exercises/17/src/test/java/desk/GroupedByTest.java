package desk;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "17.2", title = "Your turn: what a group agrees in")
@ReadAgain("Step 2: what a group agrees in")
@Timeout(60)
class GroupedByTest {

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    private static QuerySet<Row> genres() { return Work.objects.values("genre").annotate("n", count("*")); }

    @Test
    void the_values_that_were_named_make_the_groups() {
        groups("values(\"genre\") came before the count, so the works of a genre are one group.",
            genres().orderBy("genre"),
            "{genre=novel, n=7}", "{genre=play, n=1}", "{genre=stories, n=1}");
        groups("Two values make a group of each pair.",
            Work.objects.values("genre", "lent").annotate("n", count("*")).orderBy("genre", "lent"),
            "{genre=novel, lent=false, n=3}", "{genre=novel, lent=true, n=4}", "{genre=play, lent=false, n=1}", "{genre=stories,"
                + " lent=false, n=1}");
        groups("What was added to each work and is none of the values makes no groups: the genre alone was named.",
            Work.objects.annotate("later", f("printed").plus(100)).values("genre").annotate("n", count("*")).orderBy("genre"),
            "{genre=novel, n=7}", "{genre=play, n=1}", "{genre=stories, n=1}");
    }

    @Test
    void an_object_is_a_group_of_its_own() {
        List<Writer> writers = Shelf.orFail("Writers were annotated with the count of their works.",
            () -> Writer.objects.annotate("n", count("works")).orderBy("pk").list());

        assertThat(writers).as("Six writers are six groups, and two of them have one name. Where one comes more than once, something"
            + " of his works was grouped by.").hasSize(6)
            .extracting(writer -> writer.name + " " + writer.annotations().get("n")).containsExactly("Winston Churchill 0", "James"
                + " Joyce 4",
            "Jane Austen 2", "Flann O'Brien 2", "Emily Dickinson 0", "Winston Churchill 1");
    }

    @Test
    void an_object_of_which_values_are_read_afterwards_is_still_a_group_of_its_own() {
        groups("The count was of each writer. That only the name is read afterwards does not make one writer of two.",
            Writer.objects.annotate("n", count("works")).filter("name__startswith", "W").values("name", "n").orderBy("n"),
            "{name=Winston Churchill, n=0}", "{name=Winston Churchill, n=1}");
    }

    @Test
    void what_is_grouped_by_need_not_be_read() {
        groups("The genre is not read any more, and the counts are still those of the genres: ownGroups gives the values that"
            + " were there when the aggregate came.",
            genres().values("n").orderBy("n"),
            "{n=1}", "{n=1}", "{n=7}");
        groups("Two values made the groups, and both still do where only the count is read.",
            Work.objects.values("genre", "lent").annotate("n", count("*")).values("n").orderBy("n"),
            "{n=1}", "{n=1}", "{n=3}", "{n=4}");
    }

    @Test
    void an_aggregate_is_no_part_of_a_group() {
        groups("The first aggregate is one of the values when the second comes. It is a value of the group, and not what the"
            + " group agrees in.",
            genres().annotate("longest", max("pages")).orderBy("genre"),
            "{genre=novel, n=7, longest=730}", "{genre=play, n=1, longest=120}", "{genre=stories, n=1, longest=152}");
        groups("An expression of two aggregates is no part of a group either: the largest less the smallest.",
            Work.objects.values("genre").annotate("span", max("pages").minus(min("pages"))).annotate("n", count("*")) .filter("n", 7),
            "{genre=novel, span=530, n=7}");
    }

    @Test
    void an_order_by_what_is_no_part_of_the_group_splits_it() {
        groups("What is ordered by must be grouped by, and so the novels are two lines.",
            genres().orderBy("lent", "genre"),
            "{genre=novel, n=3}", "{genre=play, n=1}", "{genre=stories, n=1}", "{genre=novel, n=4}");
        groups("An order by the count splits nothing: an aggregate needs no group.",
            genres().orderBy("-n", "genre"),
            "{genre=novel, n=7}", "{genre=play, n=1}", "{genre=stories, n=1}");
    }

    @Test
    void of_a_computed_value_with_an_aggregate_in_it_the_parts_are_grouped_by() {
        groups("MAX(printed) - born has one part that is an aggregate, and one that is not. The year of birth must be grouped by, and parts"
            + " the two Churchills; MAX cannot, and neither can the difference.",
            Writer.objects.values("name").annotate("age", max("works__printed").minus(f("born"))).filter("name__startswith", "W")
                .orderBy("age"),
            "{name=Winston Churchill, age=null}", "{name=Winston Churchill, age=28}");
        groups("In (MAX(printed) - born) * 2 the year of birth stands in a part of a part. Each part has the same rules as the whole.",
            Writer.objects.values("name").annotate("twice", max("works__printed").minus(f("born")).times(2)).filter("name__startswith", "W")
                .orderBy("twice"),
            "{name=Winston Churchill, twice=null}", "{name=Winston Churchill, twice=56}");
    }

    @Test
    void a_computed_value_that_is_grouped_by_stays_whole() {
        groups("Works are grouped by whether they are long, which is in the groups already. Its part, the number of pages, would"
            + " split them: what is in groups needs nothing more.",
            Work.objects.annotate("long", q("pages__gt", 300)).values("long").annotate("n", count("*")).orderBy("n"),
            "{long=true, n=4}", "{long=false, n=5}");
        List<String> sql = Shelf.sqlOf(() -> genres().orderBy(f("printed").plus(f("pages"))).list());
        assertThat(sql).as("An order by printed + pages groups by that sum, as a whole: two works of one genre and one sum would stay"
            + " together.").singleElement().asString().doesNotContainPattern("GROUP BY.*\"printed\".*ORDER BY");
    }

    @Test
    void a_condition_is_grouped_by_in_its_parts() {
        groups("In HAVING stands COUNT(*) > 6 OR printed < 1820. A condition is not grouped by as a whole, but by its parts: by"
            + " the year.",
            genres().filter(q("n__gt", 6).or(q("printed__lt", 1820))).orderBy("genre", "n"),
            "{genre=novel, n=1}", "{genre=novel, n=1}");
        groups("A boolean column is a condition without parts: it is grouped by as it is.",
            genres().filter(q("n__gt", 6).or(q("lent", true))),
            "{genre=novel, n=4}");
    }

    private static void groups(String why, QuerySet<Row> rows, String... expected) {
        assertThat(Shelf.orFail(why, () -> rows.list().stream().map(Row::toString).toList())).as(why).containsExactly(expected);
    }
}
