package library.manage.playground;

import java.util.List;
import java.util.Map;
import library.manage.playground.Answer.Mistake;

/**
 * What the compiler made of the code: its classes, or what is wrong with it.
 *
 * @param places the expressions that may be querysets, by the number that {@code $see} gives them
 */
record Program(Map<String, byte[]> classes, List<Place> places, List<Mistake> mistakes) {

    /** From the character {@code start} of the code to that before {@code end}, beginning in that line. */
    record Place(int start, int end, int line) {
    }

    static Program refused(List<Mistake> mistakes) {
        return new Program(Map.of(), List.of(), mistakes);
    }

    boolean isRefused() {
        return classes.isEmpty();
    }
}
