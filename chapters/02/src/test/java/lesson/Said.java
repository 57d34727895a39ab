package lesson;

import bookworm.meta.FieldState;
import java.lang.reflect.Field;
import library.Book;

/** What the fields of a class say, and what nobody had to say. */
public class Said {

    private static final String LINE = "%-17s%-18s%-11s%-10s%s%n";

    public static void main(String[] args) {
        System.out.printf(LINE, "field", "column", "maxLength", "nullable", "unique");
        for (Field field : Book.class.getDeclaredFields()) {
            FieldState state = new FieldState(field.getAnnotations()[0]);
            Object maxLength = state.option("maxLength");
            System.out.printf(LINE, field.getName(), state.column(field.getName()), maxLength, state.is("nullable"), state.isUnique());
        }
    }
}
