// right because: $0 is what the pattern found, so each quote stands there twice
default String quote(String name) { return '"' + name.replaceAll("\"", "$0$0") + '"'; }
