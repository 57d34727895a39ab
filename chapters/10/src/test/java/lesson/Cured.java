package lesson;

import static bookworm.Expressions.*;

import bookworm.db.Database;
import library.*;

/** The trouble, cured: NOT keeps what it knows nothing of, and OR is one query. */
public class Cured {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            System.out.println("NOT more than 20: " + Book.objects.exclude("price__gt", 20).count() + " books");
            System.out.println("by Austen: " + Book.objects.exclude("price__gt", 20).filter("authorId", 1).orderBy("title").list());
            System.out.println("dear, or by Austen: " + Book.objects.filter(q("price__gt", 20).or(q("authorId", 1))).count() + " books");
        }
    }
}
