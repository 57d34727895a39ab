package lesson;

import java.lang.reflect.Field;
import java.util.*;
import java.util.function.Function;

/** The chapter in small, without the ORM: a constant declares what is kept of it, and every field is asked what is wrong. */
public class Slice {

    enum Wear {
        NEW("N"), STAINED("S"), READ("R"), TORN("T");

        final String value;

        Wear(String value) { this.value = value; }
    }

    static class Copy {
        String title = "";
        Integer pages = -5;
        Wear wear = Wear.TORN;
    }

    public static void main(String[] args) throws ReflectiveOperationException {
        Copy copy = new Copy();
        String column = copy.wear.value;
        for (Wear wear : Wear.values()) {
            if (wear.value.equals(column)) {
                System.out.println("kept as " + column + ", read as " + wear);
            }
        }
        Map<Class<?>, Function<Object, List<String>>> types = Map.of(
            String.class, text -> text.equals("") ? List.of("cannot be blank") : List.of(),
            Integer.class, number -> (Integer) number < 0 ? List.of("cannot be below 0") : List.of(),
            Wear.class, wear -> List.of());
        for (Field field : Copy.class.getDeclaredFields()) {
            for (String problem : types.get(field.getType()).apply(field.get(copy))) {
                System.out.println(field.getName() + " " + problem);
            }
        }
    }
}
