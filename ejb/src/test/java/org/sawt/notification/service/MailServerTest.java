package org.sawt.notification.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailServerTest {

    @Test
    void demandsTlsWhereItIsWantedAndTheRightNameOfTheServer() {
        Properties properties = new Properties();
        MailServer.prepare(properties, true, true);
        assertEquals("true", properties.getProperty("mail.smtp.starttls.enable"));
        assertEquals("true", properties.getProperty("mail.smtp.starttls.required"));
        assertEquals("true", properties.getProperty("mail.smtp.ssl.checkserveridentity"));
        assertEquals("true", properties.getProperty("mail.smtp.auth"));
    }

    @Test
    void speaksPlainlyWhereNoTlsIsWanted() {
        Properties properties = new Properties();
        MailServer.prepare(properties, false, false);
        assertEquals("false", properties.getProperty("mail.smtp.starttls.required"));
        assertEquals("false", properties.getProperty("mail.smtp.auth"));
    }
}
