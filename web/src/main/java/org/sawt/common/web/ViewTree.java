package org.sawt.common.web;

import jakarta.faces.component.UIComponent;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Looks for a component in a page, whatever forms and lists stand around it. */
final class ViewTree {

    private ViewTree() {}

    static Optional<UIComponent> find(UIComponent root, Predicate<UIComponent> wanted) {
        return all(root).filter(wanted).findFirst();
    }

    private static Stream<UIComponent> all(UIComponent parent) {
        Iterable<UIComponent> below = parent::getFacetsAndChildren;
        return Stream.concat(
                Stream.of(parent),
                StreamSupport.stream(below.spliterator(), false).flatMap(ViewTree::all));
    }
}
