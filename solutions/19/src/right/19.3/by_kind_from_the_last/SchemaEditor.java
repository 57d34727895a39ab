// right because: the kinds stand in the order of making; backwards they are in that of dropping
import java.util.*;

static List<String> change(List<TablePart> before, List<TablePart> after, Dialect dialect) {
    SchemaEditor editor = new SchemaEditor(byKey(before), byKey(after), dialect, new ArrayList<>());
    before.stream().sorted(Comparator.comparing(TablePart::kind).reversed()).forEach(editor::drop);
    before.forEach(editor::rename);
    after.forEach(editor::make);
    return editor.statements;
}
