package org.sawt.search.service;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sawt.common.SubjectRef;
import org.sawt.search.SearchDocument;

/** Ideas in memory, and the log of their changes. */
class FakeReading extends SearchReading {

    final Clock clock = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    final Map<Long, String> items = new TreeMap<>();
    final List<Long> loaded = new ArrayList<>();
    String log = "one";
    long broken;
    private final List<SearchChange> changes = new ArrayList<>();
    private long newest;

    void publish(long id, String title) {
        items.put(id, title);
        changes.add(new SearchChange(++newest, new SubjectRef("idea", id)));
    }

    void hide(long id) {
        items.remove(id);
        changes.add(new SearchChange(++newest, new SubjectRef("idea", id)));
    }

    void forgetBefore(long number) {
        changes.removeIf(change -> change.number() < number);
    }

    long newest() {
        return newest;
    }

    @Override
    SearchLogEnds ends() {
        return new SearchLogEnds(log, changes.isEmpty() ? 1 : changes.getFirst().number(), newest);
    }

    @Override
    List<SearchChange> changesAfter(long number, int most) {
        return changes.stream()
                .filter(change -> change.number() > number)
                .limit(most)
                .toList();
    }

    @Override
    List<String> kinds() {
        return List.of("idea");
    }

    @Override
    List<Long> ids(String kind, long after, int most) {
        return items.keySet().stream().filter(id -> id > after).limit(most).toList();
    }

    @Override
    List<SearchDocument> load(Collection<SubjectRef> subjects) {
        List<Long> ids = subjects.stream().map(SubjectRef::id).sorted().toList();
        if (ids.contains(broken)) {
            throw new IllegalStateException("unreadable");
        }
        loaded.addAll(ids);
        return ids.stream()
                .filter(items::containsKey)
                .map(id -> new SearchDocument(
                        new SubjectRef("idea", id), List.of(items.get(id)), List.of(), null, null, clock.instant()))
                .toList();
    }
}
