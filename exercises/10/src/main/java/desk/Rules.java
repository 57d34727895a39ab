package desk;

import bookworm.exercises.Todo;
import bookworm.query.Q;

/** Exercise 10.5, build: two words more for conditions, made of and, or and not. */
final class Rules {

    private Rules() { }

    /**
     * True where the conclusion is met, or the premise is not: {@code implies(q("lost", true), q("fine__gt", 0))}, who loses a
     * book pays for it. A premise of which nothing is known is not met, nor is such a conclusion.
     */
    static Q implies(Q premise, Q conclusion) {
        throw new Todo("10.5", "true where the conclusion is met, or the premise is not");
    }

    /**
     * True where one of the conditions is met, and only one, however many there are. One of which nothing is known is not met, and
     * one that is given twice is met twice. Of no conditions at all, none is met: true of no row.
     */
    static Q onlyOne(Q... conditions) {
        throw new Todo("10.5", "true where one is met, and only one");
    }
}
