// right because: what a window is parted and ordered by may be of groups as well

import java.util.stream.Stream;

@Override public boolean containsAggregate() {
    Stream<Expression> inOrder = order.stream().map(Ordering::expression);
    return Stream.of(function.children().stream(), partition.stream(), inOrder).flatMap(each -> each).anyMatch(Expression::containsAggregate);
}
