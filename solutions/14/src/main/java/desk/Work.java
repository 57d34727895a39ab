package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

@Meta(ordering = "id")
public class Work extends Model {
    public static final Manager<Work> objects = Manager.of(Work.class);

    @CharField(maxLength = 40) public String title;
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "works") public final Ref<Writer> writer = ref();
    @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true, relatedName = "translations") public final Ref<Writer> translator = ref();

    @Override public String toString() { return title; }
}
