// misconception: a tenth is all that anybody wants to know
// refused with: both decimal places count
package desk;

import java.util.*;
import java.util.function.*;

/** Exercise 24.4: times two ways of doing the same. */
public final class Measure {

    /** How long each way takes. */
    public record Result(long before, long after) {

        /** How many times as fast the second way is. */
        public double times() { return Math.round(10.0 * before / after) / 10.0; }
    }

    private Measure() { }

    /** Times both ways, each call with a number; the clock tells nanoseconds. */
    public static Result compare(IntConsumer before, IntConsumer after, int warmUp, int rounds, LongSupplier clock) {
        List<Long> first = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        for (int number = 0; number < warmUp + rounds; number++) {
            long one = time(before, number, clock);
            long other = time(after, number, clock);
            if (number >= warmUp) {
                first.add(one);
                second.add(other);
            }
        }
        return new Result(median(first), median(second));
    }

    private static long time(IntConsumer way, int number, LongSupplier clock) {
        long start = clock.getAsLong();
        way.accept(number);
        return clock.getAsLong() - start;
    }

    private static long median(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
