package lesson;

import static lesson.Desk.*;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import java.util.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    /** Says no, and counts. */
    private static class Counter implements Questioner {
        private int questions;

        @Override public boolean isRenamed(ModelState gone, ModelState added) { return questions++ < 0; }

        @Override public boolean isRenamed(String model, String gone, String added) { return questions++ < 0; }

        @Override public Object valueForNewField(String model, String name, FieldState field) { return questions++; }

        @Override public Optional<Object> valueForNulls(String model, String name, FieldState field) { return Optional.of(questions++); }
    }

    public static void main(String[] args) {
        try (Database desk = open()) {
            desk.update(Sql.of("ALTER TABLE \"desk_book\" DROP COLUMN \"pages\""));
            System.out.println(made(ProjectState.after(List.of(FIRST)), state(BOOK), new Counter()).size());
        }
        System.out.println(made(ProjectState.EMPTY, ProjectState.of(Monday.Book.class, Monday.Author.class), new Counter()).get(0));
        Counter counter = new Counter();
        int operations = made(state(with(BOOK, "copies", PAGES)), state(model("desk.Book", "id", KEY, "title", TITLE, "length", PAGES)),
            counter).size();
        System.out.println(counter.questions + " questions, " + operations + " operations");
        Counter index = new Counter();
        System.out.println(made(titles("by_title"), titles("titles"), index).get(0) + ", " + index.questions + " questions");
        try (Database desk = open()) {
            ProjectState renamed = state(model("desk.Book", "id", KEY, "title", TITLE, "length", PAGES));
            Migration made = MigrationMaker.make(state(BOOK), renamed, new Counter()).get(0);
            new Migrator(List.of(FIRST, made)).migrate(new Planned(made, false));
            new Migrator(List.of(FIRST, made)).migrate(new Planned(made, true));
            System.out.println(desk.query(Sql.of("SELECT \"pages\" FROM \"desk_book\" WHERE \"title\" = 'Emma'"), row -> row.getInt(1)).get(0));
        }
    }

    private static ProjectState titles(String name) { return state(BOOK.withIndexes(List.of(new IndexState(name, List.of("title"))))); }
}
