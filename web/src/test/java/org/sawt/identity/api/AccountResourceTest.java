package org.sawt.identity.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.api.AnApi;
import org.sawt.common.service.Caller;
import org.sawt.identity.service.DataSection;
import org.sawt.identity.service.PersonalDataQueries;

class AccountResourceTest {

    private static final Instant SINCE = Instant.parse("2026-11-01T08:00:00Z");

    private final AccountResource resource = new AccountResource();
    private boolean signedIn = true;

    @BeforeEach
    void prepare() {
        resource.clock = AnApi.CLOCK;
        resource.caller = new Caller() {
            @Override
            public long accountId() {
                if (!signedIn) {
                    throw RuleViolation.unauthenticated("common.signInFirst");
                }
                return 7;
            }
        };
        resource.queries = new PersonalDataQueries() {
            @Override
            public List<DataSection> own() {
                return List.of(new DataSection(
                        "identity", "account", List.of(Map.of("displayName", "مريم", "since", SINCE, "number", 7L))));
            }
        };
    }

    @Test
    void tellsEverythingThatIsKept() {
        AnApi.Answer answer = AnApi.with(resource).as("citizen").get("/account/data");
        assertEquals(200, answer.status());
        JsonObject section = answer.json().getJsonArray("sections").getJsonObject(0);
        assertEquals("account", section.getString("name"));
        JsonObject row = section.getJsonArray("rows").getJsonObject(0);
        assertEquals("مريم", row.getString("displayName"));
        assertEquals(SINCE.toString(), row.getString("since"));
        assertEquals(7, row.getInt("number"));
    }

    @Test
    void tellsNothingToAVisitor() {
        signedIn = false;
        assertEquals(401, AnApi.with(resource).get("/account/data").status());
    }
}
