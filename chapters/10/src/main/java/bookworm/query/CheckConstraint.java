package bookworm.query;

import bookworm.db.Dialect;
import bookworm.errors.BookwormException;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.List;

/** Every row meets a condition on its own columns. A condition that is unknown, since it meets a null, counts as met. */
public record CheckConstraint(String name, Q condition) implements Constraint {

    @Override public String definition(ModelMeta model, Dialect dialect) {
        return "CHECK (" + SqlWriter.compileCheck(over(model), dialect) + ")";
    }

    /** The condition over the columns of the model's table. */
    public Expression over(ModelMeta model) {
        return new Filter(model).condition(condition);
    }

    @Override public List<String> mistakes(ModelMeta model) {
        try {
            over(model);
            return List.of();
        } catch (BookwormException e) {
            return List.of("the constraint " + name + " cannot be used. " + e.getMessage());
        }
    }
}
