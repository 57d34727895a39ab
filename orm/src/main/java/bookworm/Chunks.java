package bookworm;

import java.util.*;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;

/** The elements of another spliterator, so many at a time. */
final class Chunks<T> extends AbstractSpliterator<List<T>> {

    private final Spliterator<T> source;
    private final int size;

    Chunks(Spliterator<T> source, int size) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.source = source;
        this.size = size;
    }

    @Override
    public boolean tryAdvance(Consumer<? super List<T>> action) {
        List<T> chunk = new ArrayList<>();
        while (chunk.size() < size && source.tryAdvance(chunk::add)) {
            // tryAdvance has added the element.
        }
        if (chunk.isEmpty()) {
            return false;
        }
        action.accept(chunk);
        return true;
    }
}
