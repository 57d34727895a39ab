// misconception: first the new, so that nothing is missing in between
// refused with: it is free only once the old one is gone
import java.util.*;

static List<String> change(List<TablePart> before, List<TablePart> after, Dialect dialect) {
    SchemaEditor editor = new SchemaEditor(byKey(before), byKey(after), dialect, new ArrayList<>());
    List<TablePart> lastFirst = new ArrayList<>(before);
    Collections.reverse(lastFirst);
    after.forEach(editor::make);
    before.forEach(editor::rename);
    lastFirst.forEach(editor::drop);
    return editor.statements;
}
