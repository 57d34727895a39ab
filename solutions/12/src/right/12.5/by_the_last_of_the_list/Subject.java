// right because: the last of the children in their order, and an object that is filled by hand
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
        Subject child = new Subject();
        child.name = childsName;
        child.position = last;
        child.parent.set(this);
        child.save();
        return child;
    }

    private int nextPosition() { List<Subject> all = inOrder();
        return all.isEmpty() ? 0 : all.get(all.size() - 1).position + 1; }

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
