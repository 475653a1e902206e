package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sawt.identity.VerificationCode;
import org.sawt.identity.VerifiedIdentity;

/** What verification keeps about people. */
@ApplicationScoped
class VerificationPersonalData implements PersonalDataHolder {

    private static final String FEATURE = "identity";

    @Inject
    VerificationRepository repository;

    @Override
    public List<DataTable> tables() {
        return List.of(
                DataTable.removed(
                        "verified_identity",
                        "account_id",
                        "person_hash",
                        "method",
                        "residency",
                        "governorate",
                        "age_band",
                        "verified_at",
                        "verified_by"),
                DataTable.removed(
                        "verification_code", "account_id", "code_hash", "created_at", "expires_at", "officer_id"));
    }

    @Override
    public List<DataSection> collect(long accountId) {
        return List.of(
                new DataSection(
                        FEATURE,
                        "verification",
                        repository.find(accountId).map(VerificationPersonalData::row).stream()
                                .toList()),
                new DataSection(
                        FEATURE,
                        "verificationCode",
                        repository.findCode(accountId).map(VerificationPersonalData::row).stream()
                                .toList()));
    }

    private static Map<String, Object> row(VerifiedIdentity identity) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("personHash", identity.personHash());
        row.put("method", identity.method().name());
        row.put("residency", identity.residency().name());
        row.put("governorate", identity.governorate().name());
        row.put("ageBand", identity.ageBand().name());
        row.put("verifiedAt", identity.verifiedAt());
        return row;
    }

    private static Map<String, Object> row(VerificationCode code) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("createdAt", code.createdAt());
        row.put("expiresAt", code.expiresAt());
        return row;
    }

    /** Also where the person was the officer: who was verified stays so, by nobody in particular. */
    @Override
    public void forget(long accountId) {
        repository.removeAllOf(accountId);
        repository.forgetOfficer(accountId);
    }
}
