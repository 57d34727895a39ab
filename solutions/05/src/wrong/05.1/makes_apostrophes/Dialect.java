// misconception: one quote is as good as another
// refused with: The quote is not in the name any more
default String quote(String name) { return '"' + name.replace('"', '\'') + '"'; }
