package bookworm.book.lesson;

import java.util.Optional;
import java.util.regex.*;

/** The minutes that the head of a lesson promises. */
public record Times(int reading, int yourTurn, int exercises) {

    private static final Pattern TIMES = Pattern.compile("read and run (\\d+) minutes; your turn (\\d+); exercises (\\d+)(\\D.*)?");

    /** Empty where the words are others. */
    public static Optional<Times> in(String words) {
        Matcher times = TIMES.matcher(words);
        return times.matches() ? Optional.of(new Times(minutes(times, 1), minutes(times, 2), minutes(times, 3))) : Optional.empty();
    }

    private static int minutes(Matcher times, int group) { return Integer.parseInt(times.group(group)); }
}
