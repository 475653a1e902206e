/** The laws of the code, each proven alive by a fixture that breaks it. Tests only; stands above every tier. */
package org.sawt.architecture;
