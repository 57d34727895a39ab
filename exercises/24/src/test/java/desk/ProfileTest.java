package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "24.6", title = "The next ten percent")
@ReadAgain("Step 6: the next ten percent")
class ProfileTest {

    /** Ten looks into one get: six into the database, three into ours, and one into the desk's own program. */
    private static final Profile GET = new Profile(List.of(
        List.of("h2.execute", "Database.query", "QuerySet.list", "Desk.main"),
        List.of("h2.execute", "Database.query", "QuerySet.list", "Desk.main"),
        List.of("h2.execute", "Database.query", "QuerySet.list", "Desk.main"),
        List.of("h2.parse", "Database.query", "QuerySet.list", "Desk.main"),
        List.of("h2.parse", "Database.query", "QuerySet.list", "Desk.main"),
        List.of("h2.next", "Database.query", "QuerySet.list", "Desk.main"),
        List.of("Shape.apply", "Shape.apply", "Shape.apply", "Compiler.compile", "QuerySet.list", "Desk.main"),
        List.of("Shape.apply", "Compiler.compile", "QuerySet.list", "Desk.main"),
        List.of("Path.of", "Filter.apply", "QuerySet.filter", "Desk.main"),
        List.of("Desk.main")));

    @Test
    void a_method_has_its_share_wherever_it_stands() {
        assertThat(GET.share("h2.execute")).as("h2.execute stands in 3 of 10 samples.").isCloseTo(0.3, within(1e-9));
        assertThat(GET.share("QuerySet.list")).as("QuerySet.list stands in 8 of 10 samples, never as the innermost: all that it called belongs to it.")
            .isCloseTo(0.8, within(1e-9));
        assertThat(new Profile(List.of(List.of("one"), List.of("two"), List.of("three"))).share("two")).as("One of three samples is a third, and not 33 whole percent.")
            .isCloseTo(1 / 3.0, within(1e-9));
        assertThat(GET.share("Desk.main")).as("Desk.main stands in all samples.").isCloseTo(1, within(1e-9));
        assertThat(GET.share("Author.save")).as("Nobody was seen in Author.save.").isZero();
        assertThat(GET.share("Shape")).as("No method is called Shape: it is a piece of the name Shape.apply.").isZero();
    }

    @Test
    void a_sample_counts_once_however_deep_a_method_calls_itself() {
        assertThat(GET.share("Shape.apply")).as("Shape.apply stands in 2 of 10 samples, in one of them three times.").isCloseTo(0.2, within(1e-9));
    }

    @Test
    void what_is_its_own_is_the_innermost() {
        assertThat(GET.own("QuerySet.list")).as("QuerySet.list is the innermost of no sample.").isZero();
        assertThat(GET.own("Desk.main")).as("Desk.main is the innermost of one sample.").isCloseTo(0.1, within(1e-9));
        assertThat(GET.own("Shape.apply")).as("Shape.apply is the innermost of two samples.").isCloseTo(0.2, within(1e-9));
    }

    @Test
    void what_is_gained_is_a_part_of_the_whole() {
        assertThat(GET.gain("Shape.apply", 2)).as("Shape.apply has 0.2 of the time. Twice as fast, it saves half of that.").isCloseTo(0.1, within(1e-9));
        assertThat(GET.gain("Shape.apply", 10)).as("Ten times as fast, it saves nine tenths of 0.2.").isCloseTo(0.18, within(1e-9));
        assertThat(GET.gain("Database.query", 2)).as("Database.query has 0.6 of the time, with what it calls.").isCloseTo(0.3, within(1e-9));
        assertThat(GET.gain("Shape.apply", 1)).as("Once as fast is no change.").isCloseTo(0, within(1e-9));
        assertThat(GET.gain("Shape.apply", 0.5)).as("Half as fast costs 0.2 more: a gain below zero.").isCloseTo(-0.2, within(1e-9));
    }

    @Test
    void what_is_worth_it_is_ours_and_large_enough() {
        assertThat(GET.worth(0.2, method -> method.startsWith("Shape") || method.startsWith("h2"))).as("Of Shape and h2, what saves at least 0.2"
            + " if it took no time at all: h2.execute 0.3; h2.parse and Shape.apply have 0.2 each, and stand by their names.").isEqualTo(List.of("h2.execute", "Shape.apply", "h2.parse"));
        assertThat(GET.worth(0.5, method -> !method.startsWith("h2") && !method.equals("Desk.main"))).as("Ours, with at least half of the time, what they"
            + " call included.").isEqualTo(List.of("QuerySet.list", "Database.query"));
        assertThat(GET.worth(0.25, method -> method.startsWith("Shape"))).as("Shape.apply has 0.2. That is less than 0.25, so nothing is worth it, and that"
            + " is an answer.").isEmpty();
    }

    @Test
    void without_samples_there_is_nothing_to_say() {
        Profile nothing = new Profile(List.of());

        assertThat(nothing.share("Desk.main")).as("The share of a method where nobody looked.").isZero();
        assertThat(nothing.own("Desk.main")).as("A method's own share where nobody looked.").isZero();
        assertThat(nothing.worth(0, method -> true)).as("What is worth it where nobody looked.").isEmpty();
    }
}
