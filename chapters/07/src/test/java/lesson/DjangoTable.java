package lesson;

import bookworm.db.*;
import bookworm.errors.*;
import java.util.*;
import java.util.function.Supplier;
import library.*;

/** The Java of the lesson's table, row by row, each in a library of its own; prints what Django answered. */
public class DjangoTable {

    public static void main(String[] args) {
        row(() -> {
            try {
                Database.atomic(() -> { tag("t1"); tag("classic"); });
            } catch (IntegrityError e) { }
            return exists("t1");
        });
        row(() -> {
            boolean inside = Database.atomic(() -> Database.current().isInTransaction());
            return inside;
        });
        row(() -> {
            List<String> ran = new ArrayList<>();
            Runnable send = () -> ran.add("sent");
            Database.onCommit(send);
            return ran;
        });
        row(() -> {
            Runnable block = () -> {
                try {
                    tag("classic");
                } catch (IntegrityError e) {
                    tag("new");
                }
            };
            Database.atomic(block);
            return "nothing";
        });
    }

    private static void row(Supplier<Object> java) {
        try (Database library = Library.openFull()) {
            System.out.println(java.get());
        } catch (BookwormException e) {
            System.out.println(e.getClass().getSimpleName());
        }
    }

    private static void tag(String name) { Tag.objects.create(tag -> tag.name = name); }

    private static boolean exists(String name) {
        return !Database.current().query(Sql.of("SELECT 1 FROM \"books_tag\" WHERE \"name\" = ?", name), row -> 1).isEmpty();
    }
}
