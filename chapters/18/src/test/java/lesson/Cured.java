package lesson;

import bookworm.db.*;
import bookworm.errors.DoesNotExist;
import java.time.LocalDate;
import java.util.*;
import library.*;

/** The trouble, cured: each tag is a row, and so is each link. */
public class Cured {

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            List.of("art", "classic", "party", "satire", "war").forEach(name -> Tag.objects.create(tag -> tag.name = name));
            book("Emma", "classic", "party");
            Book lighthouse = book("To the Lighthouse", "classic", "art");
            book("War and Peace", "classic", "war", "party");
            book("At Swim-Two-Birds", "clasic", "satire");
            Tag art = Tag.objects.get("name", "art");

            System.out.println("about art: " + art.books.orderBy("pk").list());
            System.out.println("classic: " + Tag.objects.get("name", "classic").books.count() + " of 4");

            lighthouse.tags.add(art);
            System.out.println("tagged twice: " + lighthouse.tags.orderBy("-pk").list());

            try (QueryLog queries = QueryLog.capture()) {
                Tag.objects.filter("name", "party").update("name", "festivity");
                System.out.println("party is called festivity: " + queries.count() + " query");
            }
            System.out.println("all tags there are: " + Tag.objects.orderBy("name").list());
        }
    }

    /** A tag that is not there is noticed; then the book is called a classic after all. */
    private static Book book(String title, String... tags) {
        Author author = Author.objects.create(each -> each.name = "who wrote " + title);
        Book book = author.books.create(each -> {
            each.title = title;
            each.isbn = title.substring(0, 4);
            each.publicationDate = LocalDate.of(1900, 1, 1);
        });
        for (String tag : tags) {
            try {
                book.tags.add(Tag.objects.get("name", tag));
            } catch (DoesNotExist e) {
                System.out.println(title + ", " + tag + ": " + e.getMessage().split("\\. ")[0]);
                book.tags.add(Tag.objects.get("name", "classic"));
            }
        }
        return book;
    }
}
