// misconception: what stands in quotes was quoted before
// refused with: nobody has quoted it yet
default String quote(String name) { return name.matches("\".+\"") ? name : '"' + name.replace("\"", "\"\"") + '"'; }
