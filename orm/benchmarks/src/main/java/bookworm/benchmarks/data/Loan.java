package bookworm.benchmarks.data;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A loan of a book, for the libraries that fill plain objects. */
public class Loan {
    public long id;
    public long bookId;
    public String borrower;
    public LocalDate lent;
    public int days;
    public BigDecimal fee;
    public boolean returned;
    public String note;

    public Loan() {
    }

    public Loan(long id, long bookId, String borrower, LocalDate lent, int days, BigDecimal fee, boolean returned, String note) {
        this.id = id;
        this.bookId = bookId;
        this.borrower = borrower;
        this.lent = lent;
        this.days = days;
        this.fee = fee;
        this.returned = returned;
        this.note = note;
    }
}
