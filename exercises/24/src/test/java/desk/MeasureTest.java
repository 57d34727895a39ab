package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import desk.Measure.Result;
import java.util.*;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.*;

/** No real clock runs here: each call says how long it takes. */
@Exercise(value = "24.4", title = "A measurement that flatters")
@ReadAgain("Build")
class MeasureTest {

    private long now;
    private final List<String> calls = new ArrayList<>();

    /** A way that takes so long in each call, as the number of all calls so far tells. */
    private IntConsumer way(String name, java.util.function.IntUnaryOperator nanos) {
        return number -> {
            now += nanos.applyAsInt(calls.size());
            calls.add(name + " " + number);
        };
    }

    private Result compare(IntConsumer before, IntConsumer after, int warmUp, int rounds) {
        try {
            return Measure.compare(before, after, warmUp, rounds, () -> now);
        } catch (IndexOutOfBoundsException | ArithmeticException | NoSuchElementException e) {
            throw new AssertionError("Two ways can be compared with " + warmUp + " rounds to warm up and " + rounds + " that count. Seen instead: " + e, e);
        }
    }

    private long calls(String name) { return calls.stream().filter(call -> call.startsWith(name)).count(); }

    private List<String> names() { return calls.stream().map(call -> call.split(" ")[0]).toList(); }

    @Test
    void each_way_has_as_many_rounds() {
        compare(way("before", i -> 10), way("after", i -> 10), 2, 3);

        assertThat(calls("before")).as("2 rounds to warm up and 3 that count: so often was the first way called.").isEqualTo(5);
        assertThat(calls("after")).as("2 rounds to warm up and 3 that count: so often was the second way called.").isEqualTo(5);
    }

    @Test
    void they_take_turns() {
        compare(way("before", i -> 10), way("after", i -> 10), 2, 1);

        assertThat(names()).as("2 rounds to warm up and 1 that counts. The two ways take turns in all of them, the first one first: what slows the machine for a while"
            + " slows both.")
            .isEqualTo(List.of("before", "after", "before", "after", "before", "after"));
    }

    @Test
    void the_first_rounds_count_for_neither() {
        Result result = compare(way("before", i -> i < 4 ? 900 : 10), way("after", i -> i < 4 ? 700 : 5), 2, 1);

        assertThat(result.before()).as("The first way took 900, 900 and 10, and 2 rounds are to warm up.").isEqualTo(10);
        assertThat(result.after()).as("The second way took 700, 700 and 5, and 2 rounds are to warm up.").isEqualTo(5);

        calls.clear();
        Result cold = compare(way("before", i -> i < 4 ? 1 : 10), way("after", i -> 5), 2, 1);
        assertThat(cold.before()).as("The first way took 1, 1 and 10, and 2 rounds are to warm up: the first ones, also where they are not the slowest.")
            .isEqualTo(10);
    }

    @Test
    void all_other_rounds_count() {
        Result result = compare(way("before", i -> List.of(9, 0, 2, 0, 5, 0).get(i)), way("after", i -> List.of(0, 1, 0, 2, 0, 4).get(i)), 0, 3);

        assertThat(result.before()).as("The first way took 9, 2 and 5, with no round to warm up: the median is 5.").isEqualTo(5);
        assertThat(result.after()).as("The second way took 1, 2 and 4, with no round to warm up: the median is 2.").isEqualTo(2);
    }

    @Test
    void a_pause_moves_no_median() {
        Result result = compare(way("before", i -> i == 4 ? 100_000 : 10), way("after", i -> i == 3 ? 1 : 10), 0, 5);

        assertThat(result.before()).as("The first way took 10 each time, but once 100,000, when somebody collected garbage.").isEqualTo(10);
        assertThat(result.after()).as("The second way took 10 each time, but once 1, when the answer was there already.").isEqualTo(10);
    }

    @Test
    void of_an_even_number_the_two_in_the_middle_count() {
        Result result = compare(way("before", i -> List.of(40, 0, 10, 0, 30, 0, 20, 0).get(i)), way("after", i -> 1), 0, 4);

        assertThat(result.before()).as("The first way took 40, 10, 30 and 20: the two in the middle are 20 and 30, and their mean is 25.").isEqualTo(25);
    }

    @Test
    void no_call_has_the_number_of_another() {
        compare(way("before", i -> 10), way("after", i -> 10), 2, 3);

        for (String name : List.of("before", "after")) {
            assertThat(calls.stream().filter(call -> call.startsWith(name)).toList())
                .as("Each call of a way gets a number that none of its others has, to warm up or to count: who asks the same again times a memory.")
                .doesNotHaveDuplicates();
        }
        assertThat(numbers("before")).as("Both ways get the same numbers, so that they do the same work.").isEqualTo(numbers("after"));
    }

    private Set<String> numbers(String name) {
        Set<String> numbers = new TreeSet<>();
        calls.stream().filter(call -> call.startsWith(name)).forEach(call -> numbers.add(call.split(" ")[1]));
        return numbers;
    }

    @Test
    void one_and_a_half_times_is_no_whole_number() {
        assertThat(new Result(15, 10).times()).as("15 before and 10 after.").isEqualTo(1.5);
        assertThat(new Result(5, 10).times()).as("5 before and 10 after: the second way is half as fast.").isEqualTo(0.5);
        assertThat(new Result(125, 100).times()).as("125 before and 100 after: both decimal places count.").isCloseTo(1.25, within(1e-9));
    }
}
