// misconception: a map keeps the order
// refused with: keeps no order
static List<String> change(List<TablePart> before, List<TablePart> after, Dialect dialect) {
    SchemaEditor editor = new SchemaEditor(byKey(before), byKey(after), dialect, new ArrayList<>());
    List<TablePart> lastFirst = new ArrayList<>(editor.before.values());
    Collections.reverse(lastFirst);
    lastFirst.forEach(editor::drop);
    editor.before.values().forEach(editor::rename);
    editor.after.values().forEach(editor::make);
    return editor.statements;
}
