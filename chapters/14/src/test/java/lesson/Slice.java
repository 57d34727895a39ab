package lesson;

import java.util.*;

/** The chapter in small, without the ORM: who refers to whom, walked in waves. */
public class Slice {

    static final Map<String, List<String>> REFERRING = Map.of(
        "Austen", List.of("Emma", "Persuasion"),
        "Emma", List.of("loan 29", "loan 81", "the sequel of Emma"),
        "Persuasion", List.of("loan 85"),
        "the sequel of Emma", List.of("Emma"));

    public static void main(String[] args) {
        Set<String> going = new LinkedHashSet<>(List.of("Austen"));
        List<String> wave = List.of("Austen");
        while (!wave.isEmpty()) {
            System.out.println("wave: " + wave);
            List<String> next = new ArrayList<>();
            for (String row : wave) {
                for (String other : REFERRING.getOrDefault(row, List.of())) {
                    if (going.add(other)) {
                        next.add(other);
                    }
                }
            }
            wave = next;
        }
        System.out.println("going: " + going.size());
    }
}
