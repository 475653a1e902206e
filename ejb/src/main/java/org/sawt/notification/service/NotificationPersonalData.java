package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.sawt.identity.service.DataRow;
import org.sawt.identity.service.DataSection;
import org.sawt.identity.service.DataTable;
import org.sawt.identity.service.PersonalDataHolder;
import org.sawt.notification.OutgoingMail;
import org.sawt.notification.SentMail;
import org.sawt.notification.SentMailView;

/** Mails that wait to be sent, and those that a demonstration keeps. */
@ApplicationScoped
class NotificationPersonalData implements PersonalDataHolder {

    private static final String FEATURE = "notification";

    @Inject
    NotificationRepository repository;

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.removed("mail_outbox", "account_id", "recipient", "language", "subject", "body"),
                DataTable.removed("sent_mail", "account_id", "recipient", "language", "subject", "body"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        List<Map<String, Object>> waiting = repository.waitingFor(accountId).stream()
                .map(NotificationPersonalData::row)
                .toList();
        List<Map<String, Object>> sent = repository.sentTo(accountId).stream()
                .map(SentMail::view)
                .map(NotificationPersonalData::row)
                .toList();
        return List.of(new DataSection(FEATURE, "waiting", waiting), new DataSection(FEATURE, "sent", sent));
    }

    @Override
    public void forget(long accountId) {
        repository.removeAllOf(accountId);
    }

    private static Map<String, Object> row(OutgoingMail mail) {
        return DataRow.of("recipient", mail.recipient())
                .with("subject", mail.subject())
                .with("since", mail.createdAt())
                .values();
    }

    private static Map<String, Object> row(SentMailView mail) {
        return DataRow.of("recipient", mail.recipient())
                .with("subject", mail.subject())
                .with("since", mail.sentAt())
                .values();
    }
}
