package desk;

import bookworm.exercises.Todo;
import java.util.*;
import java.util.function.Predicate;

/**
 * Exercise 24.6: what a profiler saw. Now and then it looks which methods a thread is in.
 *
 * @param samples what it saw each time: the methods, the innermost first, the one that called it next
 */
public record Profile(List<List<String>> samples) {

    /** The part of the time, from 0 to 1, that is spent in a method or in what it calls. */
    public double share(String method) { throw new Todo("24.6", "find the share of a method"); }

    /** The part of the time that is spent in a method itself, without what it calls. */
    public double own(String method) { throw new Todo("24.6", "find a method's own share"); }

    /** The part of the whole time that is saved when a method, with all that it calls, is so many times as fast. */
    public double gain(String method, double times) { throw new Todo("24.6", "say what there is to gain"); }

    /** Those methods of ours that save at least such a part of the time if they take none at all; the largest first. */
    public List<String> worth(double least, Predicate<String> ours) { throw new Todo("24.6", "choose what is worth it"); }
}
