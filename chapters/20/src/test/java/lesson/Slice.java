package lesson;

import java.util.*;
import java.util.function.UnaryOperator;

/** The chapter's idea in small: edits lead from one state to the next, and the states know the way back. */
public class Slice {

    public static void main(String[] args) {
        List<UnaryOperator<Map<String, String>>> edits =
            List.of(set("language", "CharField 2"), set("title", "CharField 60"), set("pages", null));
        List<Map<String, String>> states = new ArrayList<>(List.of(Map.of("title", "CharField 40", "pages", "IntegerField")));
        edits.forEach(edit -> states.add(edit.apply(states.get(states.size() - 1))));
        for (int i = 1; i < states.size(); i++) {
            System.out.println("there: " + difference(states.get(i - 1), states.get(i)));
        }
        for (int i = states.size() - 1; i > 0; i--) {
            System.out.println("back:  " + difference(states.get(i), states.get(i - 1)));
        }
    }

    static UnaryOperator<Map<String, String>> set(String name, String value) {
        return before -> {
            Map<String, String> after = new TreeMap<>(before);
            after.put(name, value);
            after.values().removeIf(Objects::isNull);
            return after;
        };
    }

    static String difference(Map<String, String> from, Map<String, String> to) {
        Set<String> names = new TreeSet<>(from.keySet());
        names.addAll(to.keySet());
        names.removeIf(name -> Objects.equals(from.get(name), to.get(name)));
        return String.join(", ", names.stream().map(name -> name + " = " + to.getOrDefault(name, "(gone)")).toList());
    }
}
