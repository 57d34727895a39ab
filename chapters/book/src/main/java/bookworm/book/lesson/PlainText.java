package bookworm.book.lesson;

import java.util.*;
import org.commonmark.node.*;

/** What a reader sees of a piece of Markdown, as text. */
final class PlainText extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder marked = new StringBuilder();
    private final List<String> bold = new ArrayList<>();
    private final List<String> italic = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private int words;

    private PlainText() { }

    /** Of what is within a node. */
    static PlainText of(Node node) {
        PlainText reader = new PlainText();
        PageReader.children(node).forEach(child -> child.accept(reader));
        return reader;
    }

    String text() { return text.toString(); }

    /** The text, with its code in backticks. */
    String marked() { return marked.toString(); }

    List<String> bold() { return bold; }

    List<String> italic() { return italic; }

    /** The pieces that are code. */
    List<String> codes() { return codes; }

    /** Where its links lead. */
    List<String> links() { return links; }

    /** How many words there are; a piece of code counts as one. */
    int words() { return words; }

    @Override public void visit(Text node) {
        add(node.getLiteral(), node.getLiteral());
        words += (int) List.of(node.getLiteral().split("\\s+")).stream().filter(word -> word.matches(".*[\\p{L}\\d].*")).count();
    }

    @Override public void visit(Code node) {
        add(node.getLiteral(), "`" + node.getLiteral() + "`");
        codes.add(node.getLiteral());
        words++;
    }

    @Override public void visit(StrongEmphasis node) {
        bold.add(of(node).text());
        visitChildren(node);
    }

    @Override public void visit(Emphasis node) {
        italic.add(of(node).text());
        visitChildren(node);
    }

    @Override public void visit(Link node) {
        links.add(node.getDestination());
        visitChildren(node);
    }

    @Override public void visit(Paragraph node) {
        if (node.getPrevious() != null) {
            add(" ", " ");
        }
        visitChildren(node);
    }

    @Override public void visit(SoftLineBreak node) { add(" ", " "); }

    @Override public void visit(HardLineBreak node) { add(" ", " "); }

    private void add(String plain, String withMarks) {
        text.append(plain);
        marked.append(withMarks);
    }
}
