package bookworm.book.check;

import java.util.*;

/** Holds what a lesson says is printed against what was. A line {@code ...} alone skips lines. */
final class Printed {

    private static final String GAP = "...";

    private Printed() { }

    /** The first expected line, counted from 0, that does not fit, with what is wrong with it; nothing when all fit. */
    static Optional<Map.Entry<Integer, String>> firstFault(List<String> expected, List<String> printed) {
        int at = 0;
        boolean skips = false;
        for (int i = 0; i < expected.size(); i++) {
            String line = expected.get(i).stripTrailing();
            if (line.strip().equals(GAP)) {
                skips = true;
                continue;
            }
            int found = skips ? indexOf(line, printed, at) : at;
            if (found >= printed.size() || !printed.get(found).equals(line)) {
                String instead = at >= printed.size() ? "nothing more" : "`" + printed.get(at) + "`";
                return Optional.of(Map.entry(i, skips ? "prints no such line after this: `" + line + "`"
                    : "prints " + instead + " where the lesson has `" + line + "`"));
            }
            at = found + 1;
            skips = false;
        }
        return skips || at == printed.size() ? Optional.empty()
            : Optional.of(Map.entry(Math.max(0, expected.size() - 1), "prints more after this: `" + printed.get(at) + "`"));
    }

    private static int indexOf(String line, List<String> printed, int from) {
        int index = printed.subList(Math.min(from, printed.size()), printed.size()).indexOf(line);
        return index < 0 ? printed.size() : from + index;
    }
}
