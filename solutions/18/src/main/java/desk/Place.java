package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.UniqueConstraint;
import java.util.List;

/** A title on a list, and where it stands there. The database refuses a title that is there twice. */
public class Place extends Model {
    public static final Manager<Place> objects = Manager.of(Place.class);

    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "places") public final Ref<ReadingList> list = ref();
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "places") public final Ref<Title> title = ref();
    /** Counted from 0, without gaps. */
    @IntegerField public int position;

    static final UniqueConstraint ONCE = new UniqueConstraint("place_once", List.of("list", "title"));
}
