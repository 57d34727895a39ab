package desk;

import bookworm.*;
import bookworm.exercises.Todo;
import bookworm.fields.*;
import java.util.List;

/** Exercise 18.6, for another evening: a reader and her friends. Who is my friend has me for a friend. */
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
        throw new Todo("18.6", "make friends from both sides");
    }

    /** Ends a friendship, from both sides. At most two queries. */
    public void unfriend(Reader other) {
        throw new Todo("18.6", "end a friendship from both sides");
    }

    /**
     * Friends of friends, who are neither friends nor this reader: those with most friends in common first, and by name among
     * those with as many. At most two queries.
     */
    public List<Reader> suggestions() {
        throw new Todo("18.6", "find friends of friends");
    }

    @Override public String toString() { return name; }
}
