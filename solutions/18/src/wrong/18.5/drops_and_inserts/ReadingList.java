// misconception: to move is to take off and to put on
// refused with: to delete it and insert another takes more
package desk;

import static bookworm.Expressions.f;

import bookworm.*;
import bookworm.db.Database;
import bookworm.fields.*;
import java.util.List;

/** Titles in the order in which to read them. The positions of a list count from 0, without gaps. */
public class ReadingList extends Model {
    public static final Manager<ReadingList> objects = Manager.of(ReadingList.class);

    @CharField(maxLength = 40) public String name;
    @ManyToMany(through = Place.class, relatedName = "lists") public final ManyRelatedSet<Title> titles = manyRelatedSet();
    public final RelatedSet<Place> places = relatedSet(Place.class, "list");

    /** Puts a title behind the last one. One that is on the list already stays where it is. */
    public void append(Title title) {
        places.getOrCreate("title", title, place -> place.position = (int) places.count());
    }

    /** The titles in the order of the list. One query. */
    public List<Title> inOrder() { return titles.orderBy("places__position").list(); }

    /**
     * Lets a title stand at that position; those between its old and its new place move by one. At most four queries. Throws
     * an {@link IllegalArgumentException}, and changes nothing, where the title is not on the list, or no title has that position.
     */
    public void move(Title title, int position) {
        Database.atomic(() -> {
            Place place = placeOf(title);
            if (position < 0 || position >= places.count()) {
                throw new IllegalArgumentException("No title of " + name + " has the position " + position);
            }
            place.delete();
            places.filter("position__gt", place.position).update("position", f("position").minus(1));
            places.filter("position__gte", position).update("position", f("position").plus(1));
            places.create(again -> {
                again.title.set(title);
                again.position = position;
            });
        });
    }

    /** Takes a title off the list, and closes the gap. Throws an {@link IllegalArgumentException} where it is not on it. */
    public void drop(Title title) {
        Database.atomic(() -> {
            Place place = placeOf(title);
            place.delete();
            places.filter("position__gt", place.position).update("position", f("position").minus(1));
        });
    }

    private Place placeOf(Title title) {
        return places.filter("title", title).first().orElseThrow(() -> new IllegalArgumentException(title + " is not on " + name));
    }
}
