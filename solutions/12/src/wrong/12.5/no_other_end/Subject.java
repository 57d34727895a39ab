// misconception: a condition is enough
// refused with: the other end of its key, called children
package desk;

import bookworm.*;
import bookworm.fields.*;
import java.util.*;

public class Subject extends Model {
    public static final Manager<Subject> objects = Manager.of(Subject.class);

    @CharField(maxLength = 40) public String name;
    @IntegerField public int position;
    @ForeignKey(nullable = true) public final Ref<Subject> parent = ref();

    public Subject add(String childsName) {
        int last = nextPosition();
        return objects.create(child -> {
            child.parent.set(this);
            child.name = childsName;
            child.position = last;
        });
    }

    private int nextPosition() { return objects.filter("parent", this).orderBy("-position").first().map(last -> last.position + 1).orElse(0); }

    public List<Subject> inOrder() { return objects.filter("parent", this).orderBy("position").list(); }

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
