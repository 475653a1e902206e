package org.sawt.audit;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Goes through a long list that is read in parts; lets look at the next one without taking it. */
final class Parts<T> implements Iterator<T> {

    private final Function<T, List<T>> nextPart;
    private Iterator<T> part = List.<T>of().iterator();
    private T last;
    private T next;
    private boolean ended;

    /** @param nextPart gives what follows this one, or the beginning for null; empty at the end */
    Parts(Function<T, List<T>> nextPart) {
        this.nextPart = nextPart;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            if (!part.hasNext()) {
                part = nextPart.apply(last).iterator();
            }
            ended = !part.hasNext();
            next = ended ? null : part.next();
            last = ended ? last : next;
        }
        return next != null;
    }

    T peek() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return next;
    }

    @Override
    public T next() {
        T taken = peek();
        next = null;
        return taken;
    }
}
