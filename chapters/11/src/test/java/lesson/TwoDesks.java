package lesson;

import static bookworm.Expressions.f;

import bookworm.*;
import bookworm.db.Database;
import bookworm.fields.*;
import bookworm.schema.Schema;
import library.Library;

/** Two desks count a loan of Emma at the same time: Java loses one of them, the database neither. */
public class TwoDesks {

    static class Counter extends Model {
        static final Manager<Counter> objects = Manager.of(Counter.class);
        @CharField(maxLength = 50) String title;
        @IntegerField int loans;
    }

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            Schema.create(Counter.class);
            Counter.objects.create(counter -> counter.title = "Emma");
            Counter here = Counter.objects.get("title", "Emma");
            Counter there = Counter.objects.get("title", "Emma");
            here.loans++;
            there.loans++;
            here.save();
            there.save();
            System.out.println("added in Java:         1 + 1 = " + Counter.objects.get("title", "Emma").loans);

            Counter.objects.update("loans", 0);
            for (String desk : new String[] {"here", "there"}) {
                Counter.objects.filter("title", "Emma").update("loans", f("loans").plus(1));
            }
            System.out.println("added in the database: 1 + 1 = " + Counter.objects.get("title", "Emma").loans);
        }
    }
}
