package org.sawt.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.sawt.common.Page;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.Caller;
import org.sawt.common.service.SubjectDirectory;
import org.sawt.common.service.SubjectTitle;
import org.sawt.notification.NotificationView;
import org.sawt.notification.service.NoticeRepository.Row;

/** Reads the caller's notices and wishes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NotificationQueries {

    /** More than these are not counted for the bell. */
    public static final int MOST_COUNTED = 100;

    @Inject
    NoticeRepository repository;

    @Inject
    SubjectDirectory subjects;

    @Inject
    Instance<NewsSource> sources;

    @Inject
    Caller caller;

    /** How many unread notices the caller has, up to {@link #MOST_COUNTED}. */
    @PermitAll
    public int unread() {
        return repository.countUnread(caller.accountId(), MOST_COUNTED);
    }

    /**
     * The caller's notices, the newest first; pages count from 1.
     *
     * @param language "ar" or "en"
     */
    @PermitAll
    public Page<NotificationView> list(boolean onlyUnread, int page, int size, String language) {
        long account = caller.accountId();
        int wanted = Math.max(1, page);
        List<Row> rows = repository.list(account, onlyUnread, (wanted - 1) * size, size);
        Map<SubjectRef, SubjectTitle> titles =
                subjects.titles(rows.stream().map(Row::subject).toList());
        NotificationTexts texts = NotificationTexts.in(language);
        List<NotificationView> views = rows.stream()
                .map(row -> view(row, titles.get(row.subject()), texts))
                .toList();
        return new Page<>(views, repository.count(account, onlyUnread), wanted, size);
    }

    /**
     * Where a notice of the caller leads, below the language; empty when what it is about is shown no more.
     *
     * @throws RuleViolation of kind NOT_FOUND when the caller has no such notice
     */
    @PermitAll
    public Optional<String> findPath(long id) {
        Row notice = repository
                .find(caller.accountId(), id)
                .orElseThrow(() -> RuleViolation.notFound("notification.notices.unknown"));
        return notice.path() == null
                ? subjects.find(notice.subject()).map(SubjectTitle::path)
                : Optional.of(notice.path());
    }

    private static NotificationView view(Row row, SubjectTitle title, NotificationTexts texts) {
        String ownPath = title == null ? null : title.path();
        return new NotificationView(
                row.id(),
                row.kind(),
                texts.line(row.kind(), title, row.arguments()),
                row.path() == null ? ownPath : row.path(),
                row.readAt() != null,
                row.createdAt());
    }

    /** Which news the caller gets by mail, by the features' words, in the order of the settings. */
    @PermitAll
    public Map<String, Boolean> mailWishes() {
        Map<String, Boolean> said = repository.wishes(caller.accountId());
        Map<String, Boolean> wishes = new LinkedHashMap<>();
        StreamSupport.stream(sources.spliterator(), false)
                .sorted(Comparator.comparingInt(NewsSource::place))
                .forEach(source -> wishes.put(source.news(), said.getOrDefault(source.news(), true)));
        return wishes;
    }
}
