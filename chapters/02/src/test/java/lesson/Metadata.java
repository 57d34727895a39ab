package lesson;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import library.Book;

/** What a class says of itself. */
public class Metadata {

    private static final String LINE = "%-17s%-11s%-18s%-14s%-6s%-8s%s%n";

    public static void main(String[] args) {
        ModelMeta book = Models.meta(Book.class);
        print(book);
        try {
            book.field("titel");
        } catch (FieldError e) {
            System.out.println(e.getMessage());
        }
    }

    private static void print(ModelMeta model) {
        System.out.println(model.label() + ", table " + model.table());
        System.out.printf(LINE, "field", "Java", "column", "SQL", "null", "unique", "key");
        for (FieldMeta field : model.fields()) {
            System.out.printf(LINE, field.name(), field.javaField().getType().getSimpleName(), field.column(),
                field.type().columnType(), yesOrNo(field.nullable()), yesOrNo(field.unique()), yesOrNo(field.isPrimaryKey()));
        }
        System.out.println();
    }

    private static String yesOrNo(boolean is) { return is ? "yes" : "no"; }
}
