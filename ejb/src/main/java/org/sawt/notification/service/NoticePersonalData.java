package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.SubjectDirectory;
import org.sawt.common.service.SubjectTitle;
import org.sawt.identity.service.DataRow;
import org.sawt.identity.service.DataSection;
import org.sawt.identity.service.DataTable;
import org.sawt.identity.service.PersonalDataHolder;
import org.sawt.notification.service.NoticeRepository.Row;

/** What people were told inside the portal, and which news they want by mail. */
@ApplicationScoped
class NoticePersonalData implements PersonalDataHolder {

    private static final String FEATURE = "notification";
    private static final String ACCOUNT = "account_id";
    private static final int MOST = 100_000;

    @Inject
    NoticeRepository notices;

    @Inject
    AnnouncementRepository announcements;

    @Inject
    SubjectDirectory subjects;

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.removed("notification", ACCOUNT, "arguments", "read_at"),
                DataTable.removed("notification_setting", ACCOUNT, "news", "by_mail"),
                DataTable.removed("notification_outbox", "accounts", "except_account", "arguments"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        NotificationTexts texts = NotificationTexts.in(notices.language(accountId));
        List<Row> kept = notices.list(accountId, false, 0, MOST);
        Map<SubjectRef, SubjectTitle> titles =
                subjects.titles(kept.stream().map(Row::subject).toList());
        List<Map<String, Object>> told = kept.stream()
                .map(row -> row(row, texts.line(row.kind(), titles.get(row.subject()), row.arguments())))
                .toList();
        List<Map<String, Object>> wishes = notices.wishes(accountId).entrySet().stream()
                .map(wish -> DataRow.of("news", wish.getKey())
                        .with("byMail", wish.getValue())
                        .values())
                .toList();
        return List.of(new DataSection(FEATURE, "told", told), new DataSection(FEATURE, "wishes", wishes));
    }

    private static Map<String, Object> row(Row notice, String text) {
        return DataRow.of("text", text)
                .with("readAt", notice.readAt())
                .with("since", notice.createdAt())
                .values();
    }

    @Override
    public void forget(long accountId) {
        notices.removeAllOf(accountId);
        announcements.forget(accountId);
    }
}
