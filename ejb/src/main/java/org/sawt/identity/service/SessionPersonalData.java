package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sawt.identity.SecondFactor;
import org.sawt.identity.SessionView;

/** What sessions and second factors know about people. */
@ApplicationScoped
class SessionPersonalData implements PersonalDataHolder {

    private static final String FEATURE = "identity";
    private static final String ACCOUNT = "account_id";

    @Inject
    SessionRepository sessions;

    @Inject
    SecondFactorRepository factors;

    @Inject
    Clock clock;

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.removed("account_session", ACCOUNT, "secret_hash", "device", "provider_session", "seen_at"),
                DataTable.removed("second_factor", ACCOUNT, "sealed_secret"),
                DataTable.removed("recovery_code", ACCOUNT, "code_hash"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        List<Map<String, Object>> open = sessions.liveOf(accountId, clock.instant()).stream()
                .map(session -> session(session.view(0)))
                .toList();
        List<Map<String, Object>> factor = factors.find(accountId).filter(SecondFactor::isOn).stream()
                .map(on -> factor(on, factors.codesLeft(accountId)))
                .toList();
        return List.of(new DataSection(FEATURE, "sessions", open), new DataSection(FEATURE, "secondFactor", factor));
    }

    private static Map<String, Object> session(SessionView session) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("browser", session.device().browser());
        values.put("system", session.device().system());
        values.put("method", session.method().name());
        values.put("withCode", session.withCode());
        values.put("remembered", session.remembered());
        values.put("createdAt", session.createdAt());
        values.put("seenAt", session.seenAt());
        return values;
    }

    private static Map<String, Object> factor(SecondFactor factor, long codesLeft) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("onSince", factor.confirmedAt());
        values.put("codesLeft", codesLeft);
        return values;
    }

    @Override
    public void forget(long accountId) {
        sessions.removeAllOf(accountId);
        factors.removeAll(accountId);
    }
}
