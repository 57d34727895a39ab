// misconception: NOT is what De Morgan makes of it
// refused with: The same rows, but NOT twice of
public Q not() {
    if (isEmpty()) return this;
    if (parts.size() == 1) return new Q(connector, !negated, parts);
    if (negated) return new Q(connector, false, parts);
    return new Q(connector == Connector.AND ? Connector.OR : Connector.AND, false, parts.stream().<Expression>map(p -> Q.as(p).not()).toList());
}
