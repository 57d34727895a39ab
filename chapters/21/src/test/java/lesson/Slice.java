package lesson;

import java.util.*;

/** The chapter's idea in small: two sets of names, and two ways from one to the other. */
public class Slice {

    public static void main(String[] args) {
        Map<String, Object> friday = new TreeMap<>(Map.of("title", "Emma", "pages", 474));
        Map<String, Object> renamed = new TreeMap<>(friday);
        renamed.put("length", renamed.remove("pages"));
        Map<String, Object> replaced = new TreeMap<>(friday);
        replaced.remove("pages");
        replaced.put("length", 0);
        for (Map<String, Object> monday : List.of(renamed, replaced)) {
            Set<String> gone = new TreeSet<>(friday.keySet());
            gone.removeAll(monday.keySet());
            Set<String> added = new TreeSet<>(monday.keySet());
            added.removeAll(friday.keySet());
            System.out.println("gone " + gone + ", added " + added + ": " + monday);
        }
    }
}
