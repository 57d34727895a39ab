package lesson;

import bookworm.db.*;
import java.util.List;
import library.*;

/** The trouble, cured: the same pages, of querysets that say what the page will look at. */
public class Cured {

    public static void main(String[] args) {
        try (Database library = Desk.openWithTwoBooks()) {
            List<String> page = Trouble.titlesAndAuthors(Book.objects.selectRelated("author").orderBy("pk"));
            System.out.println("the desk's test: " + (page.equals(List.of("Emma by Jane Austen", "At Swim-Two-Birds by Flann O'Brien"))
                ? "passed" : "failed"));
        }
        try (Database library = Library.openFull()) {
            Desk.page("the catalogue", () -> Trouble.titlesAndAuthors(Book.objects.selectRelated("author")));
            Desk.page("with its loans", () -> Trouble.titlesAuthorsAndLoans(Book.objects.selectRelated("author").prefetchRelated("loans")));
            Desk.page("by Jane Austen", () -> Trouble.titlesAndAuthors(
                Book.objects.filter("author__name", "Jane Austen").selectRelated("author")));
        }
    }
}
