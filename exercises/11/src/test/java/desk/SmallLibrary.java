package desk;

import bookworm.db.Database;
import bookworm.schema.Schema;
import java.math.BigDecimal;
import java.time.*;
import java.util.UUID;

/** A library in memory, made anew for each test. */
final class SmallLibrary {

    private SmallLibrary() { }

    static Database open() {
        Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Book.class, Loan.class);
        return library;
    }

    static Book book(String title, String published, String arrived, String price) {
        return Book.objects.create(book -> {
            book.title = title;
            book.published = published == null ? null : LocalDate.parse(published);
            book.arrived = arrived == null ? null : Instant.parse(arrived);
            book.price = price == null ? null : new BigDecimal(price);
        });
    }

    static Loan loan(String title, LocalDate dueOn, LocalDate returnedOn, String fine, LocalDate finedOn) {
        return Loan.objects.create(loan -> {
            loan.title = title;
            loan.dueOn = dueOn;
            loan.returnedOn = returnedOn;
            loan.fine = new BigDecimal(fine);
            loan.finedOn = finedOn;
        });
    }
}
