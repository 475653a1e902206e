package org.sawt.common.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page costs on a slow line, as the browser counts the bytes that came over it. */
class PageWeightIT {

    private static final int FIRST_VIEW = 100 * 1024;
    private static final int NEXT_VIEW = 30 * 1024;

    private final List<Double> bytes = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(
            value = Visitor.class,
            names = {"ARABIC_PHONE", "ENGLISH_DESK"})
    void isLightOnTheFirstViewAndLighterOnTheNext(Visitor visitor) {
        try (Visit visit = Browsing.as(visitor)) {
            Page page = visit.page();
            CDPSession network = visit.context().newCDPSession(page);
            network.send("Network.enable");
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.add(event.get("encodedDataLength").getAsDouble()));
            double first = weigh(page, "/" + visitor.language() + "/topics");
            assertTrue(bytes.size() >= 3 && first <= FIRST_VIEW, "the first view: " + bytes);
            bytes.clear();
            double next = weigh(page, "/" + visitor.language() + "/topics?status=closed");
            assertTrue(!bytes.isEmpty() && next <= NEXT_VIEW, "the next view: " + bytes);
        }
    }

    private double weigh(Page page, String path) {
        page.navigate(Portal.at(path).toString());
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        return bytes.stream().mapToDouble(Double::doubleValue).sum();
    }
}
