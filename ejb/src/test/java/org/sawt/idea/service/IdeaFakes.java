package org.sawt.idea.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.sawt.attachment.service.AttachmentService;
import org.sawt.common.CleanHtml;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.RichText;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaRound;
import org.sawt.identity.Eligibility;
import org.sawt.identity.EligibilityGap;
import org.sawt.moderation.ModerationMode;
import org.sawt.moderation.Submission;
import org.sawt.moderation.service.Screening;
import org.sawt.notification.Notifiable;

/** Stand-ins for what services of ideas work with. */
final class IdeaFakes {
    private IdeaFakes() {}

    /** A clock that a test moves by hand. */
    static final class HandClock extends Clock {
        Instant now = Instant.parse("2026-03-01T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Keeps entities in memory; counts versions as the database does. */
    static final class FakeIdeas extends IdeaRepository {
        final Map<Long, Idea> ideas = new HashMap<>();
        final Map<Long, IdeaRound> rounds = new HashMap<>();
        final List<Object> added = new ArrayList<>();
        private final Set<Object> numbered = new HashSet<>();
        private long next = 100;

        @Override
        void add(Object entity) {
            added.add(entity);
            number(entity);
        }

        void number(Object entity) {
            if (numbered.add(entity)) {
                write(entity, "id", next++);
                if (entity instanceof Idea idea) {
                    ideas.put(idea.id(), idea);
                } else if (entity instanceof IdeaRound round) {
                    rounds.put(round.id(), round);
                }
            }
        }

        @Override
        void flush() {
            // nothing waits
        }

        @Override
        void remove(Object entity) {
            ideas.values().remove(entity);
        }

        @Override
        Optional<Idea> find(long id) {
            return Optional.ofNullable(ideas.get(id));
        }

        @Override
        Optional<Idea> findForChange(long id) {
            return find(id);
        }

        @Override
        Optional<IdeaRound> findRound(long id) {
            return Optional.ofNullable(rounds.get(id));
        }

        @Override
        IdeaRound standingRound() {
            return rounds.values().iterator().next();
        }

        @Override
        long countAddenda(long ideaId) {
            return 0;
        }

        private static void write(Object entity, String name, long value) {
            try {
                var field = entity.getClass().getDeclaredField(name);
                field.setAccessible(true);
                field.set(entity, value);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Says who calls, and what keeps the caller from taking part. */
    static final class FakeCaller extends IdeaCaller {
        long account = 7;
        Long entity;
        boolean admin;
        List<EligibilityGap> gaps = List.of();

        @Override
        OptionalLong findAccountId() {
            return account == 0 ? OptionalLong.empty() : OptionalLong.of(account);
        }

        @Override
        long accountId() {
            return account;
        }

        @Override
        boolean isAdmin() {
            return admin;
        }

        @Override
        Long entityId() {
            return entity;
        }

        @Override
        boolean isOfficerOf(Long of) {
            return admin || of != null && of.equals(entity);
        }

        @Override
        List<EligibilityGap> gaps(Eligibility eligibility) {
            return gaps;
        }

        @Override
        String personKey(long ideaId) {
            return "key-" + account;
        }
    }

    /** Remembers who writes along and who supports. */
    static final class FakeParticipants extends IdeaParticipants {
        final Set<Long> coAuthors = new HashSet<>();
        boolean supportedByOthers;
        private final FakeCaller own;

        FakeParticipants(FakeCaller caller) {
            this.own = caller;
            this.caller = caller;
        }

        @Override
        boolean isWriter(Idea idea) {
            return isAuthor(idea) || coAuthors.contains(own.account);
        }

        @Override
        boolean isSupportedByOthers(Idea idea) {
            return supportedByOthers;
        }
    }

    /** Takes scripts out, and nothing else. */
    static final class FakeRichText extends RichText {
        @Override
        public CleanHtml clean(String html) {
            boolean script = html.contains("<script>");
            return new CleanHtml(html.replaceAll("<script>.*?</script>", ""), script ? List.of("script") : List.of());
        }

        @Override
        public CleanHtml ofMarkup(String text) {
            return clean("<p>" + text + "</p>");
        }

        @Override
        public String plain(String html) {
            return html.replaceAll("<[^>]*>", "");
        }
    }

    /** Lets everything pass that is reviewed afterwards. */
    static final class FakeScreening extends Screening {
        final List<Submission> seen = new ArrayList<>();

        @Override
        public boolean screen(Submission submission) {
            seen.add(submission);
            return submission.mode() == ModerationMode.AFTER;
        }
    }

    /** Remembers what was told. */
    static final class FakeNews extends IdeaNews {
        final List<String> actions = new ArrayList<>();
        final List<Notifiable> told = new ArrayList<>();

        @Override
        void record(long ideaId, String action, String from, String to) {
            actions.add(action);
        }

        @Override
        void changed(Idea idea, String action, String from) {
            actions.add(action);
        }

        @Override
        List<Long> officersOf(Long entityId) {
            return entityId == null ? List.of(1L) : List.of(entityId * 10);
        }

        @Override
        void tell(Notifiable event) {
            told.add(event);
        }
    }

    /** Offers the category 1. */
    static final class FakeCategories extends CategoryRepository {
        @Override
        boolean isOffered(long categoryId, long roundId) {
            return categoryId == 1;
        }
    }

    /** Forgets files without a database. */
    static final class FakeAttachments extends AttachmentService {
        final List<SubjectRef> emptied = new ArrayList<>();

        @Override
        public void removeAll(SubjectRef subject) {
            emptied.add(subject);
        }
    }
}
