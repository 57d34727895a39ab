package lesson;

import bookworm.Deletion;
import bookworm.db.*;
import java.util.List;
import library.*;

/** What Emma is about: rows of two keys, seen from both ends; and the one profile of her author. */
public class Tags {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            Book emma = Book.objects.get("isbn", "9780010316797");
            Tag art = Tag.objects.create(tag -> tag.name = "art");
            Tag party = Tag.objects.create(tag -> tag.name = "party");
            emma.tags.add(party);
            System.out.println("Emma: " + emma.tags.orderBy("name"));
            System.out.println("about art: " + art.books.all() + ", about parties: " + party.books.all());

            int before = queries.count();
            emma.tags.set(List.of(art, party));
            System.out.println("set in " + (queries.count() - before) + " queries: " + emma.tags.orderBy("name"));
            System.out.println("her author's page: " + emma.author.get().profile.get().orElseThrow().website);

            Deletion gone = party.delete();
            System.out.println("no more parties: " + gone.byModel() + ", and Emma has " + emma.pages + " pages still");
        }
    }
}
