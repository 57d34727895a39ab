// misconception: an escape that a page understands is understood by SQL
// refused with: The quote is not in the name any more
default String quote(String name) { return '"' + name.replace("\"", "&quot;") + '"'; }
