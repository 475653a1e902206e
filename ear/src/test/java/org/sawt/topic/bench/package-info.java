/** Measures voting against a baseline of the same run; started by the bench profile only. */
package org.sawt.topic.bench;
