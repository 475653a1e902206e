package org.sawt.topic.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sawt.common.RuleViolation.Violation;
import org.sawt.common.service.NodeName;

/** The progress of imports; each note is a transaction of its own, seen at once and kept when the import rolls back. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PolisImportLog {

    @Inject
    PolisImportRepository repository;

    @Inject
    Clock clock;

    /** @return the import's id */
    @PermitAll
    public long begin(long ownerId, long bytesTotal) {
        return repository.insert(ownerId, NodeName.current(), bytesTotal, now());
    }

    @PermitAll
    public void progress(long id, long bytesRead) {
        repository.setBytesRead(id, bytesRead);
    }

    @PermitAll
    public void finish(long id, long topicId) {
        repository.setDone(id, topicId, now());
    }

    @PermitAll
    public void fail(long id, Violation why) {
        JsonArrayBuilder arguments = Json.createArrayBuilder();
        for (Object argument : why.arguments()) {
            if (argument instanceof Number number) {
                arguments.add(number.longValue());
            } else {
                arguments.add(String.valueOf(argument));
            }
        }
        repository.setFailed(id, why, arguments.build().toString(), now());
    }

    /** Marks what this node was importing when it ended. */
    @PermitAll
    public int failInterrupted() {
        return repository.failRunning(NodeName.current(), "topic.import.interrupted", now());
    }

    @PermitAll
    public Optional<PolisImportView> find(long id, long ownerId) {
        return repository.find(id, ownerId);
    }

    static List<Object> arguments(String json) {
        JsonArray array = Json.createReader(new StringReader(json)).readArray();
        return array.stream().map(PolisImportLog::argument).toList();
    }

    private static Object argument(JsonValue value) {
        return value instanceof JsonNumber number ? (Object) number.longValue() : ((JsonString) value).getString();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
