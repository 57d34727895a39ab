// right because: three looks at the clock are enough for two ways, and each round brings the same numbers, the other way round
package desk;

import java.util.*;
import java.util.function.*;

/** Exercise 24.4: times two ways of doing the same. */
public final class Measure {

    /** How long each way takes. */
    public record Result(long before, long after) {

        /** How many times as fast the second way is. */
        public double times() { return (double) before / after; }
    }

    private Measure() { }

    /** Times both ways, each call with a number; the clock tells nanoseconds. */
    public static Result compare(IntConsumer before, IntConsumer after, int warmUp, int rounds, LongSupplier clock) {
        List<Long> first = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        for (int number = 0; number < warmUp + rounds; number++) {
            long start = clock.getAsLong();
            before.accept(number);
            long between = clock.getAsLong();
            after.accept(warmUp + rounds - 1 - number);
            long one = between - start;
            long other = clock.getAsLong() - between;
            if (number >= warmUp) {
                first.add(one);
                second.add(other);
            }
        }
        return new Result(median(first), median(second));
    }

    private static long median(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
