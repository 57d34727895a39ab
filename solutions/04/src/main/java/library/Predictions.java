package library;

/** Exercise 04.1, predict: what is kept, what is refused, and why. */
final class Predictions {

    private Predictions() { }

    /** The value that the constant declares. */
    static String moodInTheColumn() { return "h"; }

    /** The moment is missing, and the fine has three places. Five emojis are five characters, and -3 is an integer like another. */
    static int problems() { return 2; }
}
