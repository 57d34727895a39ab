// right because: all rounds are kept, and the first ones left out later
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
        Long[] all = new Long[2 * (warmUp + rounds)];
        for (int i = 0; i < all.length; i++) {
            all[i % 2 * (warmUp + rounds) + i / 2] = time(i % 2 == 0 ? before : after, 100 + i / 2, clock);
        }
        List<Long> times = Arrays.asList(all);
        return new Result(median(times.subList(warmUp, warmUp + rounds)), median(times.subList(warmUp + warmUp + rounds, all.length)));
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
