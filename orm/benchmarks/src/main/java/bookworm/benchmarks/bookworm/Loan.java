package bookworm.benchmarks.bookworm;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.math.BigDecimal;
import java.time.LocalDate;

@Meta(table = "loan")
public class Loan extends Model {
    public static final Manager<Loan> objects = Manager.of(Loan.class);

    @ForeignKey(onDelete = OnDelete.CASCADE)                            public final Ref<Book> book = ref();
    @CharField(maxLength = 100)                                         public String borrower;
    @DateField                                                          public LocalDate lent;
    @IntegerField                                                       public int days;
    @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true)    public BigDecimal fee;
    @BooleanField                                                       public boolean returned;
    @CharField(maxLength = 200, nullable = true)                        public String note;
}
