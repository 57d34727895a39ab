// misconception: the new names are those of the new parts
// refused with: rename is asked about the parts of before
import java.util.*;

static List<String> change(List<TablePart> before, List<TablePart> after, Dialect dialect) {
    SchemaEditor editor = new SchemaEditor(byKey(before), byKey(after), dialect, new ArrayList<>());
    List<TablePart> lastFirst = new ArrayList<>(before);
    Collections.reverse(lastFirst);
    lastFirst.forEach(editor::drop);
    after.stream().filter(part -> editor.before.containsKey(part.key())).forEach(editor::rename);
    after.forEach(editor::make);
    return editor.statements;
}
