package org.sawt.discussion.api;

import java.util.List;
import org.sawt.discussion.service.ParticipantName;

/** Somebody who takes part in a discussion. */
public record ParticipantItem(String name) {

    /** All of them. */
    public record Items(List<ParticipantItem> items) {
        static Items of(List<ParticipantName> people) {
            return new Items(people.stream()
                    .map(person -> new ParticipantItem(person.name()))
                    .toList());
        }
    }
}
