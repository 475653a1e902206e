package org.sawt.moderation.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.sawt.common.SubjectRef;
import org.sawt.common.api.JsonFields;
import org.sawt.moderation.service.ReportDraft;
import org.sawt.moderation.service.ReportService;

/**
 * What becomes of a report.
 *
 * @param status "received", or "known" when the same person had reported the same text before
 */
public record ReportBody(String kind, long id, String status) {

    /** Reports an item as a program writes it. */
    static Response report(ReportService reports, SubjectRef content, InputStream body, UriInfo uri) {
        JsonFields json = JsonFields.of(body);
        ReportDraft draft = new ReportDraft(RuleNumber.of(json), json.text("reason"));
        json.throwIfAny();
        boolean first = reports.report(content, draft);
        ReportBody answer = new ReportBody(content.kind(), content.id(), first ? "received" : "known");
        return first
                ? Response.created(uri.getAbsolutePath()).entity(answer).build()
                : Response.ok(answer).build();
    }
}
