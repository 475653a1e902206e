/** Topics that a government entity puts to the public, and the rules of voting on them. Tier: features; knows identity and common. */
package org.sawt.topic;
