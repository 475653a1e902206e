/** Commands, queries, voting and counting of topics. Tier: features; knows identity and common. */
package org.sawt.topic.service;
