// misconception: nobody means the blanks at the ends of a name
// refused with: A blank is a letter like another
default String quote(String name) { return "\"" + name.strip().replace("\"", "\"\"") + "\""; }
