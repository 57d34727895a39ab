package lesson;

import static bookworm.Expressions.*;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.sql.Lock;
import java.util.List;
import java.util.UUID;
import library.*;

/** The Java of the lesson's table, row by row; prints what ours answers. */
public class DjangoTable {

    public static void main(String[] args) {
        try (Database archive = Database.open("jdbc:h2:mem:" + UUID.randomUUID()); Database library = Library.openFull()) {
            archive.use(() -> Database.atomic(() -> { }));
            System.out.println(library.dialect().hasTransactionalDdl());
            System.out.println(Book.objects.orderBy(f("price").asc().nullsLast(), "pk").reverse().limit(5).list().stream().map(book -> book.id).toList());
            QuerySet<Book> books = Book.objects.all();
            try {
                books.selectForUpdate(Lock.SKIP_LOCKED).list();
            } catch (QueryError e) {
                System.out.println(e.getClass().getSimpleName());
            }
            try {
                Database.atomic(() -> Database.atomic(Atomic.with().durable(), () -> { }));
            } catch (DatabaseError e) {
                System.out.println(e.getClass().getSimpleName());
            }
        }
    }
}
