package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.math.BigDecimal;

@Meta(ordering = "title")
public class Work extends Model {
    public static final Manager<Work> objects = Manager.of(Work.class);

    @CharField(maxLength = 200) public String title;
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "works") public final Ref<Writer> writer = ref();
    @CharField(maxLength = 10) public String genre;
    @IntegerField public int pages;
    @IntegerField public int printed;
    @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true) public BigDecimal price;
    @BooleanField public boolean lent;
    public final RelatedSet<Loan> loans = relatedSet(Loan.class, "work");

    @Override public String toString() { return title; }
}
