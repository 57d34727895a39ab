// misconception: a NOT makes a condition negated
// refused with: turn the sign, do not set it
public Q not() { return isEmpty() ? this : new Q(connector, true, parts); }
