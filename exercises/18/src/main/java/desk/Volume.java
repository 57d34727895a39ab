package desk;

import bookworm.*;
import bookworm.fields.*;

/** A volume in exercise 18.4. What links it to its topics is a {@link Label}. */
public class Volume extends Model {
    public static final Manager<Volume> objects = Manager.of(Volume.class);

    @CharField(maxLength = 200) public String title;
    @ManyToMany(through = Label.class, relatedName = "volumes") public final ManyRelatedSet<Topic> topics = manyRelatedSet();
    public final RelatedSet<Label> labels = relatedSet(Label.class, "volume");

    @Override public String toString() { return title; }
}
