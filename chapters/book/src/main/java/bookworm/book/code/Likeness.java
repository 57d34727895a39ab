package bookworm.book.code;

import com.github.difflib.DiffUtils;
import java.util.*;

/** How much two lines are alike. */
public final class Likeness {

    /** A line of the one file, and the line of the other that it probably became. */
    record Pair(int before, int after) { }

    /** What two lines share at least to be called alike. */
    public static final double ALIKE = 0.5;

    private Likeness() { }

    /** From 0 to 1: the part of the words and signs of both that are the same, in the same order. */
    public static double of(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        int changed = DiffUtils.diff(left, right).getDeltas().stream()
            .mapToInt(delta -> delta.getSource().size() + delta.getTarget().size()).sum();
        return 1 - changed / (double) Math.max(1, left.size() + right.size());
    }

    private static List<String> words(String text) { return List.of(text.strip().split("(?<=\\W)|(?=\\W)")); }

    /** Pairs lines of code that are alike, in the order of both files, so that all pairs together are alike as much as can be. */
    static List<Pair> pairs(Source before, int beforeFrom, int beforeTo, Source after, int afterFrom, int afterTo) {
        double[][] best = new double[beforeTo - beforeFrom + 1][afterTo - afterFrom + 1];
        double[][] alike = new double[beforeTo - beforeFrom][afterTo - afterFrom];
        for (int i = beforeTo - beforeFrom - 1; i >= 0; i--) {
            for (int j = afterTo - afterFrom - 1; j >= 0; j--) {
                boolean code = before.isCode(beforeFrom + i) && after.isCode(afterFrom + j);
                alike[i][j] = code ? of(before.line(beforeFrom + i), after.line(afterFrom + j)) : 0;
                double paired = alike[i][j] < ALIKE ? 0 : alike[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < beforeTo - beforeFrom && j < afterTo - afterFrom) {
            if (alike[i][j] >= ALIKE && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(beforeFrom + i++, afterFrom + j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
