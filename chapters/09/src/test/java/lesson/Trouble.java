package lesson;

import bookworm.db.*;
import java.util.*;
import library.*;

/** The catalogue's page, with what chapter 08 had: filter() asks at once, and gives a list. */
public class Trouble {

    private static int read;

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog statements = QueryLog.capture()) {
            print(statements, "in all: " + thick().size());
            print(statements, "page 5: " + thick().stream().sorted(Comparator.comparing(book -> book.title)).skip(20).limit(5).toList());
            print(statements, "by author 1: " + thick().stream().filter(book -> book.authorId == 1).toList());
            List<Book> forMembers = thick();
            print(statements, "for members: " + (isMember() ? forMembers : "nobody has logged in"));
            Desk.takeInTheNovels();
            print(statements, "after the delivery: " + forMembers.size());
        }
    }

    /** What every part of the page begins with. */
    private static List<Book> thick() { return filter("pages__gt", 400); }

    /** As Book.objects.filter was in chapter 08. */
    private static List<Book> filter(String path, Object value) {
        List<Book> found = Book.objects.filter(path, value).list();
        read += found.size();
        return found;
    }

    private static boolean isMember() { return false; }

    private static void print(QueryLog statements, String line) {
        System.out.println("queries " + Desk.asked(statements) + ", books " + read + " | " + line);
    }
}
