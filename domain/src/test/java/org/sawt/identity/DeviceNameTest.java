package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceNameTest {

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML like Gecko) Chrome/142.0 Safari/537.36, Chrome,"
                + " Windows",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0, Edge, Windows",
        "Mozilla/5.0 (Linux; Android 15; SM-S928B) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36,"
                + " Samsung Internet, Android",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Safari/604.1, Safari,"
                + " iPhone",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) CriOS/142.0 Safari/604.1, Chrome, iPhone",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0, Firefox, macOS",
        "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0, Firefox, Linux",
        "curl/8.5.0, '', ''"
    })
    void namesBrowserAndSystem(String userAgent, String browser, String system) {
        DeviceName device = DeviceName.of(userAgent);
        assertEquals(new DeviceName(browser, system), device);
        assertEquals(device, DeviceName.read(device.write()));
    }

    @Test
    void knowsNothingOfABrowserThatSaysNothing() {
        assertEquals(new DeviceName("", ""), DeviceName.of(null));
        assertEquals(new DeviceName("", ""), DeviceName.read("something else"));
    }
}
