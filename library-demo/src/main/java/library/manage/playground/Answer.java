package library.manage.playground;

import java.util.List;

/**
 * What the page hears of a run.
 *
 * @param status how it ended, in a sentence
 * @param well whether the code ran to its end
 * @param printed what the code printed
 * @param error what it threw; null where it threw nothing
 * @param mistakes the places in the code that are wrong: those that the compiler names, or the line that threw
 * @param queries how many statements ran, and how long, in microseconds
 */
record Answer(String status, boolean well, String printed, Table result, String error, List<Mistake> mistakes, int queries,
        long micros, List<Ran> statements, List<Picture> pictures, List<Warning> warnings) {

    /** What is wrong with the code, from one character of it to the one before another, in that line. */
    record Mistake(int start, int end, int line, String message) {
    }

    /**
     * A statement that ran, once or with several values.
     *
     * @param sql laid out
     * @param parameters of the first time that it ran
     * @param plan how the database runs it; empty where it did not say
     */
    record Ran(String sql, List<String> parameters, int times, long micros, String caller, String plan) {
    }

    /** What Bookworm warned of, and what makes it good; the fixes are empty where the code does not show where they belong. */
    record Warning(String text, List<Fix> fixes) {
    }

    /** A text that belongs into the code before its character {@code at}. */
    record Fix(int at, String text) {
    }

    static Answer failed(String status) {
        return new Answer(status, false, "", Table.NOTHING, null, List.of(), 0, 0, List.of(), List.of(), List.of());
    }

    static Answer refused(List<Mistake> mistakes) {
        String lines = mistakes.size() == 1 ? "The code does not compile: see line " + mistakes.get(0).line() + "."
            : "The code does not compile: there are " + mistakes.size() + " mistakes.";
        return new Answer(lines, false, "", Table.NOTHING, null, mistakes, 0, 0, List.of(), List.of(), List.of());
    }
}
