package lesson;

import static bookworm.Expressions.*;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.errors.FieldError;
import bookworm.query.Q;
import library.*;

/** Step 2: names become columns, at any depth; of no field asked here can the value be missing. */
public class Joined {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Q thick = q("pages__gt", 400);
            Q austen = q("authorId", 1);
            print(Book.objects.filter(thick, austen));
            print(Book.objects.filter(thick.or(austen)));
            print(Book.objects.exclude(thick.or(austen)));
            print(Book.objects.exclude(thick).exclude(austen));
            print(Book.objects.exclude(thick.and(austen)));
            print(Book.objects.exclude(q()));
            try {
                Book.objects.filter(thick.or(not(q("titel", "Emma"))));
            } catch (FieldError e) {
                System.out.println(e.getMessage().split(" Choices")[0]);
            }
        }
    }

    private static void print(QuerySet<Book> books) {
        try (QueryLog queries = QueryLog.capture()) {
            long count = books.count();
            String sql = queries.count() == 0 ? "no query" : queries.sql().get(0);
            System.out.println(count + " " + sql.substring(sql.indexOf(" WHERE ") + 1));
        }
    }
}
