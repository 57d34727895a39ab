// misconception: the links of a set are its own links
// refused with: gives the links of all readers
package desk;

import static bookworm.Expressions.count;

import bookworm.*;
import bookworm.db.Database;
import bookworm.fields.*;
import java.util.List;

/** A reader and her friends. Who is my friend has me for a friend. */
public class Reader extends Model {
    public static final Manager<Reader> objects = Manager.of(Reader.class);

    @CharField(maxLength = 40) public String name;
    @ManyToMany(relatedName = "friendOf") public final ManyRelatedSet<Reader> friends = manyRelatedSet();
    public final ManyRelatedSet<Reader> friendOf = manyRelatedSet(Reader.class, "friends");

    /**
     * Makes friends, from both sides. Nobody is a friend of herself: then it throws an {@link IllegalArgumentException}, and
     * changes nothing. At most four queries.
     */
    public void befriend(Reader... others) {
        if (List.of(others).contains(this)) {
            throw new IllegalArgumentException(this + " cannot be a friend of herself");
        }
        Database.atomic(() -> {
            friends.add(others);
            friendOf.add(others);
        });
    }

    /** Ends a friendship, from both sides. At most two queries. */
    public void unfriend(Reader other) {
        Database.atomic(() -> {
            friends.through().filter("toReader", other).delete();
            friendOf.through().filter("fromReader", other).delete();
        });
    }

    /**
     * Friends of friends, who are neither friends nor this reader: those with most friends in common first, and by name among
     * those with as many. At most two queries.
     */
    public List<Reader> suggestions() {
        return objects.filter("friends__friends", this).exclude("pk", id).exclude("friends", this)
            .annotate("common", count("friends")).orderBy("-common", "name").list();
    }

    @Override public String toString() { return name; }
}
