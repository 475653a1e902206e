package org.sawt.idea.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.sawt.identity.Governorate;

/** Where a point of Bahrain lies on the drawing in {@code /WEB-INF/idea/map.xhtml}. In pages: {@code ideaMap}. */
@Named
@ApplicationScoped
public class IdeaMap {

    private static final BigDecimal WEST = new BigDecimal("50.36");
    private static final BigDecimal NORTH = new BigDecimal("26.34");
    /** Units of the drawing for a degree; a degree of longitude is shorter here than one of latitude. */
    private static final BigDecimal WIDE = BigDecimal.valueOf(900);

    private static final BigDecimal HIGH = BigDecimal.valueOf(1000);

    /** From the left edge of the drawing; null for no point. */
    public Long x(BigDecimal longitude) {
        return longitude == null ? null : units(longitude.subtract(WEST).multiply(WIDE));
    }

    /** From the upper edge of the drawing; null for no point. */
    public Long y(BigDecimal latitude) {
        return latitude == null ? null : units(NORTH.subtract(latitude).multiply(HIGH));
    }

    private static Long units(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.HALF_UP).longValue();
    }

    /** The names of the governorates, in the order in which they are offered. */
    public List<String> getGovernorates() {
        return Arrays.stream(Governorate.values()).map(Governorate::name).toList();
    }
}
