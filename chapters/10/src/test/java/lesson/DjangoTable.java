package lesson;

import static bookworm.Expressions.*;

import bookworm.db.Database;
import bookworm.errors.BookwormException;
import java.math.BigDecimal;
import java.util.*;
import java.util.function.Supplier;
import library.*;

/** The Java of the lesson's table, row by row; prints what Django answered, where ours answers the same. */
public class DjangoTable {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            row(() -> Book.objects.exclude("price__in", Arrays.asList(null, new BigDecimal("9.99"))).count());
            row(() -> Book.objects.filter(not(q(not(q("price__gt", 5))))).count());
            row(() -> List.of(Book.objects.filter(q()).count(), Book.objects.filter(not(q())).count()));
            row(() -> Book.objects.filter(q("genre", "FIC").xor(q("pages__gt", 400))).count());
            row(() -> Author.objects.getOrCreate("name", "Winston Churchill"));
            row(() -> {
                Tag tag = new Tag();
                tag.name = "classic";
                tag.fullClean();
                return tag;
            });
        }
    }

    private static void row(Supplier<Object> java) {
        try {
            System.out.println(java.get());
        } catch (BookwormException e) {
            System.out.println(e.getClass().getSimpleName());
        }
    }
}
