package org.sawt.notification.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.SubjectDirectory;
import org.sawt.common.service.SubjectTitle;
import org.sawt.notification.Announcement;
import org.sawt.notification.Audience;
import org.sawt.notification.OutgoingMail;
import org.sawt.notification.WaitingAnnouncement;

class NotificationDeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final SubjectRef IDEA = new SubjectRef("idea", 5);

    private final NotificationDelivery delivery = new NotificationDelivery();
    private final Notices notices = new Notices();
    private final List<OutgoingMail> mails = new ArrayList<>();
    private final List<Long> supporters = new ArrayList<>();
    private WaitingAnnouncement waiting;
    private boolean hidden;

    NotificationDeliveryTest() {
        delivery.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        delivery.announcements = new Outbox();
        delivery.groups = instance(new Supporters());
        delivery.board = new NoticeBoard();
        delivery.board.notices = notices;
        delivery.board.clock = delivery.clock;
        delivery.board.newsMails = new NewsMails();
        delivery.board.mails = new NotificationRepository() {
            @Override
            void add(OutgoingMail mail) {
                mails.add(mail);
            }
        };
        delivery.board.subjects = new SubjectDirectory() {
            @Override
            public Optional<SubjectTitle> find(SubjectRef subject) {
                return hidden
                        ? Optional.empty()
                        : Optional.of(new SubjectTitle(subject, "ظل للمواقف", "Shade\nfor car parks", "ideas/5"));
            }
        };
    }

    @Test
    void tellsTheNamedAndTheGroupEachOnceButNotWhoCausedIt() {
        supporters.addAll(List.of(2L, 3L, 4L));
        news(Audience.group("idea.supporters", 5).and(List.of(1L, 2L)).except(4), true);
        drain();
        assertEquals(List.of(1L, 2L, 3L), List.copyOf(notices.told));
        assertEquals(3, mails.size());
        assertEquals(null, waiting);
    }

    @Test
    void goesOnWhereItWasInBatches() {
        LongStream.rangeClosed(1, 1_200).forEach(supporters::add);
        news(Audience.group("idea.supporters", 5), false);
        delivery.tellNext(1);
        delivery.tellNext(1);
        assertEquals(500, notices.told.size());
        assertEquals(500, waiting.lastAccount());
        delivery.tellNext(1);
        assertEquals(1_000, notices.told.size());
        drain();
        assertEquals(1_200, notices.told.size());
        assertTrue(mails.isEmpty());
    }

    @Test
    void mailsOneLineTheLinkAndHowToTurnItOff() {
        news(Audience.of(1L), true);
        drain();
        OutgoingMail mail = mails.getFirst();
        assertEquals("There is news about Shade for car parks.", mail.subject());
        assertTrue(mail.body().contains("/en/account/notifications/"), mail.body());
        assertTrue(mail.body().contains("/en/account/notifications/settings"), mail.body());
        assertEquals(1L, mail.accountId());
    }

    @Test
    void mailsNothingToWhoWantsNoneAndNoHiddenWord() {
        notices.withoutMail = 2;
        hidden = true;
        news(Audience.of(1L, 2L), true);
        drain();
        assertEquals(2, notices.told.size());
        assertEquals(1, mails.size());
        assertFalse(mails.getFirst().body().contains("Shade"), mails.getFirst().body());
    }

    @Test
    void putsOffWhatNobodyCanTellAndGivesItUpInTheEnd() {
        news(Audience.group("nobody.knows", 5), false);
        assertTrue(delivery.tellNext(1));
        assertThrows(IllegalStateException.class, () -> delivery.tellNext(1));
        for (int attempt = 1; attempt < 10; attempt++) {
            assertTrue(delivery.postpone(1));
        }
        assertFalse(delivery.postpone(1));
        assertEquals(null, waiting);
    }

    private void news(Audience audience, boolean byMail) {
        waiting =
                new WaitingAnnouncement(new Announcement("nobody.knows", IDEA, null, List.of(), audience, byMail), NOW);
    }

    private void drain() {
        while (delivery.tellNext(1)) {
            assertTrue(notices.told.size() <= 1_200);
        }
    }

    @SuppressWarnings("unchecked")
    private static Instance<AudienceSource> instance(AudienceSource source) {
        return (Instance<AudienceSource>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> Map.of(
                                "stream", Stream.of(source))
                        .get(method.getName()));
    }

    private final class Supporters implements AudienceSource {

        @Override
        public String group() {
            return "idea.supporters";
        }

        @Override
        public List<Long> members(long groupId, long after, int most) {
            return supporters.stream()
                    .filter(account -> account > after)
                    .limit(most)
                    .toList();
        }
    }

    private final class Outbox extends AnnouncementRepository {

        @Override
        Optional<WaitingAnnouncement> claim(long id) {
            return Optional.ofNullable(waiting);
        }

        @Override
        void remove(WaitingAnnouncement news) {
            waiting = null;
        }
    }

    private static final class Notices extends NoticeRepository {

        private final TreeSet<Long> told = new TreeSet<>();
        private long withoutMail;

        @Override
        List<Recipient> untold(WaitingAnnouncement news, List<Long> accounts) {
            return accounts.stream()
                    .filter(account -> !told.contains(account))
                    .map(account -> new Recipient(account, account + "@example.org", "en", account != withoutMail))
                    .toList();
        }

        @Override
        List<String> named(List<String> arguments) {
            return arguments;
        }

        @Override
        void tell(WaitingAnnouncement news, List<Recipient> people, Instant now) {
            people.forEach(person -> told.add(person.account()));
        }
    }
}
