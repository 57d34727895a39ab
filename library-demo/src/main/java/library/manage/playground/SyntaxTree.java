package library.manage.playground;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import library.manage.playground.Program.Place;

/** The tree of a source, and where in the code each part of it stands. */
record SyntaxTree(Source source, CompilationUnitTree unit, SourcePositions positions, List<Diagnostic<?>> errors) {

    static SyntaxTree of(Source source, JavacTask task, CompilationUnitTree unit, List<Diagnostic<?>> errors) {
        return new SyntaxTree(source, unit, Trees.instance(task).getSourcePositions(), errors);
    }

    /** The block that is the reader's code; empty where the source cannot be read that far. */
    private Stream<BlockTree> block() {
        return unit.getTypeDecls().stream().filter(ClassTree.class::isInstance)
            .flatMap(type -> ((ClassTree) type).getMembers().stream())
            .filter(member -> member instanceof MethodTree method && method.getName().contentEquals(Source.RUN))
            .flatMap(method -> ((MethodTree) method).getBody().getStatements().stream()).limit(1)
            .map(statement -> (BlockTree) ((IfTree) statement).getThenStatement());
    }

    List<? extends StatementTree> code() {
        return block().<StatementTree>flatMap(block -> block.getStatements().stream()).toList();
    }

    /** The last statement, where it is an expression. */
    Optional<ExpressionStatementTree> lastExpression() {
        return code().stream().filter(each -> !(each instanceof EmptyStatementTree)).reduce((one, next) -> next)
            .filter(ExpressionStatementTree.class::isInstance).map(ExpressionStatementTree.class::cast);
    }

    /** Whether all that is wrong with the statement is that its expression cannot stand alone: {@code books;}. */
    boolean isBareExpression(ExpressionStatementTree statement, Diagnostic<?> error) {
        Place place = place(statement);
        int at = source.inCode(error.getPosition());
        return error.getCode().equals("compiler.err.not.stmt") && at >= place.start() && at <= place.end();
    }

    Place place(Tree tree) {
        int start = source.inCode(positions.getStartPosition(unit, tree));
        return new Place(start, source.inCode(positions.getEndPosition(unit, tree)), source.line(start));
    }
}
