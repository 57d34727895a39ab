package lesson;

import java.util.*;

/** The chapter's idea in small: what a class said before is kept as a map, and compared with what it says today. */
public class Slice {

    public static void main(String[] args) {
        Map<String, String> friday = Map.of("title", "CharField 40", "pages", "IntegerField");
        Map<String, String> monday = Map.of("title", "CharField 60", "pages", "IntegerField", "language", "CharField 2");
        System.out.println("there: " + difference(friday, monday));
        System.out.println("and back: " + difference(monday, friday));
        System.out.println("once more: " + difference(monday, new HashMap<>(monday)));
        System.out.println("title, now called name: " + difference(Map.of("title", "CharField 40"), Map.of("name", "CharField 40")));
    }

    static List<String> difference(Map<String, String> before, Map<String, String> after) {
        List<String> steps = new ArrayList<>();
        for (String name : new TreeSet<>(before.keySet())) {
            if (!after.containsKey(name)) {
                steps.add("drop " + name);
            }
        }
        for (String name : new TreeSet<>(after.keySet())) {
            if (!before.containsKey(name)) {
                steps.add("add " + name);
            } else if (!before.get(name).equals(after.get(name))) {
                steps.add("change " + name);
            }
        }
        return steps;
    }
}
