package lesson;

import bookworm.QuerySet;
import bookworm.db.*;
import java.util.List;
import library.*;

/** The trouble, cured: the same page, of querysets. */
public class Cured {

    private static int read;

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog statements = QueryLog.capture()) {
            print(statements, "in all: " + thick().count());
            print(statements, "page 5: " + read(thick().orderBy("title").slice(20, 25)));
            print(statements, "by author 1: " + read(thick().filter("authorId", 1).orderBy("title")));
            QuerySet<Book> forMembers = thick();
            print(statements, "for members: " + (isMember() ? forMembers : "nobody has logged in"));
            Desk.takeInTheNovels();
            print(statements, "after the delivery: " + forMembers.count());
        }
    }

    /** What every part of the page begins with. */
    private static QuerySet<Book> thick() { return Book.objects.filter("pages__gt", 400); }

    private static List<Book> read(QuerySet<Book> books) {
        read += books.list().size();
        return books.list();
    }

    private static boolean isMember() { return false; }

    private static void print(QueryLog statements, String line) {
        System.out.println("queries " + Desk.asked(statements) + ", books " + read + " | " + line);
    }
}
