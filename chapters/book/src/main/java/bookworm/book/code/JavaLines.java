package bookworm.book.code;

import java.util.*;

/** Tells what each line of a Java file is, and which brackets it opens for a later line to close. */
public final class JavaLines {

    /** A bracket that is opened on one line and closed on a later one. */
    public record Bracket(int opened, int closed, char close) { }

    private enum Inside { CODE, COMMENT, TEXT_BLOCK }

    private record Opened(int line, char close) { }

    private final List<Kind> kinds = new ArrayList<>();
    private final List<Bracket> brackets = new ArrayList<>();
    private final Deque<Opened> open = new ArrayDeque<>();
    private Inside inside = Inside.CODE;

    public JavaLines(List<String> lines) {
        for (String line : lines) {
            boolean startsInText = inside == Inside.TEXT_BLOCK;
            String bare = bare(line);
            kinds.add(startsInText ? Kind.CODE : kind(bare.strip(), line));
            matchBrackets(bare);
        }
    }

    public List<Kind> kinds() { return kinds; }

    public List<Bracket> brackets() { return brackets; }

    private static Kind kind(String bare, String line) {
        if (bare.isEmpty()) {
            return line.isBlank() ? Kind.BLANK : Kind.COMMENT;
        }
        if (bare.startsWith("import ") || bare.startsWith("package ")) {
            return Kind.HEAD;
        }
        return bare.matches("[})\\]][})\\];,\\s]*") ? Kind.CLOSING : Kind.CODE;
    }

    private void matchBrackets(String bare) {
        int line = kinds.size() - 1;
        for (char each : bare.toCharArray()) {
            int kind = "{([".indexOf(each);
            if (kind >= 0) {
                open.push(new Opened(line, "})]".charAt(kind)));
            } else if ("})]".indexOf(each) >= 0 && !open.isEmpty()) {
                Opened opened = open.pop();
                if (opened.line() < line) {
                    brackets.add(new Bracket(opened.line(), line, each));
                }
            }
        }
    }

    /** The line without comments and without what stands in quotes. */
    private String bare(String line) {
        StringBuilder bare = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            if (inside == Inside.COMMENT) {
                at = leave("*/", line, at);
            } else if (inside == Inside.TEXT_BLOCK) {
                at = line.charAt(at) == '\\' ? at + 2 : leave("\"\"\"", line, at);
            } else if (line.startsWith("//", at)) {
                at = line.length();
            } else if (line.startsWith("/*", at)) {
                inside = Inside.COMMENT;
                at += 2;
            } else if (line.startsWith("\"\"\"", at)) {
                inside = Inside.TEXT_BLOCK;
                bare.append('"');
                at += 3;
            } else {
                bare.append(line.charAt(at));
                at = line.charAt(at) == '"' || line.charAt(at) == '\'' ? endOfLiteral(line, at) : at + 1;
            }
        }
        return bare.toString();
    }

    private int leave(String end, String line, int at) {
        if (line.startsWith(end, at)) {
            inside = Inside.CODE;
            return at + end.length();
        }
        return at + 1;
    }

    private static int endOfLiteral(String line, int quote) {
        int at = quote + 1;
        while (at < line.length() && line.charAt(at) != line.charAt(quote)) {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
