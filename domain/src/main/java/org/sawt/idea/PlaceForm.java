package org.sawt.idea;

import java.math.BigDecimal;
import org.sawt.identity.Governorate;

/**
 * Where an idea is about, as a person gave it; everything may be missing.
 *
 * @param block the number of the block, 3 or 4 digits, as typed
 * @param latitude of a point on the map, in degrees; only together with the longitude
 */
public record PlaceForm(Governorate governorate, String block, BigDecimal latitude, BigDecimal longitude) {
    /** No place in particular. */
    public static PlaceForm nowhere() {
        return new PlaceForm(null, null, null, null);
    }
}
