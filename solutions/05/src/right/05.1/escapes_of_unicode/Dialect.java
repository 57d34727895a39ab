// right because: U& before the quotes lets a backslash begin an escape, so backslashes are doubled as well
default String quote(String name) { return "U&\"" + name.replace("\\", "\\\\").replace("\"", "\"\"") + "\""; }
