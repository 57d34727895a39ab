package bookworm.query;

import bookworm.meta.ModelMeta;
import bookworm.sql.*;
import java.util.List;

/** The rows of a model's table, with those joined to it, and which of them. */
public record TableRows(From from, Expression where) {

    static TableRows of(ModelMeta model) {
        return new TableRows(new From(model, List.of()), Truth.ALWAYS);
    }

    public ModelMeta model() { return from.base(); }

    /** Those that also meet a condition, which is about these tables. */
    TableRows and(From tables, Expression condition) {
        return new TableRows(tables, Junction.and(List.of(where, condition)));
    }
}
