package bookworm.book.check;

import com.github.difflib.DiffUtils;
import java.util.*;

/** Finds the text that was probably meant. */
final class Nearest {

    private Nearest() { }

    /** The choice that shares most with a text, where one shares at least half of it. */
    static Optional<String> of(String text, Collection<String> choices) {
        return choices.stream().max(Comparator.comparingDouble(choice -> likeness(text, choice)))
            .filter(choice -> likeness(text, choice) >= 0.5);
    }

    /** From 0 to 1: the part of the words and signs of both that are the same, in the same order. */
    private static double likeness(String a, String b) {
        List<String> left = words(a);
        List<String> right = words(b);
        int changed = DiffUtils.diff(left, right).getDeltas().stream()
            .mapToInt(delta -> delta.getSource().size() + delta.getTarget().size()).sum();
        return 1 - changed / (double) Math.max(1, left.size() + right.size());
    }

    private static List<String> words(String text) { return List.of(text.strip().split("(?<=\\W)|(?=\\W)")); }
}
