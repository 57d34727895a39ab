package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.time.LocalDate;

@Meta(app = "desk")
public class Loan extends Model {
    public static final Manager<Loan> objects = Manager.of(Loan.class);

    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "loans") public final Ref<Work> work = ref();
    @CharField(maxLength = 40) public String member;
    @DateField public LocalDate day;
}
