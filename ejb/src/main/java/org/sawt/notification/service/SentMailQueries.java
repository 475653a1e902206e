package org.sawt.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.common.Page;
import org.sawt.common.RuleViolation;
import org.sawt.identity.service.DemoMode;
import org.sawt.notification.SentMail;
import org.sawt.notification.SentMailView;

/** Reads the mails of a demonstration; on any other portal there is nothing to read. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SentMailQueries {

    @Inject
    NotificationRepository repository;

    /** The newest mails first; pages count from 1. */
    @PermitAll
    public Page<SentMailView> list(int page, int size) {
        requireDemo();
        int wanted = Math.max(1, page);
        List<SentMailView> mails = repository.sent((wanted - 1) * size, size).stream()
                .map(SentMail::view)
                .toList();
        return new Page<>(mails, repository.countSent(), wanted, size);
    }

    @PermitAll
    public SentMailView get(long id) {
        requireDemo();
        return repository
                .findSent(id)
                .map(SentMail::view)
                .orElseThrow(() -> RuleViolation.notFound("notification.mail.unknown"));
    }

    private static void requireDemo() {
        if (!DemoMode.isOn()) {
            throw RuleViolation.notFound("notification.mail.unknown");
        }
    }
}
