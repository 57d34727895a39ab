// misconception: every condition can be denied
// refused with: NOT of an empty condition is never true
public Q not() { return new Q(connector, !negated, parts); }
