// misconception: names are settled first
// refused with: rename comes between them
import java.util.*;

static List<String> change(List<TablePart> before, List<TablePart> after, Dialect dialect) {
    SchemaEditor editor = new SchemaEditor(byKey(before), byKey(after), dialect, new ArrayList<>());
    List<TablePart> lastFirst = new ArrayList<>(before);
    Collections.reverse(lastFirst);
    before.forEach(editor::rename);
    lastFirst.forEach(editor::drop);
    after.forEach(editor::make);
    return editor.statements;
}
