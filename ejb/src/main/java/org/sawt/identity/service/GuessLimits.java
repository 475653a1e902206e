package org.sawt.identity.service;

import java.util.EnumMap;
import java.util.Map;
import org.sawt.identity.AttemptLimit;
import org.sawt.identity.ClientAddress;
import org.sawt.identity.KnownDevice;

/** The limits that a guess counts under: on a device that the account knows only that of the device. */
final class GuessLimits {

    private GuessLimits() {}

    /**
     * @param subject what is guessed at
     * @param address the network address that the guess came from
     * @param knownDevice the device, null when the account does not know it
     */
    static Map<AttemptLimit, String> of(String subject, String address, KnownDevice knownDevice) {
        Map<AttemptLimit, String> limits = new EnumMap<>(AttemptLimit.class);
        if (knownDevice != null) {
            limits.put(AttemptLimit.DEVICE, knownDevice.id() + "|" + subject);
            return limits;
        }
        String network = ClientAddress.network(address);
        limits.put(AttemptLimit.ADDRESS_AND_ACCOUNT, network + "|" + subject);
        limits.put(AttemptLimit.ADDRESS, network);
        limits.put(AttemptLimit.ACCOUNT, subject);
        limits.put(AttemptLimit.NEWCOMER, ClientAddress.site(address) + "|" + subject);
        return limits;
    }
}
