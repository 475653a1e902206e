package org.sawt.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.common.service.FeatureSwitches;

class RoutingFilterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T17:00:00Z");
    private static final String BROWSER = "0123456789abcdefghijkl";

    private final Signer signer = new Signer(new byte[32]);
    private boolean passed;

    @Test
    void leadsAnAddressToItsView() throws Exception {
        ARequest request = ARequest.get("/ar/topics");
        route(request);
        assertEquals("/topic/list.xhtml", request.forwardedTo);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health/../topic/edit.xhtml",
                "/health/%2e%2e/topic/edit.xhtml",
                "/dev/../topic/edit.xhtml",
                "/api/..;/topic/edit.xhtml",
                "/jakarta.faces.resource/../topic/edit.xhtml",
                "/ar/../topic/edit.xhtml",
                "/topic/edit.xhtml"
            })
    void showsNoViewToWhoAsksForItsFile(String sent) throws Exception {
        ARequest request = new ARequest("GET", sent, "/topic/edit.xhtml");
        route(request);
        assertEquals(404, request.status);
        assertFalse(passed);
        assertNull(request.forwardedTo);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/sawt.css.xhtml",
                "/api/v1/topics",
                "/health/live",
                "/dev/mail",
                "/robots.txt",
                "/favicon.ico"
            })
    void leavesAloneWhatIsNoPage(String path) throws Exception {
        route(ARequest.get(path));
        assertTrue(passed);
    }

    @Test
    void leadsVisitorsToSigningInAndRefusesOtherRoles() throws Exception {
        ARequest visitor = ARequest.get("/en/desk/topics/7");
        route(visitor);
        assertEquals(302, visitor.status);
        ARequest citizen = ARequest.get("/en/desk/topics/7").by("42", "citizen");
        route(citizen);
        assertEquals(403, citizen.status);
        ARequest officer = ARequest.get("/en/desk/topics/7").by("42", "ministry");
        route(officer);
        assertEquals("/topic/edit.xhtml", officer.forwardedTo);
    }

    @Test
    void letsAFormThroughWhoseSessionHasExpiredSoThatNothingTypedIsLost() throws Exception {
        ARequest expired = form(CsrfToken.forAccount("42", BROWSER, NOW).write(signer));
        route(expired);
        assertEquals("/topic/edit.xhtml", expired.forwardedTo);
    }

    @Test
    void letsNoOtherFormThroughWithoutASession() throws Exception {
        ARequest anonymous = form(CsrfToken.forBrowser(BROWSER, NOW).write(signer));
        route(anonymous);
        assertEquals(302, anonymous.status);
        ARequest forged = form(CsrfToken.forAccount("42", "another", NOW).write(signer));
        route(forged);
        assertEquals(302, forged.status);
        ARequest upload = ARequest.post("/en/desk/topics/import")
                .cookie(Csrf.COOKIE, BROWSER)
                .with(Csrf.PARAMETER, CsrfToken.forAccount("42", BROWSER, NOW).write(signer))
                .ofType("multipart/form-data");
        route(upload);
        assertEquals(302, upload.status);
        ARequest citizen =
                form(CsrfToken.forAccount("42", BROWSER, NOW).write(signer)).by("42", "citizen");
        route(citizen);
        assertEquals(403, citizen.status);
    }

    @Test
    void namesWhatIsTooLargeBeforeReadingIt() throws Exception {
        ARequest form = ARequest.post("/en/topics").ofSize(UploadLimit.bytes(false) + 1);
        route(form);
        assertEquals(413, form.status);
        assertNull(form.forwardedTo);
        ARequest upload = upload().ofSize(UploadLimit.bytes(true) + 1);
        route(upload);
        assertEquals(413, upload.status);
        ARequest files = upload().ofSize(UploadLimit.bytes(true));
        route(files);
        assertEquals("/topic/import.xhtml", files.forwardedTo);
    }

    @Test
    void takesFilesOnlyWhereAPageAsksForThem() throws Exception {
        ARequest files = ARequest.post("/en/topics").ofType("multipart/form-data; boundary=x");
        route(files);
        assertEquals(415, files.status);
        ARequest plain = upload().ofType("application/x-www-form-urlencoded");
        route(plain);
        assertEquals(415, plain.status);
        ARequest endless = ARequest.post("/en/topics").ofSize(-1);
        route(endless);
        assertEquals(411, endless.status);
    }

    @Test
    void hidesWhatIsTurnedOffFromEverybody() throws Exception {
        ARequest visitor = ARequest.get("/en/boats");
        route(visitor);
        assertEquals(404, visitor.status);
        assertNull(visitor.forwardedTo);
        ARequest form = ARequest.post("/en/boats").by("42", "admin");
        route(form);
        assertEquals(404, form.status);
        ARequest trains = ARequest.get("/en/trains");
        route(trains);
        assertEquals("/train/list.xhtml", trains.forwardedTo);
    }

    private static ARequest upload() {
        return ARequest.post("/en/desk/topics/import")
                .ofType("multipart/form-data")
                .by("42", "ministry");
    }

    private static ARequest form(String token) {
        return ARequest.post("/en/desk/topics/7").cookie(Csrf.COOKIE, BROWSER).with(Csrf.PARAMETER, token);
    }

    private void route(ARequest request) throws IOException, ServletException {
        RoutingFilter filter = new RoutingFilter();
        filter.routes = new RouteTable(List.of(() -> List.of(
                Route.of("topics", "/topic/list.xhtml"),
                Route.of("boats", "/boat/list.xhtml").behind("boats"),
                Route.of("trains", "/train/list.xhtml").behind("trains"),
                Route.of("desk/topics/import", "/topic/import.xhtml")
                        .onlyFor("ministry")
                        .withUploads(),
                Route.of("desk/topics/{id}", "/topic/edit.xhtml").onlyFor("ministry"))));
        filter.switches = new FeatureSwitches() {
            @Override
            public boolean isOn(String name) {
                return name.equals("trains");
            }
        };
        filter.csrf = new Csrf();
        filter.csrf.request = request.request();
        filter.csrf.signer = signer;
        filter.csrf.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        filter.doFilter(request.request(), request.response(), (given, answer) -> passed = true);
    }
}
