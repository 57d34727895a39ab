package bookworm.book.lesson;

import java.util.*;

/**
 * A paragraph, or a whole block quote: what it shows, what of that is bold, what is in italics, and what is code.
 *
 * @param count how many words it has; a piece of code counts as one
 */
public record Words(String text, List<String> bold, List<String> italic, List<String> codes, boolean quoted, int count, int line,
                    Place place) implements Part {

    /** Whether it begins with these words, in bold or in italics. */
    public boolean opensWith(String words) {
        return text.startsWith(words) && (says(bold, words) || says(italic, words));
    }

    /** Whether it has, in italics, words that begin so; upper and lower case are the same. */
    public boolean marks(String words) { return says(italic.stream().map(String::toLowerCase).toList(), words.toLowerCase()); }

    private static boolean says(List<String> marked, String words) { return marked.stream().anyMatch(each -> each.startsWith(words)); }
}
