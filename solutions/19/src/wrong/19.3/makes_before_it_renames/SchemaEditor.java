// misconception: a table may be called by its new name as soon as it has one
// refused with: rename comes between them
import java.util.*;

static List<String> change(List<TablePart> before, List<TablePart> after, Dialect dialect) {
    SchemaEditor editor = new SchemaEditor(byKey(before), byKey(after), dialect, new ArrayList<>());
    List<TablePart> lastFirst = new ArrayList<>(before);
    Collections.reverse(lastFirst);
    lastFirst.forEach(editor::drop);
    after.forEach(editor::make);
    before.forEach(editor::rename);
    return editor.statements;
}
