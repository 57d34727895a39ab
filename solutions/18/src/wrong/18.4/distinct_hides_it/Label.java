package desk;

import bookworm.*;
import bookworm.fields.*;

/** That a volume is about a topic, and who said so. */
public class Label extends Model {
    public static final Manager<Label> objects = Manager.of(Label.class);

    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "labels") public final Ref<Volume> volume = ref();
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "labels") public final Ref<Topic> topic = ref();
    @CharField(maxLength = 40) public String saidBy;
}
