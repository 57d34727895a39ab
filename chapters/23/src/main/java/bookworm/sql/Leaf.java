package bookworm.sql;

import java.util.function.UnaryOperator;

/** An expression without others in it. */
public interface Leaf extends Expression {

    @Override default Expression map(UnaryOperator<Expression> change) { return this; }
}
