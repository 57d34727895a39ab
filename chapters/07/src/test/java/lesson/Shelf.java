package lesson;

import bookworm.*;
import bookworm.fields.*;

/** How many copies of a book stand on its shelf. */
class Shelf extends Model {
    static final Manager<Shelf> objects = Manager.of(Shelf.class);

    @CharField(maxLength = 200) String title;
    @PositiveIntegerField int copies;
}
