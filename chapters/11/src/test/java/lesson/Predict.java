package lesson;

import static bookworm.Expressions.*;

import bookworm.db.Database;
import java.math.BigDecimal;
import library.*;

/** The lesson's first question: what does each of these print? */
public class Predict {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Book emma = Book.objects.get("pk", 4);
            System.out.println(Book.objects.update("pages", f("pages").plus(1)));
            System.out.println(emma.pages);
            System.out.println(Book.objects.get("pk", 4).pages);
            emma.save();
            System.out.println(Book.objects.get("pk", 4).pages);
            System.out.println(Book.objects.filter("price", f("price")).count());
            System.out.println(Book.objects.exclude("price", f("price")).count());
            Book.objects.update("price", value(1).dividedBy(2));
            System.out.println(Book.objects.get("pk", 4).price);
            Book.objects.update("price", value(1).dividedBy(new BigDecimal(2)));
            System.out.println(Book.objects.get("pk", 4).price);
        }
    }
}
