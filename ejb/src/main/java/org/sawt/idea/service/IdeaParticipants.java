package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import org.sawt.idea.Idea;

/** What the caller, signed in or not, has to do with an idea; asks nothing for anonymous visitors. */
@Dependent
class IdeaParticipants {
    @Inject
    CoAuthorRepository coAuthors;

    @Inject
    IdeaSupportRepository supports;

    @Inject
    IdeaCaller caller;

    boolean isAuthor(Idea idea) {
        OptionalLong account = caller.findAccountId();
        return account.isPresent()
                && idea.authorId()
                        .filter(author -> author == account.getAsLong())
                        .isPresent();
    }

    /** Whether the caller wrote it, alone or with others. */
    boolean isWriter(Idea idea) {
        OptionalLong account = caller.findAccountId();
        return account.isPresent() && (isAuthor(idea) || coAuthors.isCoAuthor(idea.id(), account.getAsLong()));
    }

    boolean isSupporter(Idea idea) {
        OptionalLong account = caller.findAccountId();
        return account.isPresent() && supports.isSupportedBy(idea.id(), account.getAsLong());
    }

    /** Whether it is not the author's alone: others support it here, did so elsewhere, or have an idea that is part of it. */
    boolean isSupportedByOthers(Idea idea) {
        return idea.source().importedSupports() > 0
                || supports.isSupportedByOthers(idea.id(), idea.authorId().orElse(0L))
                || supports.hasMerged(idea.id());
    }

    List<String> coAuthorNames(long ideaId) {
        return coAuthors.names(ideaId);
    }
}
