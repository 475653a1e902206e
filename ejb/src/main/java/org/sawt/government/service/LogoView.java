package org.sawt.government.service;

/** The logo of an entity as a PNG, and the hash it is known by. */
public record LogoView(String hash, byte[] png) {

    public LogoView {
        png = png.clone();
    }

    @Override
    public byte[] png() {
        return png.clone();
    }
}
