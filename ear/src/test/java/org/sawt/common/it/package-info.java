/** The one server, browser and mailbox that all tests of the whole system share. */
package org.sawt.common.it;
