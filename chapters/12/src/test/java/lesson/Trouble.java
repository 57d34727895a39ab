package lesson;

import bookworm.db.*;
import bookworm.errors.DoesNotExist;
import lesson.Cards.Card;
import library.*;

/** The desk's page with what chapter 11 had: an author is a number, and whoever wants more of him asks by hand. */
public class Trouble {

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            Cards.fill();
            try (QueryLog queries = QueryLog.capture()) {
                Card.objects.orderBy("pk").forEach(card -> System.out.println(line(card)));
                System.out.println("the page: " + queries.count() + " queries");
            }
            Card swim = Card.objects.get("title", "At Swim-Two-Birds");
            swim.authorId = 999L;
            swim.save();
            System.out.println("by author 999: saved");
            swim.authorId = Member.objects.get("name", "Emma").id;
            swim.save();
            System.out.println("by the member Emma: saved, " + line(swim));
            Author.objects.get("name", "Jane Austen").delete();
            System.out.println("Jane Austen: deleted");
            try {
                System.out.println(line(Card.objects.get("title", "Persuasion")));
            } catch (DoesNotExist e) {
                System.out.println("Persuasion by " + e.getMessage().split("\\.")[0]);
            }
        }
    }

    private static String line(Card card) {
        return card + " by " + author(card).name + ", born " + author(card).birthDate.getYear();
    }

    private static Author author(Card card) { return Author.objects.get("pk", card.authorId); }
}
