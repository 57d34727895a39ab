package desk;

import bookworm.*;
import bookworm.fields.*;

public class Prize extends Model {
    public static final Manager<Prize> objects = Manager.of(Prize.class);

    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "prizes") public final Ref<Writer> writer = ref();
    @IntegerField public int year;
}
