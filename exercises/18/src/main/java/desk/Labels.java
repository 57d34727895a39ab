package desk;

import bookworm.exercises.Todo;
import java.util.List;

/** Exercise 18.4, debug: volumes are listed twice, and counted twice. */
final class Labels {

    private Labels() { }

    /** Says that a volume is about a topic. Where that was said before, nothing is changed: the first to say it stays. */
    static void say(Volume volume, Topic topic, String who) {
        Todo.here("18.4", "say the same once, and delete this line");
        Label.objects.create(label -> {
            label.volume.set(volume);
            label.topic.set(topic);
            label.saidBy = who;
        });
    }

    /**
     * Makes one topic of two: what was about the one is about the other, and the one is deleted. A volume that was about
     * both keeps the label that it has for the other. All of it happens, or none; a topic merged with itself stays as it is.
     */
    static void merge(Topic one, Topic other) {
        Todo.here("18.4", "let no volume be about a topic twice, and delete this line");
        one.labels.update("topic", other);
        one.delete();
    }

    /** The volumes about a topic, by title. It is right as it is. */
    static List<Volume> about(Topic topic) { return topic.volumes.orderBy("title").list(); }
}
