package lesson;

import bookworm.db.*;
import bookworm.meta.*;
import library.*;

/** What a many-to-many field becomes: a table, and a model that nobody wrote. */
public class Tables {

    public static void main(String[] args) {
        try (QueryLog queries = QueryLog.capture(); Database library = Library.openEmpty()) {
            queries.sql().stream().filter(sql -> sql.contains("TABLE \"books_book_tags\"")).map(sql -> sql.replaceAll("\\s+", " "))
                .forEach(System.out::println);
        }
        System.out.println("columns of Book: " + Models.meta(Book.class).fields().stream().map(FieldMeta::column).toList());
        Relation tags = Models.meta(Book.class).relation("tags").orElseThrow();
        ModelMeta links = tags.field().model();
        System.out.println(links.label() + ": " + links.fields().stream().map(FieldMeta::name).toList() + ", class " + links.javaClass());
    }
}
