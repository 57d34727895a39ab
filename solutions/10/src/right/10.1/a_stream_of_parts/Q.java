// right because: a stream can take a condition apart as well as a loop
import java.util.stream.Stream;

private static Q join(Connector with, Expression... conditions) {
    if (conditions == null || Stream.of(conditions).anyMatch(Objects::isNull)) {
        throw new QueryError("null is no condition.");
    }
    List<Expression> parts = Stream.of(conditions).flatMap(condition -> partsFor(with, condition)).toList();
    return new Q(parts.size() > 1 ? with : Connector.AND, false, parts);
}

private static Stream<Expression> partsFor(Connector with, Expression condition) {
    if (!(condition instanceof Q q)) {
        return Stream.of(condition);
    }
    if (q.isEmpty()) {
        return Stream.empty();
    }
    return q.addsItsPartsTo(with) ? q.parts.stream() : Stream.of(q);
}

public Q not() {
    if (isEmpty()) {
        return this;
    }
    return new Q(connector, negated ? false : true, parts);
}
