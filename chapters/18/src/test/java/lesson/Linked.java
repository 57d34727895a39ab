package lesson;

import bookworm.db.*;
import bookworm.errors.BookwormException;
import java.util.List;
import library.*;

/** Links made and broken from both ends, each line with the statements that it sent. */
public class Linked {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Book emma = Book.objects.get("pk", 4);
            Tag classic = Tag.objects.get("name", "classic");
            Tag party = Tag.objects.create(tag -> tag.name = "party");
            run("add", () -> emma.tags.add(party));
            run("add again", () -> emma.tags.add(party, party));
            run("from the other end", () -> party.books.add(emma));
            Tag unsaved = new Tag();
            unsaved.name = "art";
            run("not saved", () -> emma.tags.add(unsaved));
            run("create", () -> emma.tags.create(tag -> tag.name = "art"));
            run("remove", () -> emma.tags.remove(classic));
            System.out.println("Emma: " + emma.tags.orderBy("name").list() + ", parties: " + party.books.list());
            System.out.println("classic is still there: " + Tag.objects.filter("name", "classic").exists());
        }
    }

    static void run(String what, Runnable change) {
        try (QueryLog queries = QueryLog.capture()) {
            try {
                change.run();
                System.out.println(what + ": " + words(queries));
            } catch (BookwormException e) {
                System.out.println(what + ": " + words(queries) + " " + e.getMessage().split(": \"")[0]);
            }
        }
    }

    static List<String> words(QueryLog queries) { return queries.sql().stream().map(sql -> sql.split(" ")[0]).toList(); }
}
