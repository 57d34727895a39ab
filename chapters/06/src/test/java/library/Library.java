package library;

import bookworm.*;
import bookworm.db.*;
import bookworm.meta.*;
import bookworm.schema.Schema;
import java.sql.*;

/** A library in memory whose tables were made from its models. Whoever opens one closes it. */
public final class Library {

    /** In these files {@code \N} is NULL, and so, for CSVREAD, is an empty field. */
    private static final String OPTIONS = "charset=UTF-8 null=\\\\N";

    private Library() { }

    public static Database openEmpty() {
        Database library = Database.open(LibraryRows.url());
        Schema.create(Author.class, Book.class, Tag.class);
        return library;
    }

    /** With the 49 authors, 167 books and 15 tags that Django's recorded answers are about, saved one by one. */
    public static Database openFull() {
        Database library = openEmpty();
        load(library, Author.class, Author.objects);
        load(library, Book.class, Book.objects);
        load(library, Tag.class, Tag.objects);
        return library;
    }

    private static <M extends Model> void load(Database library, Class<M> model, Manager<M> objects) {
        ModelMeta meta = Models.meta(model);
        String rows = "SELECT * FROM CSVREAD('classpath:" + meta.table() + ".csv', NULL, ?)";
        int loaded = library.query(Sql.of(rows, OPTIONS), row -> objects.create(object -> fill(meta, object, row))).size();
        countOn(library, meta, loaded);
    }

    private static void fill(ModelMeta meta, Model object, ResultSet row) {
        try {
            for (FieldMeta field : meta.fields()) {
                String text = row.getString(field.column());
                field.set(object, field.convert(text == null && !field.nullable() ? "" : text));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("There is a row without the columns of " + meta, e);
        }
    }

    /** Keys that are given do not move the database's counter: it is told where to go on. */
    private static void countOn(Database library, ModelMeta meta, int loaded) {
        library.update(Sql.of("ALTER TABLE " + library.dialect().quote(meta.table()) + " ALTER COLUMN \"id\" RESTART WITH "
            + (loaded + 1)));
    }
}
