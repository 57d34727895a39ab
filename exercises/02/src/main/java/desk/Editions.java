package desk;

import bookworm.Model;
import bookworm.exercises.Todo;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.List;

/** Exercise 02.5, build: models that say {@link IsbnField}. Only the line with the Todo is to be changed here. */
final class Editions {

    private Editions() { }

    static class Paperback extends Model {
        @CharField(maxLength = 200) String title;
        @IsbnField                  String isbn;
    }

    static class OldHardback extends Model {
        @IsbnField(digits = 10, nullable = true, column = "isbn_10") String isbn;
    }

    /** Wrong on purpose, twice. */
    static class Misprint extends Model {
        @IsbnField(digits = 12)   String isbn;
        @CharField(maxLength = 0) String title;
    }

    /** Wrong on purpose: an ISBN is no number. It may begin with 0, or end with X. */
    static class Miscounted extends Model {
        @IsbnField Long isbn;
    }

    /** Wrong on purpose, four times. */
    static class Miscut extends Model {
        @IsbnField(digits = 0)  String zero;
        @IsbnField(digits = 9)  String nine;
        @IsbnField(digits = 11) String eleven;
        @IsbnField(digits = 14) String fourteen;
    }

    static List<ModelMeta> check(Class<?>... models) {
        Todo.here("02.5", "make IsbnField a field annotation, write its IsbnType, and delete this line");
        return Models.check(models);
    }
}
