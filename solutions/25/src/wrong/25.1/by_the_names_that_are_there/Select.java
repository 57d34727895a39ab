// misconception: what is selected has a name
// refused with: their selections have no name
import bookworm.meta.ModelMeta;
import java.util.*;
import java.util.function.UnaryOperator;

private Select qualified() {
    List<Selection> inside = new ArrayList<>(selections);
    inside.add(new Selection(qualify, "condition"));
    List<Ordering> outside = new ArrayList<>();
    for (Ordering each : orderBy) {
        Optional<Selection> there = inside.stream().filter(one -> one.expression().equals(each.expression())).findFirst();
        Selection column = there.orElseGet(() -> new Selection(each.expression(), "order" + outside.size()));
        if (there.isEmpty()) {
            inside.add(column);
        }
        outside.add(each.map(expression -> column.reference()));
    }
    Select rows = new Select(inside, false, from, where, groupBy, having, Truth.ALWAYS, List.of(), Slice.ALL);
    return new Select(selections.stream().map(each -> new Selection(each.reference(), each.name())).toList(), distinct, From.over(from.base(), rows),
        new Selection(qualify, "condition").reference(), List.of(), Truth.ALWAYS, Truth.ALWAYS, outside, slice);
}
