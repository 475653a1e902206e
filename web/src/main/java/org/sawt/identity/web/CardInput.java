package org.sawt.identity.web;

import org.sawt.identity.IdentityCard;

/** What an officer types of an identity card, as the inputs of the page hold it. */
public class CardInput {

    private String personalNumber;
    private String birthDate;
    private String residency;
    private String governorate;
    private boolean seen;
    private boolean unusual;

    IdentityCard card() {
        return new IdentityCard(personalNumber, birthDate, residency, governorate, seen, unusual);
    }

    public String getPersonalNumber() {
        return personalNumber;
    }

    public void setPersonalNumber(String personalNumber) {
        this.personalNumber = personalNumber;
    }

    public String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(String birthDate) {
        this.birthDate = birthDate;
    }

    public String getResidency() {
        return residency;
    }

    public void setResidency(String residency) {
        this.residency = residency;
    }

    public String getGovernorate() {
        return governorate;
    }

    public void setGovernorate(String governorate) {
        this.governorate = governorate;
    }

    public boolean isSeen() {
        return seen;
    }

    public void setSeen(boolean seen) {
        this.seen = seen;
    }

    public boolean isUnusual() {
        return unusual;
    }

    public void setUnusual(boolean unusual) {
        this.unusual = unusual;
    }
}
