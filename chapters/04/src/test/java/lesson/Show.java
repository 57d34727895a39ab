package lesson;

import java.util.concurrent.Callable;

/** Prints what comes of something: a value with its class, or the error that it ends in. */
final class Show {

    private Show() { }

    static void show(String what, Callable<?> action) {
        System.out.println(what + ": " + outcome(action));
    }

    private static String outcome(Callable<?> action) {
        try {
            Object value = action.call();
            return value == null ? "null" : value.getClass().getSimpleName() + " " + value;
        } catch (Exception e) {
            return e.getClass().getSimpleName() + ": " + e.getMessage();
        }
    }
}
