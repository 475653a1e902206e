/** Starts the embedded database and the server for the run profile and for the tests. Outside of the tiers. */
package org.sawt.launcher;
