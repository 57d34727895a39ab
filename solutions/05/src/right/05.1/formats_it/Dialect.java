// right because: a pattern of one double quote doubles each, and format puts the name between two
default String quote(String name) { return String.format("\"%s\"", name.replaceAll("\"", "\"\"")); }
