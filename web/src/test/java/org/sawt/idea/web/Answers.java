package org.sawt.idea.web;

import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;

/** What a page answered: where it led, what it said, and what it told a script. */
class Answers {

    String ledTo;
    String said;
    Integer told;

    final Notice notice = new Notice() {
        @Override
        public void show(String key, Object... arguments) {
            said = key;
        }
    };

    final IdeaWay way = way();

    private IdeaWay way() {
        IdeaWay way = new IdeaWay() {
            @Override
            void tell(int version, String words) {
                told = version;
            }
        };
        way.redirects = new Redirects() {
            @Override
            public void to(String path) {
                ledTo = path;
            }

            @Override
            public void toSignIn() {
                ledTo = "sign-in";
            }
        };
        way.notice = notice;
        return way;
    }
}
