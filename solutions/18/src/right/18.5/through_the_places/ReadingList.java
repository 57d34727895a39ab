// right because: the places lead to the titles
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
        if (titles.filter("pk", title.id).exists()) {
            return;
        }
        int last = places.orderBy("-position").first().map(place -> place.position + 1).orElse(0);
        places.create(place -> {
            place.title.set(title);
            place.position = last;
        });
    }

    /** The titles in the order of the list. One query. */
    public List<Title> inOrder() { return places.selectRelated("title").orderBy("position").list().stream().map(place -> place.title.get()).toList(); }

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
            if (position > place.position) {
                places.filter("position__gt", place.position, "position__lte", position).update("position", f("position").minus(1));
            } else {
                places.filter("position__gte", position, "position__lt", place.position).update("position", f("position").plus(1));
            }
            place.position = position;
            place.save();
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
