// misconception: an ordering is an expression and a direction
// refused with: where its nulls go
import bookworm.meta.ModelMeta;
import java.util.*;
import java.util.function.UnaryOperator;

private Select qualified() {
    Set<Expression> computed = new LinkedHashSet<>(List.of(qualify));
    selections.forEach(each -> computed.add(each.expression()));
    orderBy.forEach(each -> computed.add(each.expression()));
    Select rows = new Select(computed.stream().map(each -> new Selection(each, null)).toList(), false, from, where,
        groupBy, having, Truth.ALWAYS, List.of(), Slice.ALL).numbered();
    Map<Expression, Expression> columns = new HashMap<>();
    rows.selections.forEach(column -> columns.put(column.expression(), column.reference()));
    UnaryOperator<Expression> outside = each -> columns.getOrDefault(each, each);
    List<Ordering> order = Node.mapped(orderBy, each -> each.descending() ? columns.get(each.expression()).desc()
        : columns.get(each.expression()).asc());
    return new Select(Node.mapped(selections, each -> each.map(outside)), distinct, From.over(from.base(), rows),
        columns.get(qualify), List.of(), Truth.ALWAYS, Truth.ALWAYS, order, slice);
}
