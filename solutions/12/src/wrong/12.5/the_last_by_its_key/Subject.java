// misconception: the last child is the one that was made last
// refused with: the last is the one with the largest position
package desk;

import bookworm.*;
import bookworm.fields.*;
import java.util.*;

public class Subject extends Model {
    public static final Manager<Subject> objects = Manager.of(Subject.class);

    @CharField(maxLength = 40) public String name;
    @IntegerField public int position;
    @ForeignKey(nullable = true) public final Ref<Subject> parent = ref();
    public final RelatedSet<Subject> children = relatedSet(Subject.class, "parent");

    public Subject add(String childsName) {
        int last = nextPosition();
        return children.create(child -> {
            child.name = childsName;
            child.position = last;
        });
    }

    private int nextPosition() { return children.last().map(last -> last.position + 1).orElse(0); }

    public List<Subject> inOrder() { return children.orderBy("position").list(); }

    public String path() { return parent.get() == null ? name : parent.get().path() + " / " + name; }

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
