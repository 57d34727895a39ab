package lesson;

import bookworm.fields.FieldDefinition;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import library.Book;

/** Which field of a class says that it is a column, and which type stands behind its word. */
public class Words {

    public static void main(String[] args) {
        for (Field field : Book.class.getDeclaredFields()) {
            String said = "nothing that we hear";
            for (Annotation annotation : field.getAnnotations()) {
                Class<?> word = annotation.annotationType();
                FieldDefinition definition = word.getAnnotation(FieldDefinition.class);
                if (definition != null) {
                    said = "@" + word.getSimpleName() + ", so " + definition.value().getSimpleName();
                }
            }
            System.out.println(field.getName() + ": " + said);
        }
    }
}
