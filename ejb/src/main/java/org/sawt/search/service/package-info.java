/** The index and what it is asked. Tier: sinks, beside notification. */
package org.sawt.search.service;
