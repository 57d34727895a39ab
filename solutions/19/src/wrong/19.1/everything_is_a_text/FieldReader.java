// misconception: a state is text
// refused with: A new slip has 2 renewals
private static Object plain(Object value) { return value.toString(); }
