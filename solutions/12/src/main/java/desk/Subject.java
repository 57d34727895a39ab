package desk;

import bookworm.*;
import bookworm.fields.*;
import java.util.*;

/** A subject of the catalogue, which stands below another one, or at the top. */
public class Subject extends Model {
    public static final Manager<Subject> objects = Manager.of(Subject.class);

    @CharField(maxLength = 40) public String name;
    /** Its place among the children of its parent, counted from 0. */
    @IntegerField public int position;
    @ForeignKey(nullable = true) public final Ref<Subject> parent = ref();
    public final RelatedSet<Subject> children = relatedSet(Subject.class, "parent");

    /** Makes a subject below this one, after those that are there, and saves it. */
    public Subject add(String childsName) {
        int last = nextPosition();
        return children.create(child -> {
            child.name = childsName;
            child.position = last;
        });
    }

    /** The place after the last child. A child may have moved away, so their number does not tell it. */
    private int nextPosition() { return children.orderBy("-position").first().map(last -> last.position + 1).orElse(0); }

    /** The subjects right below this one, by their position, as the database has them now. One query. */
    public List<Subject> inOrder() { return children.orderBy("position").list(); }

    /** The names from the top down to this one: {@code Literature / Ireland / Novels}. At most one query for each subject above. */
    public String path() { return parent.get() == null ? name : parent.get().path() + " / " + name; }

    /**
     * Moves this subject, with all below it, and saves it: it becomes the last child of another subject. Throws an
     * {@link IllegalArgumentException}, and writes nothing, where the other one is this subject, or stands somewhere below it.
     */
    public void moveTo(Subject other) {
        for (Subject above = other; above != null; above = above.parent.get()) {
            if (above.equals(this)) {
                throw new IllegalArgumentException(this + " cannot stand below itself.");
            }
        }
        position = other.nextPosition();
        parent.set(other);
        save();
    }

    @Override public String toString() { return name; }
}
