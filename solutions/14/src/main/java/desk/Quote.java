package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

/** What somebody quotes from a work. It goes with who quotes; as long as it is there, the work stays. No lookup leads from writer to quote. */
@Meta(ordering = "id")
public class Quote extends Model {
    public static final Manager<Quote> objects = Manager.of(Quote.class);

    @CharField(maxLength = 40) public String words;
    @ForeignKey(onDelete = OnDelete.RESTRICT) public final Ref<Work> work = ref();
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") public final Ref<Writer> by = ref();

    @Override public String toString() { return words; }
}
