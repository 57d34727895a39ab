package bookworm.sql;

import bookworm.meta.ModelMeta;
import java.util.List;

/** The tables of a query: the model's own, number 0, and those joined to it, numbered in their order from 1. */
public record From(ModelMeta base, List<Join> joins) {

    public From {
        joins = List.copyOf(joins);
    }

    public static From of(ModelMeta model) {
        return new From(model, List.of());
    }

    public int size() {
        return joins.size() + 1;
    }

    public ModelMeta model(int table) {
        return table == 0 ? base : joins.get(table - 1).hop().to().model();
    }

    void render(SqlWriter sql) {
        sql.append(" FROM ");
        table(sql, base, 0);
        for (int i = 0; i < joins.size(); i++) {
            joins.get(i).render(sql, i + 1);
        }
    }

    /** The table, and the name that it goes by where that is another. */
    static void table(SqlWriter sql, ModelMeta model, int number) {
        sql.identifier(model.table());
        if (!sql.aliasOf(number).equals(model.table())) {
            sql.append(" ").alias(number);
        }
    }
}
