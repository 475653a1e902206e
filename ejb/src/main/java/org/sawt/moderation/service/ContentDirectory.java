package org.sawt.moderation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sawt.common.SubjectRef;
import org.sawt.notification.service.NotificationService;

/** The items of all features that can be moderated. */
@ApplicationScoped
class ContentDirectory {

    @Inject
    Instance<ModeratedContent> contents;

    @Inject
    NotificationService notifications;

    /** Those of these items that exist: one call for each kind among them. */
    Map<SubjectRef, ModeratedItem> items(Collection<SubjectRef> refs) {
        Map<String, Set<Long>> ids = refs.stream()
                .collect(Collectors.groupingBy(
                        SubjectRef::kind, Collectors.mapping(SubjectRef::id, Collectors.toSet())));
        Map<SubjectRef, ModeratedItem> items = new HashMap<>();
        ids.forEach((kind, wanted) -> find(kind).ifPresent(content -> content.items(wanted)
                .forEach((id, item) -> items.put(new SubjectRef(kind, id), item))));
        return items;
    }

    Optional<ModeratedItem> find(SubjectRef ref) {
        return Optional.ofNullable(items(Set.of(ref)).get(ref));
    }

    void show(SubjectRef ref) {
        find(ref.kind()).orElseThrow().show(ref.id());
    }

    /** With the mails and notices about it that have not gone out. */
    void hide(SubjectRef ref) {
        notifications.withdraw(ref);
        find(ref.kind()).orElseThrow().hide(ref.id());
    }

    /** The words for what can be moderated. */
    Set<String> kinds() {
        return contents.stream().map(ModeratedContent::kind).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<ModeratedContent> find(String kind) {
        return contents.stream().filter(content -> content.kind().equals(kind)).findFirst();
    }
}
