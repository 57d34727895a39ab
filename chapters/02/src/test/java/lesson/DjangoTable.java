package lesson;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import java.util.function.Supplier;
import library.*;

/** The lesson's table "Beside Django": what our metadata gives where Django asks its own. */
public class DjangoTable {

    public static void main(String[] args) {
        ModelMeta author = Models.meta(Author.class);
        ModelMeta book = Models.meta(Book.class);

        gives(() -> book.table());
        gives(() -> author.fields().stream().map(FieldMeta::column).toList());
        gives(() -> book.field("pk").name());
        gives(() -> book.field("title").state().option("maxLength"));
        gives(() -> author.field("birthDate").nullable());
        gives(() -> book.field("titel"));
    }

    private static void gives(Supplier<Object> java) {
        try {
            System.out.println(java.get());
        } catch (FieldError e) {
            System.out.println(e.getClass().getSimpleName());
        }
    }
}
