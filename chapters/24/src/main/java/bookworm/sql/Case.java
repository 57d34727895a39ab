package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The first branch whose condition is true gives the value; when none is, the default. */
public record Case(List<Branch> branches, Expression otherwise) implements Expression {

    public record Branch(Expression condition, Expression result) { }

    /** The same, with a value for when no branch fits: a field, by its name, or any other. */
    public Case otherwise(Object value) { return new Case(branches, Expression.operand(value)); }

    @Override public void render(SqlWriter sql) {
        sql.append("CASE");
        for (Branch branch : branches) {
            sql.append(" WHEN ").append(branch.condition()).append(" THEN ").append(branch.result());
        }
        sql.append(" ELSE ").append(otherwise).append(" END");
    }

    @Override public FieldType<?> type() {
        return Types.common(Stream.concat(branches.stream().map(Branch::result), Stream.of(otherwise)));
    }

    @Override public Expression map(UnaryOperator<Expression> change) {
        return new Case(branches.stream()
            .map(each -> new Branch(change.apply(each.condition()), change.apply(each.result()))).toList(),
            change.apply(otherwise));
    }
}
