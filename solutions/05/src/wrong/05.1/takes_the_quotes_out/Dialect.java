// misconception: what is dangerous may be left out
// refused with: Doubled, it is a letter like the rest
default String quote(String name) { return '"' + name.replace("\"", "") + '"'; }
