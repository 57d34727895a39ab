package bookworm.book.lesson;

import java.util.*;
import org.commonmark.node.*;

/** What a reader sees of a piece of Markdown, as text. */
final class PlainText extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final List<String> codes = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    static String of(Node node) { return read(node).text.toString(); }

    /** The pieces that are code. */
    static List<String> codes(Node node) { return read(node).codes; }

    /** Where its links lead. */
    static List<String> links(Node node) { return read(node).links; }

    private static PlainText read(Node node) {
        PlainText reader = new PlainText();
        PageReader.children(node).forEach(child -> child.accept(reader));
        return reader;
    }

    @Override public void visit(Text node) { text.append(node.getLiteral()); }

    @Override public void visit(Code node) {
        text.append(node.getLiteral());
        codes.add(node.getLiteral());
    }

    @Override public void visit(Link node) {
        links.add(node.getDestination());
        visitChildren(node);
    }

    @Override public void visit(SoftLineBreak node) { text.append(' '); }

    @Override public void visit(HardLineBreak node) { text.append(' '); }
}
