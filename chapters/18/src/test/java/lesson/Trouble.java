package lesson;

import bookworm.db.*;
import bookworm.schema.Schema;
import java.util.*;

/** What a book is about, in a text with commas: found, added, renamed and misspelt. */
public class Trouble {

    public static void main(String[] args) {
        try (Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            Schema.create(Card.class);
            Card.of("Emma", "classic,party");
            Card lighthouse = Card.of("To the Lighthouse", "classic,art");
            Card.of("War and Peace", "classic,war,party");
            Card.of("At Swim-Two-Birds", "clasic,satire");

            System.out.println("about art: " + Card.objects.filter("tags__contains", "art").orderBy("pk").list());
            System.out.println("classic: " + Card.objects.filter("tags__contains", "classic").count() + " of 4");

            lighthouse.tags += ",art";
            lighthouse.save();
            System.out.println("tagged twice: " + Card.objects.get("pk", lighthouse.id).tags);

            try (QueryLog queries = QueryLog.capture()) {
                for (Card card : Card.objects.filter("tags__contains", "party")) {
                    card.tags = card.tags.replace("party", "festivity");
                    card.save();
                }
                System.out.println("party is called festivity: " + queries.count() + " queries");
            }
            System.out.println("all tags there are: " + Card.objects.orderBy("tags").valuesFlat("tags").distinct().list());
        }
    }
}
