package lesson;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.schema.Schema;
import java.util.*;
import java.util.stream.Stream;
import library.*;
import org.h2.jdbcx.JdbcConnectionPool;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            List<Book> books = Book.objects.list();
            System.out.println(Desk.statements(() -> Book.objects.bulkUpdate(books, 50, "pages", "price")) + " statements, "
                + Book.objects.count() + " rows");
            try (QueryLog queries = QueryLog.capture()) {
                for (int page = 1; page <= 3; page++) {
                    Book.objects.orderBy("pk").slice(20 * page, 20 * page + 20).list();
                }
                System.out.println(Desk.texts(queries.sql()) + " texts");
            }
            Book.objects.filter("pk", 4).update("title", "Emma, again");
            System.out.println(Book.objects.filter("pk", 4).valuesFlat("title").list().get(0));
        }
        System.out.println(lentAfter(3) + " lent");
        try (Database library = Library.openFull()) {
            QuerySet<Book> all = Book.objects.all();
            System.out.println(Desk.statements(() -> {
                all.list();
                all.list();
                all.stream().forEach(book -> { });
            }) + " statement");
        }
    }

    /** Streams of which only the first row is read, and that nobody closes. */
    private static int lentAfter(int streams) {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", "");
        try (Database desk = Database.open(pool)) {
            Schema.create(Writer.class);
            Writer.objects.bulkCreate(Desk.writers());
            for (int i = 0; i < streams; i++) {
                Writer.objects.stream().findFirst();
            }
            return pool.getActiveConnections();
        } finally {
            pool.dispose();
        }
    }
}
