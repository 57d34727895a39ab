// misconception: a NOT is put around whatever is there
// refused with: The same rows, but NOT twice of
public Q not() { return isEmpty() ? this : new Q(Connector.AND, true, List.of(this)); }
