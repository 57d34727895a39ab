package lesson;

import bookworm.*;
import bookworm.db.Database;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.UUID;

/** A branch of the library, out in a village: it has shelves and copies of books; the copies stand on the shelves. */
public class Branch extends Model {
    static final Manager<Branch> objects = Manager.of(Branch.class);

    @CharField(maxLength = 40) public String village;

    @Override public String toString() { return village; }

    /** A copy of a book. It goes with its branch; as long as it is there, its shelf stays. */
    public static class Copy extends Model {
        static final Manager<Copy> objects = Manager.of(Copy.class);

        @CharField(maxLength = 40) public String title;
        @ForeignKey(onDelete = OnDelete.CASCADE) public final Ref<Branch> branch = ref();
        @ForeignKey(onDelete = OnDelete.RESTRICT) public final Ref<Shelf> shelf = ref();

        @Override public String toString() { return title; }
    }

    public static class Shelf extends Model {
        static final Manager<Shelf> objects = Manager.of(Shelf.class);

        @ForeignKey(onDelete = OnDelete.CASCADE) public final Ref<Branch> branch = ref();
    }

    /** What somebody noted of a copy: water on page 3. */
    public static class Note extends Model {
        static final Manager<Note> objects = Manager.of(Note.class);

        @CharField(maxLength = 40) public String text;
        @ForeignKey(onDelete = OnDelete.CASCADE) public final Ref<Copy> copy = ref();
    }

    /** Two branches: Bolton with two shelves, three copies of each of two novels, and a note on each copy; Strabane with nothing. */
    static Database openTwo() {
        Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        Schema.create(Branch.class, Copy.class, Shelf.class, Note.class);
        Branch bolton = create("Bolton");
        create("Strabane");
        for (String novel : new String[] {"Emma", "At Swim-Two-Birds"}) {
            Shelf shelf = Shelf.objects.create(each -> each.branch.set(bolton));
            for (int i = 0; i < 3; i++) {
                Copy copy = Copy.objects.create(each -> {
                    each.title = novel;
                    each.branch.set(bolton);
                    each.shelf.set(shelf);
                });
                Note.objects.create(note -> {
                    note.text = "water on page 3";
                    note.copy.set(copy);
                });
            }
        }
        return library;
    }

    private static Branch create(String village) { return objects.create(branch -> branch.village = village); }
}
