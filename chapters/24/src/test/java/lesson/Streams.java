package lesson;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.schema.Schema;
import java.util.*;
import java.util.stream.Stream;
import library.*;
import org.h2.jdbcx.JdbcConnectionPool;

/** Rows as they come: how far the reader was when the first line is printed, and who gives the connection back. */
public class Streams {

    public static void main(String[] args) {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", "");
        try (Database library = Database.open(pool)) {
            Schema.create(Author.class, Publisher.class, Tag.class, Book.class, AuthorProfile.class, Member.class, Loan.class);
            Author.objects.bulkCreate(Desk.authors(10));
            List<String> read = new ArrayList<>();
            Sql names = Sql.of("SELECT \"name\" FROM \"books_author\" ORDER BY \"id\"");
            try (Stream<String> rows = library.stream(names, row -> {
                read.add(row.getString(1));
                return row.getString(1);
            })) {
                System.out.println(rows.limit(2).toList() + ": " + read.size() + " rows read");
                System.out.println("in the middle: " + pool.getActiveConnections() + " connection lent");
            }
            System.out.println("closed: " + pool.getActiveConnections() + " lent");
            System.out.println("to its end: " + Author.objects.stream().count() + " rows, " + pool.getActiveConnections() + " lent");
            System.out.println("by 4, with their books: " + Desk.statements(() ->
                Author.objects.prefetchRelated("books").stream(4).forEach(author -> author.books.list())) + " statements");
            try (Stream<Author> late = Database.<Stream<Author>>atomic(() -> Author.objects.stream())) {
                System.out.println(late.count());
            } catch (DatabaseError e) {
                System.out.println(e.getMessage());
            }
        } finally {
            pool.dispose();
        }
    }
}
