package org.sawt.moderation.service;

import org.sawt.moderation.SignalKind;

/** Something that the portal noticed about a text; the detail is a word, a number or another item, such as "comment 12". */
record Signal(SignalKind kind, String detail) {}
