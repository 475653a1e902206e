/** The pages of topics: reading, voting, results, and the desk of the officers who write them. Tier: feature. */
package org.sawt.topic.web;
