package library;

/** The words of a failing test: what was overlooked, and where the lesson speaks of it. */
final class Because {

    private Because() { }

    static String because(String overlooked, Section section) {
        return overlooked + "\nRead again: " + section;
    }
}
