package bookworm.sql;

import java.util.function.UnaryOperator;

/** A statement that gives rows, over which a {@link Select} around it may be taken. */
public sealed interface Rows extends Statement permits Select, Compound {

    /** The same over other expressions: what the function makes of each. */
    Rows map(UnaryOperator<Expression> change);
}
