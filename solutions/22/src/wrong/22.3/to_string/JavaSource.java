// misconception: what a record says of itself is Java
// refused with: for a record
private static String made(Record made) { return "new " + made.toString().replace('[', '(').replace(']', ')'); }

private static String quoted(String text) {
    String escaped = text.replaceAll("[\"\\\\]", "\\\\$0");
    return '"' + Pattern.compile("\\p{Cntrl}").matcher(escaped)
        .replaceAll(control -> "\\\\%03o".formatted((int) control.group().charAt(0))) + '"';
}
