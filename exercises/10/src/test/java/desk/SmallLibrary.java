package desk;

import bookworm.db.Database;
import bookworm.schema.Schema;
import java.util.UUID;

/** A library in memory, with a table for loans that is empty, made anew for each test. */
final class SmallLibrary {

    private SmallLibrary() { }

    static Database open() {
        Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Loan.class);
        return library;
    }
}
