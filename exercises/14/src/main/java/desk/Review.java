package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

@Meta(ordering = "id")
public class Review extends Model {
    public static final Manager<Review> objects = Manager.of(Review.class);

    @CharField(maxLength = 40) public String text;
    @ForeignKey(onDelete = OnDelete.CASCADE) public final Ref<Work> work = ref();

    @Override public String toString() { return text; }
}
