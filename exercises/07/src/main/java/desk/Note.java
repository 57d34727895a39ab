package desk;

import bookworm.*;
import bookworm.fields.CharField;

/** A line of the day's journal. The journal has each line once; a second one like it, the database refuses. */
public class Note extends Model {
    public static final Manager<Note> objects = Manager.of(Note.class);

    @CharField(maxLength = 100, unique = true) public String text;
}
