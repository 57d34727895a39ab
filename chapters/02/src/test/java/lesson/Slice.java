package lesson;

import java.lang.annotation.*;
import java.lang.reflect.Field;
import java.util.*;

/** The chapter in small, without the ORM: a class says what its columns are, and a loop makes a SELECT of it. */
public class Slice {

    @Retention(RetentionPolicy.RUNTIME)
    @interface Column { int maxLength() default 0; }

    static class Book {
        @Column(maxLength = 200) String title;
        @Column                  int pages;
        String note;
    }

    public static void main(String[] args) {
        List<String> columns = new ArrayList<>();
        for (Field field : Book.class.getDeclaredFields()) {
            Column said = field.getAnnotation(Column.class);
            System.out.println(field.getType().getSimpleName() + " " + field.getName() + ": "
                + (said == null ? "says nothing" : "a column, maxLength " + said.maxLength()));
            if (said != null) {
                columns.add(field.getName());
            }
        }
        System.out.println("SELECT " + String.join(", ", columns) + " FROM book");
    }
}
