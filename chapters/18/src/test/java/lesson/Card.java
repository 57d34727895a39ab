package lesson;

import bookworm.*;
import bookworm.fields.CharField;

/** A book as chapter 17 has it: what it is about stands in a text, between commas. */
public class Card extends Model {
    public static final Manager<Card> objects = Manager.of(Card.class);

    @CharField(maxLength = 200) public String title;
    @CharField(maxLength = 200, blank = true) public String tags = "";

    static Card of(String title, String tags) {
        return objects.create(card -> {
            card.title = title;
            card.tags = tags;
        });
    }

    @Override public String toString() { return title; }
}
