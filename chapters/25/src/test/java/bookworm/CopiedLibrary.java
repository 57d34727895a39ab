package bookworm;

import bookworm.db.Database;
import bookworm.schema.Schema;
import java.util.*;
import library.*;

/** The recorded library on a PostgreSQL server, copied there from H2 object by object. */
public final class CopiedLibrary {

    private CopiedLibrary() { }

    /** The copy, which is the current database from now on. Where there is no server, the test that asks for it is skipped. */
    public static Database of(Database original) {
        Database copy = Database.open(PostgresServer.newSchema());
        Schema.create(EachDatabase.MODELS);
        List<Book> books = Book.objects.using(original).prefetchRelated("tags").list();
        Map<Book, Object[]> tags = new LinkedHashMap<>();
        books.forEach(book -> tags.put(book, book.tags.list().stream().map(tag -> tag.id).toArray()));
        copy(original, Author.objects);
        copy(original, Publisher.objects);
        copy(original, Tag.objects);
        Book.objects.bulkCreate(books);
        copy(original, Member.objects);
        copy(original, Loan.objects);
        copy(original, AuthorProfile.objects);
        Database.atomic(() -> tags.forEach((book, keys) -> book.tags.addKeys(keys)));
        return copy;
    }

    private static <M extends Model> void copy(Database original, Manager<M> objects) {
        objects.bulkCreate(objects.using(original).list());
    }
}
