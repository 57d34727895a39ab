package bookworm.meta;

import java.util.*;

/** Helps a reader of an error out of a misspelt name. */
public final class Suggestion {

    private Suggestion() { }

    /** {@code " Did you mean 'title'? Choices: author, title."} */
    public static String of(String wrong, Collection<String> choices) {
        int tolerance = Math.max(1, wrong.length() / 2);
        String meant = choices.stream().filter(choice -> Math.abs(wrong.length() - choice.length()) <= tolerance)
            .filter(choice -> distance(wrong, choice) <= tolerance)
            .min(Comparator.comparingInt(choice -> distance(wrong, choice)))
            .map(nearest -> " Did you mean '" + nearest + "'?").orElse("");
        return meant + " Choices: " + String.join(", ", choices) + ".";
    }

    /** How many letters must be put in, taken out or replaced to make one word of the other (Levenshtein). */
    private static int distance(String a, String b) {
        int[][] distances = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    distances[i][j] = i + j;
                    continue;
                }
                int replaced = distances[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                distances[i][j] = Math.min(replaced, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
            }
        }
        return distances[a.length()][b.length()];
    }
}
