package bookworm.sql;

import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import java.util.*;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Exercise(value = "09.2", title = "Your turn: slices of slices")
@ReadAgain("Step 4: slices, and slices of slices")
class CutTest {

    private static final long END = Long.MAX_VALUE;

    @Test
    void a_slice_of_all_rows_begins_at_one_position_and_ends_before_the_other() {
        Slice slice = cut(Slice.ALL, 10, 20);

        assertThat(start(slice)).as("within(10, 20) leaves out ten rows: its offset is").isEqualTo(10);
        assertThat(length(slice)).as("within(10, 20) has ten rows. LIMIT says how many, not where they end.").isNotEqualTo(20);
        assertThat(length(slice)).as("within(10, 20) has ten rows: the one at position 20 is the first that is left out.").isEqualTo(10);
    }

    @Test
    void what_goes_to_the_end_has_no_limit() {
        Slice rest = cut(Slice.ALL, 3, END);

        assertThat(start(rest)).as("within(3, Long.MAX_VALUE) leaves out three rows: its offset is").isEqualTo(3);
        assertThat(rest.limit()).as("To Long.MAX_VALUE means to the end, however far that is: no limit is written.").isEmpty();
    }

    @Test
    void all_of_all_is_all() {
        assertThat(cut(Slice.ALL, 0, 5).offset()).as("Who leaves out no row has no offset.").isEmpty();
        assertThat(cut(cut(Slice.ALL, 0, 5), 0, 2).offset()).as("Who leaves out no row of a slice that left out none has no offset either.").isEmpty();
        assertThat(cut(Slice.ALL, 0, END)).as("All rows from the first on are no slice, and may still be filtered: without an offset and without a limit,"
            + " it equals Slice.ALL.").isEqualTo(Slice.ALL);
    }

    @Test
    void positions_count_from_the_first_row_of_the_slice() {
        Slice slice = cut(cut(Slice.ALL, 10, 25), 2, 5);

        assertThat(start(slice)).as("Of rows 10 to 25, those from 2 on begin at 12: positions count within the slice that is there.").isEqualTo(12);
        assertThat(length(slice)).as("From 2 to 5 are three rows. Both positions count from the first row of this slice.").isEqualTo(3);
        Slice rest = cut(cut(Slice.ALL, 10, END), 2, END);
        assertThat(start(rest)).as("Without the first ten, and then without two more.").isEqualTo(12);
        assertThat(rest.limit()).as("To the end of what has no end: no limit is written.").isEmpty();
    }

    @Test
    void a_slice_cannot_grow() {
        assertThat(length(cut(cut(Slice.ALL, 0, 2), 0, 5))).as("There were two rows, and the first five of two are two. A limit after a slice does not replace it.")
            .isEqualTo(2);
        assertThat(length(cut(cut(Slice.ALL, 0, 2), 0, END))).as("There were two rows, and to their end are two: the old end still counts.").isEqualTo(2);
        assertThat(length(cut(cut(Slice.ALL, 10, 20), 8, 99))).as("Of rows 10 to 20, those from 8 on begin at 18, and end where the slice ended: two rows."
            + " What is left out at the front no longer counts to the limit.").isEqualTo(2);
        assertThat(length(cut(cut(Slice.ALL, 10, 20), 8, END))).as("Of rows 10 to 20, those from 8 on are two.").isEqualTo(2);
    }

    @Test
    void beyond_the_end_is_nothing() {
        assertNoRow("Of two rows, there are none from 5 on.", cut(cut(Slice.ALL, 0, 2), 5, 9));
        assertNoRow("Of two rows, there are none from 5 on.", cut(cut(Slice.ALL, 0, 2), 5, END));
        assertNoRow("What ends before it begins has no row.", cut(Slice.ALL, 10, 5));
        assertNoRow("From 10 up to 10, there is no row.", cut(Slice.ALL, 10, 10));
    }

    private static void assertNoRow(String why, Slice slice) {
        assertThat(slice.limit()).as(why + " Its limit was left out, and without a limit all that follows would come: it is 0.").isPresent();
        assertThat(length(slice)).as(why + " A limit below nothing is refused by the database: it is 0.").isNotNegative();
        assertThat(length(slice)).as(why + " So its limit is 0.").isZero();
    }

    @Test
    void it_cuts_as_one_cuts_a_list() {
        List<Integer> rows = IntStream.range(0, 6).boxed().toList();
        long[] from = {0, 1, 2, 4, 7};
        long[] to = {0, 1, 2, 4, 7, END};
        for (long a : from) {
            for (long b : to) {
                for (long c : from) {
                    for (long d : to) {
                        Slice first = cut(Slice.ALL, a, b);
                        assertThat(cut(rows, cut(first, c, d))).as("Six rows, and within(%s, %s) of within(%s, %s): a list that is cut so has these.",
                            end(c), end(d), end(a), end(b)).isEqualTo(cut(cut(rows, a, b), c, d));
                    }
                }
            }
        }
    }

    private static Slice cut(Slice slice, long from, long to) {
        try {
            return slice.within(from, to);
        } catch (ClassCastException e) {
            throw new AssertionError("An offset and a limit are Params of a Long: count(rows) makes them.", e);
        } catch (NoSuchElementException e) {
            throw new AssertionError("There was no limit, or no offset, and its value was taken: either may be absent.", e);
        } catch (ArithmeticException e) {
            throw new AssertionError("Long.MAX_VALUE means to the end, and is no position: nothing can be added to it.", e);
        } catch (RuntimeException e) {
            throw new AssertionError("within(%s, %s) was refused. Where there is no row, the slice says so: its limit is 0."
                .formatted(from, end(to)), e);
        }
    }

    private static String end(long position) { return position == END ? "Long.MAX_VALUE" : Long.toString(position); }

    private static List<Integer> cut(List<Integer> rows, Slice slice) {
        return rows.stream().skip(start(slice)).limit(Math.max(0, length(slice))).toList();
    }

    private static List<Integer> cut(List<Integer> rows, long from, long to) {
        return rows.stream().limit(to).skip(from).toList();
    }

    private static long start(Slice slice) { return slice.offset().map(CutTest::number).orElse(0L); }

    private static long length(Slice slice) { return slice.limit().map(CutTest::number).orElse(END); }

    private static long number(Param count) { return ((Number) count.value()).longValue(); }
}
