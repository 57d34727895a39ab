package bookworm.book.check;

import java.util.List;

/** Each row of a lesson's section Given names a file or a method that the chapter has. */
final class GivenCheck implements Check {

    @Override public String promise() { return "what is given is there"; }

    @Override public List<Problem> problems(Subject subject) { return subject.given().problems(); }
}
