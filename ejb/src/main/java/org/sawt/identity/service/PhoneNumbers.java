package org.sawt.identity.service;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Telephone numbers in the one form in which they are kept (ITU-T E.164, such as +97336001234). */
final class PhoneNumbers {

    /** Where a number without a country is taken to be. */
    private static final String HOME = "BH";

    private static final int LONGEST_TYPED = 40;

    private PhoneNumbers() {}

    /** The number in international form, empty when there can be no such number. Digits of any script are read. */
    static Optional<String> canonical(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(typed, HOME);
            return numbers.isValidNumber(number) && !number.hasExtension()
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
