package bookworm.query;

import bookworm.meta.ModelMeta;
import bookworm.sql.*;

/** Turns names into columns. */
public record Resolver(ModelMeta model) {

    /** An expression in names as one in columns. */
    Expression resolve(Expression expression) {
        if (expression instanceof F f) {
            return value(f.path());
        }
        return expression.map(this::resolve);
    }

    /** What a name or a path stands for: a column, or what transforms make of one. */
    Expression value(String path) {
        Path found = Path.of(model, path);
        return Lookups.transform(new Column(found.target()), found.words());
    }
}
