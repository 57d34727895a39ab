// right because: what is parted at each quote is joined again by two
default String quote(String name) { return "\"" + String.join("\"\"", name.split("\"", -1)) + "\""; }
