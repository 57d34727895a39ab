package lesson;

import java.util.*;

/** The chapter's idea in small: each names what comes before it, and each database what it has done. */
public class Slice {

    public static void main(String[] args) {
        Map<String, Set<String>> before = new TreeMap<>(Map.of(
            "initial", Set.of(), "language", Set.of("initial"), "pages", Set.of("initial")));
        System.out.println("last: " + last(before));
        before.put("both", last(before));
        System.out.println("last: " + last(before));
        List.of(Set.<String>of(), Set.of("initial", "pages"), Set.of("initial", "language"))
            .forEach(done -> System.out.println("done " + new TreeSet<>(done) + ", to do " + plan(before, done)));
    }

    /** Those that no other names. */
    static Set<String> last(Map<String, Set<String>> before) {
        Set<String> last = new TreeSet<>(before.keySet());
        before.values().forEach(last::removeAll);
        return last;
    }

    static List<String> plan(Map<String, Set<String>> before, Set<String> done) {
        List<String> order = new ArrayList<>();
        while (order.size() < before.size()) {
            before.keySet().stream().filter(each -> !order.contains(each) && order.containsAll(before.get(each)))
                .findFirst().ifPresent(order::add);
        }
        order.removeAll(done);
        return order;
    }
}
