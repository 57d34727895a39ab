// misconception: what numbered() gives has no condition any more
// refused with: One of your two queries still has a qualify
import bookworm.meta.ModelMeta;
import java.util.*;
import java.util.function.UnaryOperator;

private Select qualified() {
    Set<Expression> computed = new LinkedHashSet<>(List.of(qualify));
    selections.forEach(each -> computed.add(each.expression()));
    orderBy.forEach(each -> computed.add(each.expression()));
    Select rows = new Select(computed.stream().map(each -> new Selection(each, null)).toList(), false, from, where,
        groupBy, having, qualify, List.of(), Slice.ALL).numbered();
    Map<Expression, Expression> columns = new HashMap<>();
    rows.selections.forEach(column -> columns.put(column.expression(), column.reference()));
    UnaryOperator<Expression> outside = each -> columns.getOrDefault(each, each);
    return new Select(Node.mapped(selections, each -> each.map(outside)), distinct, From.over(from.base(), rows),
        columns.get(qualify), List.of(), Truth.ALWAYS, Truth.ALWAYS, Node.mapped(orderBy, each -> each.map(outside)), slice);
}
