package lesson;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import bookworm.schema.Schema;
import java.time.LocalDate;
import library.*;

/** Three books, as chapter 11 kept them: the author is a number. The trouble is about them. */
final class Cards {

    @Meta(app = "books")
    public static class Card extends Model {
        public static final Manager<Card> objects = Manager.of(Card.class);

        @CharField(maxLength = 200) public String title;
        @BigIntegerField public Long authorId;

        @Override public String toString() { return title; }
    }

    private Cards() { }

    /** Writes two authors, a member and three cards. */
    static void fill() {
        Schema.create(Card.class);
        Author austen = author("Jane Austen", 1775);
        Author brien = author("Flann O'Brien", 1911);
        Member.objects.create(member -> {
            member.name = "Emma";
            member.email = "emma@example.org";
            member.joined = LocalDate.of(2024, 2, 29);
        });
        card("Emma", austen);
        card("Persuasion", austen);
        card("At Swim-Two-Birds", brien);
    }

    static Author author(String name, int born) {
        return Author.objects.create(author -> {
            author.name = name;
            author.birthDate = LocalDate.of(born, 12, 16);
        });
    }

    private static void card(String title, Author author) {
        Card.objects.create(card -> {
            card.title = title;
            card.authorId = author.id;
        });
    }
}
