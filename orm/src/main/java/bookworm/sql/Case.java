package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.ArrayList;
import java.util.List;

/** The first branch whose condition is true gives the value; when none is, the default, or null. */
public record Case(List<Branch> branches, Expression otherwise) implements Expression {

    public record Branch(Expression condition, Expression result) {
    }

    @Override
    public void render(SqlWriter sql) {
        sql.append("CASE");
        for (Branch branch : branches) {
            sql.append(" WHEN ").append(branch.condition()).append(" THEN ").append(branch.result());
        }
        if (otherwise != null) {
            sql.append(" ELSE ").append(otherwise);
        }
        sql.append(" END");
    }

    @Override
    public FieldType<?> type() {
        return branches.get(0).result().type();
    }

    @Override
    public List<Expression> children() {
        List<Expression> all = new ArrayList<>();
        for (Branch branch : branches) {
            all.add(branch.condition());
            all.add(branch.result());
        }
        if (otherwise != null) {
            all.add(otherwise);
        }
        return all;
    }

    @Override
    public Expression withChildren(List<Expression> children) {
        List<Branch> others = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            others.add(new Branch(children.get(2 * i), children.get(2 * i + 1)));
        }
        return new Case(others, otherwise == null ? null : children.get(children.size() - 1));
    }
}
