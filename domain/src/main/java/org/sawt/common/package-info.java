/** What every feature may use and what knows no feature: violations, bilingual text, pages, subjects. Tier: common. */
package org.sawt.common;
