/** Whole-system tests of moderation. */
package org.sawt.moderation.it;
