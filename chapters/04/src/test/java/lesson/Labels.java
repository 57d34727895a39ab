package lesson;

import bookworm.meta.*;
import library.*;

/** A text with choices: what the field takes, and what people see. */
public class Labels {

    public static void main(String[] args) {
        FieldMeta genre = Models.meta(Book.class).field("genre");
        System.out.println(genre.choices());
        Show.show("genre <- HIS", () -> genre.convert("HIS"));
        Show.show("genre <- Genre.HISTORY", () -> genre.convert(Genre.HISTORY));
        Show.show("genre <- DYS", () -> genre.convert("DYS"));

        Book book = new Book();
        book.genre = "HIS";
        System.out.println("a book of genre HIS: people see " + book.display("genre"));
        book.genre = "DYS";
        System.out.println("a book of genre DYS: people see " + book.display("genre"));
        Copy copy = new Copy();
        copy.wear = Wear.TORN;
        System.out.println("a torn copy: people see " + copy.display("wear"));
    }
}
