// misconception: the one topic goes with its labels
// refused with: It is the same label
package desk;

import bookworm.db.Database;
import java.util.List;

/** What volumes are about: said once, listed once, counted once. */
final class Labels {

    private Labels() { }

    /** Says that a volume is about a topic. Where that was said before, nothing is changed: the first to say it stays. */
    static void say(Volume volume, Topic topic, String who) {
        volume.labels.getOrCreate("topic", topic, label -> label.saidBy = who);
    }

    /**
     * Makes one topic of two: what was about the one is about the other, and the one is deleted. A volume that was about
     * both keeps the label that it has for the other. All of it happens, or none; a topic merged with itself stays as it is.
     */
    static void merge(Topic one, Topic other) {
        if (!one.equals(other)) {
            Database.atomic(() -> {
                one.labels.filter("volume__topics", other).delete();
                one.delete();
            });
        }
    }

    /** The volumes about a topic, by title. */
    static List<Volume> about(Topic topic) { return topic.volumes.orderBy("title").list(); }
}
