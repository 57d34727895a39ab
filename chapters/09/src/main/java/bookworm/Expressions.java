package bookworm;

import bookworm.meta.*;

/** The words that models are made of, to import all at once: {@code import static bookworm.Expressions.*;}. */
public final class Expressions {

    private Expressions() { }

    /** A constraint of a model: no two rows agree in all of these fields. */
    public static Constraint unique(String name, String... fields) {
        return new UniqueConstraint(name, Given.list("unique", fields));
    }
}
