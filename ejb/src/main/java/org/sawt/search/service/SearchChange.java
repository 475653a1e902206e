package org.sawt.search.service;

import org.sawt.common.SubjectRef;

/** That an item has changed; the numbers rise in the order in which servers may rely on. */
record SearchChange(long number, SubjectRef subject) {}
