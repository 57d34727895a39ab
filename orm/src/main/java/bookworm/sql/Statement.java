package bookworm.sql;

import bookworm.meta.*;
import java.util.*;
import java.util.function.UnaryOperator;

/** A whole statement: a {@link Select}, or one of these. */
public interface Statement extends Node {

    /** The same statement over other expressions: what the function makes of each. */
    Statement map(UnaryOperator<Expression> change);

    /** An UPDATE of the rows that meet a condition. */
    record Update(ModelMeta model, Map<FieldMeta, Expression> values, Expression where) implements Statement {

        @Override
        public void render(SqlWriter sql) {
            sql.within(From.of(model), () -> {
                sql.append("UPDATE ").identifier(model.table()).append(" SET ");
                sql.list(values.entrySet(), ", ",
                    set -> sql.identifier(set.getKey().column()).append(" = ").append(set.getValue()));
                sql.clause(" WHERE ", where);
            });
        }

        @Override
        public Statement map(UnaryOperator<Expression> change) {
            Map<FieldMeta, Expression> changed = new LinkedHashMap<>(values);
            changed.replaceAll((field, value) -> change.apply(value));
            return new Update(model, changed, change.apply(where));
        }
    }

    /** A DELETE of the rows that meet a condition. */
    record Delete(ModelMeta model, Expression where) implements Statement {

        @Override
        public void render(SqlWriter sql) {
            sql.within(From.of(model),
                () -> sql.append("DELETE FROM ").identifier(model.table()).clause(" WHERE ", where));
        }

        @Override
        public Statement map(UnaryOperator<Expression> change) {
            return new Delete(model, change.apply(where));
        }
    }

    /** The rows of several SELECTs taken together: UNION, UNION ALL, INTERSECT or EXCEPT. */
    record Compound(String operator, List<Select> parts) implements Statement {

        @Override
        public void render(SqlWriter sql) {
            sql.append("(").list(parts, ") " + operator + " (", sql::append).append(")");
        }

        @Override
        public Statement map(UnaryOperator<Expression> change) {
            return new Compound(operator, parts.stream().map(part -> part.map(change)).toList());
        }
    }

    /** An expression after a keyword, and nothing else: a SELECT of one value, from no table. */
    record Value(Expression value) implements Statement {

        @Override
        public void render(SqlWriter sql) {
            sql.append("SELECT ").append(value);
        }

        @Override
        public Statement map(UnaryOperator<Expression> change) {
            return new Value(change.apply(value));
        }
    }
}
