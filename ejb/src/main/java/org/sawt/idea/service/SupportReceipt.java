package org.sawt.idea.service;

/**
 * How an idea stands after somebody supported it or took that back.
 *
 * @param supports how many support it, the caller's own change counted
 * @param supported whether the caller does
 */
public record SupportReceipt(long supports, boolean supported) {}
