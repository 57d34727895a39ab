package desk;

import bookworm.db.Database;
import bookworm.schema.Schema;
import java.math.BigDecimal;
import java.sql.*;
import java.time.*;
import java.util.UUID;

/** A library in memory, made anew for each test. */
final class SmallLibrary {

    private static String url;

    private SmallLibrary() { }

    static Database open() {
        url = "jdbc:h2:mem:" + UUID.randomUUID();
        Database library = Database.open(url);
        Schema.create(Book.class, Loan.class);
        return library;
    }

    /** A connection to the one that was opened last, past the ORM: what it asks is not logged. */
    static Connection connect() throws SQLException { return DriverManager.getConnection(url); }

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
