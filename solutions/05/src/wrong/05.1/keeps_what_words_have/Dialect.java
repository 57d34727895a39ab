// misconception: a name is made of letters, digits and underscores, and the rest may go
// refused with: ü is one letter like another.
default String quote(String name) { return '"' + name.replaceAll("\\W", "") + '"'; }
