// right because: each sample is a tenth of the time, and they are added up
package desk;

import java.util.*;
import java.util.function.Predicate;

/**
 * Exercise 24.6: what a profiler saw. Now and then it looks which methods a thread is in.
 *
 * @param samples what it saw each time: the methods, the innermost first, the one that called it next
 */
public record Profile(List<List<String>> samples) {

    /** The part of the time, from 0 to 1, that is spent in a method or in what it calls. */
    public double share(String method) { return part(sample -> sample.contains(method)); }

    /** The part of the time that is spent in a method itself, without what it calls. */
    public double own(String method) { return part(sample -> !sample.isEmpty() && sample.get(0).equals(method)); }

    private double part(Predicate<List<String>> wanted) {
        return samples.stream().filter(wanted).mapToDouble(sample -> 1.0 / samples.size()).reduce(0, (one, other) -> one + other);
    }

    /** The part of the whole time that is saved when a method, with all that it calls, is so many times as fast. */
    public double gain(String method, double times) { return share(method) * (1 - 1 / times); }

    /** Those methods of ours that save at least such a part of the time if they take none at all; the largest first. */
    public List<String> worth(double least, Predicate<String> ours) {
        return samples.stream().flatMap(List::stream).distinct().filter(ours).filter(method -> share(method) >= least)
            .sorted(Comparator.comparingDouble(this::share).reversed().thenComparing(Comparator.naturalOrder())).toList();
    }
}
