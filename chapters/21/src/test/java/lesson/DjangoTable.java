package lesson;

import static bookworm.meta.FieldState.field;
import static lesson.Desk.*;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import java.util.*;

/** The Java of the lesson's table, row by row; prints what ours answers. */
public class DjangoTable {

    @Meta(managed = false)
    public static class Shelf extends Model { }

    record Silent() implements Questioner {
        @Override public boolean isRenamed(ModelState gone, ModelState added) { return true; }

        @Override public boolean isRenamed(String model, String gone, String added) { return true; }

        @Override public Object valueForNewField(String model, String name, FieldState field) { return "en"; }

        @Override public Optional<Object> valueForNulls(String model, String name, FieldState field) { return Optional.empty(); }
    }

    public static void main(String[] args) {
        Questioner questioner = new Silent();
        ProjectState before = state(BOOK);
        ProjectState after = state(BOOK.withIndexes(List.of(new IndexState("by_title", List.of("title")))));
        ProjectState later = state(BOOK.withIndexes(List.of(new IndexState("titles", List.of("title")))));
        ProjectState links = state(with(BOOK, "pages", field(ManyToMany.class, "to", "desk.Book")));
        System.out.println(MigrationMaker.make(before, after, questioner).size());
        System.out.println(questioner.isRenamed("desk.Book", "pages", "length"));
        System.out.println(questioner.valueForNewField("desk.Book", "language", LANGUAGE));
        System.out.println(made(after, later, questioner));
        System.out.println(made(before, links, questioner));
        MigrationMaker.make(ProjectState.EMPTY, ProjectState.of(Shelf.class), questioner);
    }
}
