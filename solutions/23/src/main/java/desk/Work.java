package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

@Meta(app = "desk")
public class Work extends Model {
    public static final Manager<Work> objects = Manager.of(Work.class);

    @CharField(maxLength = 100) public String title;
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "works") public final Ref<Writer> writer = ref();
    @CharField(maxLength = 20, nullable = true) public String genre;
    @IntegerField public int pages;
    public final RelatedSet<Loan> loans = relatedSet(Loan.class, "work");

    @Override public String toString() { return title; }
}
