package lesson;

import bookworm.*;
import bookworm.db.*;
import java.util.*;
import library.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Deletion gone = Book.objects.get("pk", 42).delete();
            System.out.println(gone.total() + " rows, " + gone.byModel().get("books.Book_tags") + " of them links");

            Tag witty = Tag.objects.create(tag -> tag.name = "witty");
            Book swim = Book.objects.get("title", "At Swim-Two-Birds");
            swim.tags.add(witty, Tag.objects.get("name", "classic"));
            System.out.println("isOrdered() is " + swim.tags.all().isOrdered());

            System.out.println(queries(() -> {
                Book emma = Book.objects.prefetchRelated("tags").get("pk", 4);
                emma.tags.list();
                emma.tags.add(witty);
                emma.tags.list();
            }) + " queries");

            int[] none = {0};
            long one = queries(() -> Author.objects.selectRelated("profile").forEach(author -> none[0] += author.profile.get().isEmpty() ? 1 : 0));
            System.out.println(one + " query, " + none[0] + " authors");

            System.out.println(Book.objects.filter("tags__name", "war", "tags__name__contains", "hist").count() + " books, and "
                + Book.objects.filter("tags__name", "war").filter("tags__name__contains", "hist").count() + " books");
        }
    }

    private static int queries(Runnable work) {
        try (QueryLog queries = QueryLog.capture()) {
            work.run();
            return queries.count();
        }
    }
}
