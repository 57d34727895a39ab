package desk;

import bookworm.Model;
import bookworm.fields.TextField;
import java.lang.reflect.Field;

/** A model with a private field, which nobody but {@link Reader} opens. */
public class Drawer extends Model {

    @TextField private String secret = "a letter";

    /** What a stranger gets: the value, or the refusal. */
    public static Object read(Field field, Object object) { return Reader.read(field, object); }

    @Override public String toString() { return secret; }
}

/** Another class of the package: what is private to {@link Drawer} is not open to it. */
final class Reader {

    private Reader() { }

    static Object read(Field field, Object object) {
        try {
            return field.get(object);
        } catch (IllegalAccessException e) {
            return e;
        }
    }
}
