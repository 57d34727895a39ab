// misconception: a WHERE may stand in either query
// refused with: the WHERE decides which rows the window sees
import bookworm.meta.*;
import java.util.*;
import java.util.function.*;

private Select qualified() {
    Set<Expression> computed = new LinkedHashSet<>(List.of(qualify));
    if (!Truth.ALWAYS.equals(where)) {
        computed.add(where);
    }
    selections.forEach(each -> computed.add(each.expression()));
    orderBy.forEach(each -> computed.add(each.expression()));
    Select rows = new Select(computed.stream().map(each -> new Selection(each, null)).toList(), false, from, Truth.ALWAYS,
        groupBy, having, Truth.ALWAYS, List.of(), Slice.ALL).numbered();
    Map<Expression, Expression> columns = new HashMap<>();
    rows.selections().forEach(column -> columns.put(column.expression(), column.reference()));
    UnaryOperator<Expression> outside = each -> columns.getOrDefault(each, each);
    return new Select(Node.mapped(selections, each -> each.map(outside)), distinct, From.over(from.base(), rows),
        Truth.ALWAYS.equals(where) ? columns.get(qualify) : Junction.and(List.of(columns.get(qualify), columns.get(where))), List.of(), Truth.ALWAYS, Truth.ALWAYS, Node.mapped(orderBy, each -> each.map(outside)), slice);
}
