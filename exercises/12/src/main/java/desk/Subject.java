package desk;

import bookworm.*;
import bookworm.exercises.Todo;
import bookworm.fields.*;
import java.util.*;

/**
 * Exercise 12.5, build: a subject of the catalogue, which stands below another one, or at the top. Declare
 * {@code parent}, null at the top, and {@code children}, its other end.
 */
public class Subject extends Model {
    public static final Manager<Subject> objects = Manager.of(Subject.class);

    @CharField(maxLength = 40) public String name;
    /** Its place among the children of its parent, counted from 0. */
    @IntegerField public int position;

    /** Makes a subject below this one, after those that are there, and saves it. */
    public Subject add(String childsName) {
        throw new Todo("12.5", "make a last child");
    }

    /** The subjects right below this one, by their position, as the database has them now. One query. */
    public List<Subject> inOrder() {
        throw new Todo("12.5", "list the children in their order");
    }

    /** The names from the top down to this one: {@code Literature / Ireland / Novels}. At most one query for each subject above. */
    public String path() {
        throw new Todo("12.5", "walk up to the top");
    }

    /**
     * Moves this subject, with all below it, and saves it: it becomes the last child of another subject. Throws an
     * {@link IllegalArgumentException}, and writes nothing, where the other one is this subject, or stands somewhere below it.
     */
    public void moveTo(Subject other) {
        throw new Todo("12.5", "become the last child of another subject");
    }

    @Override public String toString() { return name; }
}
