// misconception: a column more does no harm
// refused with: Inside it is one column
import bookworm.meta.*;
import java.util.*;
import java.util.function.*;

private Select qualified() {
    List<Expression> computed = new ArrayList<>(List.of(qualify));
    selections.forEach(each -> computed.add(each.expression()));
    orderBy.forEach(each -> computed.add(each.expression()));
    Select rows = new Select(computed.stream().map(each -> new Selection(each, null)).toList(), false, from, where,
        groupBy, having, Truth.ALWAYS, List.of(), Slice.ALL).numbered();
    Map<Expression, Expression> columns = new HashMap<>();
    rows.selections().forEach(column -> columns.put(column.expression(), column.reference()));
    UnaryOperator<Expression> outside = each -> columns.getOrDefault(each, each);
    return new Select(Node.mapped(selections, each -> each.map(outside)), distinct, From.over(from.base(), rows),
        columns.get(qualify), List.of(), Truth.ALWAYS, Truth.ALWAYS, Node.mapped(orderBy, each -> each.map(outside)), slice);
}
