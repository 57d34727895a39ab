package library.manage.playground;

import bookworm.QuerySet;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds where code has a queryset that it is about to read, by its form: what a loop goes over, what a variable begins with,
 * and what a method is called on that describes a query no further.
 */
final class Querysets extends TreeScanner<Void, List<ExpressionTree>> {

    /** The methods that give a queryset: {@code filter}, {@code orderBy} and so on. */
    private static final Set<String> DESCRIBING = Stream.of(QuerySet.class.getMethods())
        .filter(method -> method.getReturnType() == QuerySet.class).map(method -> method.getName()).collect(Collectors.toSet());

    private static final Set<String> READING_ALL = Set.of("list", "stream");

    private Querysets() {
    }

    /** In the order in which they begin. */
    static List<ExpressionTree> in(List<? extends Tree> code) {
        List<ExpressionTree> found = new ArrayList<>();
        new Querysets().scan(code, found);
        return found;
    }

    @Override public Void visitEnhancedForLoop(EnhancedForLoopTree loop, List<ExpressionTree> found) {
        found.add(loop.getExpression());
        return super.visitEnhancedForLoop(loop, found);
    }

    @Override public Void visitVariable(VariableTree variable, List<ExpressionTree> found) {
        if (isDescribing(variable.getInitializer())) {
            found.add(variable.getInitializer());
        }
        return super.visitVariable(variable, found);
    }

    @Override public Void visitMethodInvocation(MethodInvocationTree call, List<ExpressionTree> found) {
        if (call.getMethodSelect() instanceof MemberSelectTree select && !DESCRIBING.contains(name(select))) {
            ExpressionTree receiver = select.getExpression();
            boolean isManager = receiver instanceof MemberSelectTree member && name(member).equals("objects");
            if (isDescribing(receiver) || isManager && READING_ALL.contains(name(select))) {
                found.add(receiver);
            }
        }
        return super.visitMethodInvocation(call, found);
    }

    private static boolean isDescribing(ExpressionTree expression) {
        return expression instanceof MethodInvocationTree call && call.getMethodSelect() instanceof MemberSelectTree select
            && DESCRIBING.contains(name(select));
    }

    private static String name(MemberSelectTree select) {
        return select.getIdentifier().toString();
    }
}
