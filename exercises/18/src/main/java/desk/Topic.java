package desk;

import bookworm.*;
import bookworm.fields.CharField;

/** What a volume may be about, in exercise 18.4. Two of them may turn out to be one: party, and parties. */
public class Topic extends Model {
    public static final Manager<Topic> objects = Manager.of(Topic.class);

    @CharField(maxLength = 40) public String name;
    public final ManyRelatedSet<Volume> volumes = manyRelatedSet(Volume.class, "topics");
    public final RelatedSet<Label> labels = relatedSet(Label.class, "topic");

    @Override public String toString() { return name; }
}
