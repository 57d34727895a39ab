package desk;

import bookworm.*;
import bookworm.exercises.Todo;
import bookworm.fields.*;
import java.util.List;

/**
 * Exercise 18.5, build: titles in the order in which to read them. Declare {@code titles}, many to many, through
 * {@link Place}; what else you declare is up to you. The positions of a list count from 0, without gaps.
 */
public class ReadingList extends Model {
    public static final Manager<ReadingList> objects = Manager.of(ReadingList.class);

    @CharField(maxLength = 40) public String name;

    /** Puts a title behind the last one. One that is on the list already stays where it is. */
    public void append(Title title) {
        throw new Todo("18.5", "put a title behind the last");
    }

    /** The titles in the order of the list. One query. */
    public List<Title> inOrder() {
        throw new Todo("18.5", "list the titles by their positions");
    }

    /**
     * Lets a title stand at that position; those between its old and its new place move by one. At most four queries. Throws
     * an {@link IllegalArgumentException}, and changes nothing, where the title is not on the list, or no title has that position.
     */
    public void move(Title title, int position) {
        throw new Todo("18.5", "move a title, and those between");
    }

    /** Takes a title off the list, and closes the gap. Throws an {@link IllegalArgumentException} where it is not on it. */
    public void drop(Title title) {
        throw new Todo("18.5", "take a title off the list");
    }
}
