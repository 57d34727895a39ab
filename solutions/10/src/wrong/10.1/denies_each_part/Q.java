// misconception: NOT (a OR b) is NOT a OR NOT b
// refused with: neither of them
public Q not() {
    if (isEmpty() || parts.size() == 1) {
        return isEmpty() ? this : new Q(connector, !negated, parts);
    }
    return new Q(connector, negated, parts.stream().<Expression>map(part -> as(part).not()).toList());
}
