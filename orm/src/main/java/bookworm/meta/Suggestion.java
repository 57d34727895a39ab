package bookworm.meta;

import java.util.*;

/** Helps a reader of an error out of a misspelt name. */
public final class Suggestion {

    private Suggestion() {
    }

    /** {@code " Did you mean 'title'? Choices: author, title."} */
    public static String of(String wrong, Collection<String> choices) {
        String meant = nearest(wrong, choices).map(name -> " Did you mean '" + name + "'?").orElse("");
        return meant + " Choices: " + String.join(", ", choices) + ".";
    }

    private static Optional<String> nearest(String wrong, Collection<String> choices) {
        int tolerance = Math.max(1, wrong.length() / 2);
        return choices.stream()
            .filter(choice -> distance(wrong, choice) <= tolerance)
            .min(Comparator.comparingInt(choice -> distance(wrong, choice)));
    }

    /** How many letters must be put in, taken out or replaced to make one word of the other (Levenshtein). */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
