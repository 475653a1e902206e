package org.sawt.attachment;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sawt.common.PlainText;

/** The name under which a file is kept: what the person called it, without anything that could lead or pass for elsewhere. */
public final class FileName {

    /** In code points, without the ending. */
    private static final int LONGEST = 80;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%&;`'$!#{}~^]");
    private static final Pattern ENDING = Pattern.compile("(\\.[\\p{L}\\p{N}]{1,8})+$");
    private static final Pattern EDGES = Pattern.compile("^[\\s._-]+|[\\s._-]+$");

    /** Devices on old systems, whatever ending they have. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin", "conout");

    private static final Pattern NUMBERED_DEVICE = Pattern.compile("(?i)(com|lpt)[0-9¹²³]");

    private FileName() {}

    /** @param ending what the content says that the file is, such as "pdf" */
    public static String clean(String name, String ending) {
        String last = FOLDERS.matcher(PlainText.cleanLine(name)).replaceFirst("");
        String visible = INVISIBLE.matcher(last).replaceAll("");
        String plain = FORBIDDEN.matcher(visible).replaceAll("_");
        String bare = EDGES.matcher(ENDING.matcher(plain).replaceFirst("")).replaceAll("");
        String stem = EDGES.matcher(shortened(bare)).replaceAll("");
        return (isUsable(stem) ? stem : "file") + "." + ending;
    }

    private static boolean isUsable(String stem) {
        return stem.codePoints().anyMatch(Character::isLetterOrDigit)
                && !DEVICES.contains(stem.toLowerCase(Locale.ROOT))
                && !NUMBERED_DEVICE.matcher(stem).matches();
    }

    private static String shortened(String text) {
        int end = Math.min(PlainText.length(text), LONGEST);
        return text.substring(0, text.offsetByCodePoints(0, end));
    }
}
