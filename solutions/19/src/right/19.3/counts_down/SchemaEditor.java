// right because: a loop from the last to the first
import java.util.*;

static List<String> change(List<TablePart> before, List<TablePart> after, Dialect dialect) {
    SchemaEditor editor = new SchemaEditor(byKey(before), byKey(after), dialect, new ArrayList<>());
    for (int i = before.size() - 1; i >= 0; i--) {
        editor.drop(before.get(i));
    }
    for (TablePart part : before) {
        editor.rename(part);
    }
    for (TablePart part : after) {
        editor.make(part);
    }
    return editor.statements;
}
