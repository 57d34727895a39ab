package bookworm.book.check;

import java.util.List;

/** The lesson's links and anchors lead somewhere. */
final class LinkCheck implements Check {

    @Override public String promise() { return "links lead somewhere"; }

    @Override public List<Problem> problems(Subject subject) {
        return Links.broken(subject.chapter().course(), subject.chapter().readme());
    }
}
