// misconception: without its NOT, a condition is an AND of its parts
// refused with: which finds other rows
public Q not() {
    if (isEmpty()) {
        return this;
    }
    return negated ? all(parts.toArray(new Expression[0])) : new Q(connector, true, parts);
}
