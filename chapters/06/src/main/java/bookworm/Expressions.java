package bookworm;

import bookworm.meta.*;
import java.util.List;

/** The words that models are made of, to be imported statically. */
public final class Expressions {

    private Expressions() { }

    /** A constraint of a model: no two rows agree in all of these fields. Rows with a null in one of them never do. */
    public static Constraint unique(String name, String... fields) {
        return new UniqueConstraint(name, List.of(fields));
    }
}
