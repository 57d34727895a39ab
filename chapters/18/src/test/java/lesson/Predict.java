package lesson;

import bookworm.db.*;
import java.util.List;
import library.*;

/** The lesson's first question: which statements, and how many links has Emma then? */
public class Predict {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Book emma = Book.objects.get("pk", 4);
            Tag satire = Tag.objects.get("name", "satire");
            Tag art = Tag.objects.create(tag -> tag.name = "art");
            Tag party = Tag.objects.create(tag -> tag.name = "party");
            count("1", emma, () -> emma.tags.add(party, art));
            count("2", emma, () -> emma.tags.add(art));
            count("3", emma, () -> emma.tags.set(List.of(satire, party)));
            count("4", emma, () -> emma.tags.set(List.of(party, satire)));
            count("5", emma, () -> emma.tags.set(List.of(art, satire)));
            count("6", emma, art::delete);
            count("7", emma, satire.books::clear);
        }
    }

    private static void count(String line, Book book, Runnable change) {
        try (QueryLog queries = QueryLog.capture()) {
            change.run();
            System.out.print(line + " " + Linked.words(queries));
        }
        System.out.println(" " + book.tags.count());
    }
}
