/** The whole system as the public and every kind of staff meet it: who may see and send what. */
package org.sawt.admin.it;
