package desk;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.exercises.*;
import bookworm.sql.*;
import java.util.List;
import org.junit.jupiter.api.*;

@Exercise(value = "23.3", title = "Your turn: the rows around")
@ReadAgain("Step 4: the rows around")
@Timeout(60)
class WindowNodeTest {

    private static final Window SUM = window(sum("pages"));

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    @Test
    void each_part_is_mapped() {
        Window given = new Window(f("pages"), List.of(f("writer")), List.of(f("title").desc().nullsLast()), SUM.rows(-1, 0).frame());
        Expression mapped = given.map(part -> part instanceof F field ? f("my_" + field.path()) : part);

        assertThat(mapped).as("map gives a Window again.").isInstanceOf(Window.class);
        Window window = (Window) mapped;
        assertThat(window.function()).as("The function is a part.").isEqualTo(f("my_pages"));
        assertThat(window.partition()).as("What it is parted by are parts: names in it must become columns, too.")
            .isEqualTo(List.of(f("my_writer")));
        assertThat(window.order()).as("What it is ordered by are parts. Which way, and where nulls come, stays.")
            .isEqualTo(List.of(f("my_title").desc().nullsLast()));
        assertThat(window.frame()).as("The frame has no parts, and stays.").isEqualTo(SUM.rows(-1, 0).frame());
        assertThat(given.partition()).as("The window that was mapped stays as it is.").isEqualTo(List.of(f("writer")));
    }

    @Test
    void the_partition_is_of_names_and_of_expressions() {
        Window parted = Shelf.orFail("Parted by a name, and by an expression.",
            () -> SUM.orderBy("pk").rows(null, 0).partitionBy("writer", f("pages").plus(1)));

        assertThat(parted.partition()).as("A text is the name of a field, and an expression stands for itself: Expression.operands(values).")
            .isEqualTo(List.of(f("writer"), f("pages").plus(1)));
        assertThat(List.of(parted.function(), parted.order(), parted.frame())).as("Function, order and frame stay.")
            .isEqualTo(List.of(SUM.function(), SUM.orderBy("pk").order(), SUM.rows(null, 0).frame()));
        assertThat(parted.partitionBy("genre").partition()).as("A second call says anew what the rows are parted by, as orderBy does.")
            .isEqualTo(List.of(f("genre")));
        assertThat(SUM.partition()).as("The window before stays as it is.").isEmpty();
    }

    @Test
    void the_rows_stay_where_they_are() {
        assertThat(SUM.containsAggregate()).as("The sum in a window makes no groups. All works stay, each with the sum.").isFalse();
        assertThat(List.of(window(rank()).containsAggregate(), window(lag("title", 1)).containsAggregate())).as("RANK() is no aggregate,"
            + " and LAG(title, 1) is taken of none: no groups.").containsExactly(false, false);
        assertThat(SUM.partitionBy("writer").orderBy("pages").containsAggregate()).as("A partition is no group: its rows stay, too.").isFalse();
        String why = "Each of Austen's four works with the pages of all.";
        assertThat(Shelf.orFail(why, () -> Work.objects.filter("writer__name", "Jane Austen").annotate("x", SUM).valuesFlat("x").list()))
            .as(why)
            .containsExactly(1683L, 1683L, 1683L, 1683L);
        assertThat(Shelf.orFail("A window beside an arithmetic.", () -> Work.objects.filter("pages__gt", 700).orderBy("pk").values("pages")
            .annotate("rest", SUM.minus(f("pages"))).valuesFlat("rest").list())).as("The pages of the other works: 1514 less its own.")
                .containsExactly(784L, 730L);
    }

    @Test
    void what_it_is_taken_of_may_be_of_groups() {
        assertThat(window(lag(count("works"), 1)).containsAggregate()).as("LAG is taken of a count of works, and counts are known of"
            + " groups: what stands *in* the function may"
            + " be an aggregate.").isTrue();
        assertThat(window(lag(count("works").times(2), 1)).containsAggregate()).as("LAG is taken of twice a count: there the aggregate"
            + " stands one level deeper.").isTrue();
        String why = "Each writer with the number of works of the one before.";
        assertThat(Shelf.orFail(why, () -> Writer.objects.orderBy("pk").annotate("x", window(lag(count("works"), 1)).orderBy("pk"))
            .valuesFlat("x").list())).as(why)
            .containsExactly(null, 1L, 4L, 4L, 3L, 2L);
    }

    @Test
    @ReadAgain("Step 5: a condition that comes last")
    void a_condition_on_it_comes_last() {
        assertThat(window(rank()).containsWindow()).as("A window is one, whatever stands in it: a condition on it belongs into QUALIFY.")
            .isTrue();
        assertThat(SUM.minus(f("pages")).containsWindow()).as("And so does a condition on what is computed of one.").isTrue();
        String why = "The first of each writer, by name.";
        assertThat(Shelf.orFail(why, () -> Shelf.words(Work.objects.alias("place", window(rank()).partitionBy("writer").orderBy("title"))
            .filter("place", 1)
            .orderBy("title")))).as(why).containsExactly("At Swim-Two-Birds", "Dubliners", "Emma", "My Early Life", "Richard Carvel");
    }
}
