// right because: those behind it move up, so the positions have no gap
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

    private int nextPosition() { return children.orderBy("-position").first().map(last -> last.position + 1).orElse(0); }

    public List<Subject> inOrder() { return children.orderBy("position").list(); }

    public String path() { return parent.get() == null ? name : parent.get().path() + " / " + name; }

    public void moveTo(Subject other) {
        for (Subject above = other; above != null; above = above.parent.get()) {
            if (above.equals(this)) {
                throw new IllegalArgumentException(this + " cannot stand below itself.");
            }
        }
        if (parent.key() != null) {
            Subject.objects.filter("parent", parent.key(), "position__gt", position).update("position", Expressions.f("position").minus(1));
        }
        position = other.nextPosition();
        parent.set(other);
        save();
    }

    @Override public String toString() { return name; }
}
