package desk;

import bookworm.*;
import bookworm.fields.*;

public class Loan extends Model {
    public static final Manager<Loan> objects = Manager.of(Loan.class);

    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "loans") public final Ref<Work> work = ref();
    @IntegerField public int days;
}
