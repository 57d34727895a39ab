package bookworm.sql;

import java.util.ArrayList;
import java.util.List;

/** A value among others: a list of them, or the one column of a {@link Subselect}. */
public record In(Expression value, List<Expression> choices) implements Condition {

    @Override
    public void render(SqlWriter sql) {
        boolean subselect = choices.size() == 1 && choices.get(0) instanceof Subselect;
        sql.append(value).append(subselect ? " IN " : " IN (").append(choices).append(subselect ? "" : ")");
    }

    @Override
    public List<Expression> children() {
        List<Expression> all = new ArrayList<>(List.of(value));
        all.addAll(choices);
        return all;
    }

    @Override
    public Expression withChildren(List<Expression> children) {
        return new In(children.get(0), children.subList(1, children.size()));
    }
}
