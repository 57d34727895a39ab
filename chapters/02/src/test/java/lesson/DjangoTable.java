package lesson;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import java.util.function.Supplier;
import library.*;

/** The lesson's table "Django, Java, SQL": what our metadata gives where Django asks its own. */
public class DjangoTable {

    public static void main(String[] args) {
        ModelMeta author = Models.meta(Author.class);
        ModelMeta book = Models.meta(Book.class);

        gives(() -> book.label());
        gives(() -> book.table());
        gives(() -> author.fields().stream().map(FieldMeta::column).toList());
        gives(() -> book.primaryKey().name());
        gives(() -> book.field("publicationDate").column());
        gives(() -> book.field("publicationDate").state().kind().getSimpleName());
        gives(() -> book.field("title").state().option("maxLength"));
        gives(() -> book.field("title").type().columnType());
        gives(() -> author.field("birthDate").nullable());
        gives(() -> book.field("isbn").unique());
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
