package lesson;

import static bookworm.meta.FieldState.field;

import bookworm.db.*;
import bookworm.fields.CharField;
import bookworm.meta.*;
import bookworm.schema.*;
import java.util.*;
import library.Book;
import library.Library;

/** The Java of the lesson's table, row by row; prints what Django answers, where ours answers the same. */
public class DjangoTable {

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            System.out.println(Models.meta(Book.class).state().fields().get("title").options().get("maxLength"));
            field(CharField.class, "maxLength", 2, "initial", "en");
            field(CharField.class, "maxLength", 2, "dbDefault", List.of("en"));
            new Renaming("books.Book.title", "books.Book.name");
            Collection<ModelMeta> before = List.of(Models.meta(Book.class));
            Schema.change(before, before, Renaming.NONE, library.dialect());
        }
    }
}
