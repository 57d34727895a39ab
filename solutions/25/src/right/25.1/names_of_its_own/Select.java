// right because: the columns inside may be called anything
import java.util.*;

private Select qualified() {
    List<Selection> inside = new ArrayList<>(List.of(new Selection(qualify, "wanted")));
    List<Selection> outside = new ArrayList<>();
    for (Selection each : selections) {
        outside.add(new Selection(referenceTo(each.expression(), inside), each.name()));
    }
    List<Ordering> orderings = new ArrayList<>();
    for (Ordering each : orderBy) {
        orderings.add(new Ordering(referenceTo(each.expression(), inside), each.descending(), each.nulls()));
    }
    Select rows = new Select(inside, false, from, where, groupBy, having, Truth.ALWAYS, List.of(), Slice.ALL);
    return new Select(outside, distinct, From.over(from.base(), rows), inside.get(0).reference(), List.of(), Truth.ALWAYS, Truth.ALWAYS, orderings, slice);
}

private static Expression referenceTo(Expression expression, List<Selection> inside) {
    for (Selection each : inside) {
        if (each.expression().equals(expression)) {
            return each.reference();
        }
    }
    inside.add(new Selection(expression, "c" + inside.size()));
    return inside.get(inside.size() - 1).reference();
}
