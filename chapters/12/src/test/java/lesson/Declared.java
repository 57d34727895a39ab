package lesson;

import bookworm.db.Dialect;
import bookworm.meta.*;
import library.*;

/** What the metadata knows of a book's fields; no database is open. */
public class Declared {

    public static void main(String[] args) {
        for (FieldMeta field : Models.meta(Book.class).fields()) {
            if (!field.name().equals("isbn") && !field.name().equals("price")) {
                System.out.println(field + ": column " + field.column() + ", attribute " + field.attribute() + ", type "
                    + field.type().columnType(Dialect.of("H2")) + (field.reference() == null ? "" : ", leads to " + field.reference().target()));
            }
        }
        ModelMeta author = Models.meta(Author.class);
        System.out.println("known with it: " + (Models.meta(Book.class).field("author").reference().target() == author));
    }
}
