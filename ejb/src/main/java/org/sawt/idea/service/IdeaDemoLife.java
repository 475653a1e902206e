package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.sawt.government.service.Deadlines;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaDraft;
import org.sawt.idea.IdeaMilestone;
import org.sawt.idea.IdeaOfficial;
import org.sawt.idea.IdeaRound;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.ImportedIdea;

/** Lets an idea of the demonstration live as its story says. */
@Dependent
class IdeaDemoLife {
    private static final String OFFICER = "ministry";

    @Inject
    IdeaRepository ideas;

    @Inject
    IdeaDemoRepository repository;

    @Inject
    IdeaDemoTalk talk;

    @Inject
    IdeaTallyRepository tally;

    @Inject
    Deadlines deadlines;

    Idea tell(DemoIdea demo, IdeaRound round, Map<String, Long> people, Instant now) {
        Idea idea = written(demo, round, people, now);
        ideas.add(idea);
        ideas.flush();
        talk.nameCoAuthors(idea, demo, people, now);
        if (demo.status() == IdeaStatus.DRAFT) {
            return idea;
        }
        if (!demo.isImported()) {
            idea.submit(demo.at(now));
        }
        if (demo.status() == IdeaStatus.SUBMITTED) {
            talk.hold(idea, round);
            return idea;
        }
        idea.show(demo.at(now));
        if (demo.status() == IdeaStatus.WITHDRAWN) {
            idea.withdraw(false);
            return idea;
        }
        support(idea, demo, round, now);
        answer(idea, demo, people.get(OFFICER), now);
        ideas.flush();
        talk.discuss(idea, demo, people, now);
        return idea;
    }

    void merge(Idea idea, Idea target) {
        idea.mergeInto(target);
        ideas.flush();
        talk.found(idea);
    }

    private Idea written(DemoIdea demo, IdeaRound round, Map<String, Long> people, Instant now) {
        Long entity = repository.findEntity(demo.entity()).or(round::entityId).orElse(null);
        IdeaDraft draft = new IdeaDraft(
                demo.title(), talk.clean(demo.body()), demo.language(), category(demo, round), demo.place());
        if (demo.isImported()) {
            ImportedIdea imported = new ImportedIdea(
                    round.id(),
                    entity,
                    draft,
                    demo.importedAuthor(),
                    IdeaStatus.PUBLISHED,
                    demo.at(now),
                    demo.importedSupports());
            return new Idea(imported, now);
        }
        return new Idea(round.id(), entity, people.get(demo.author()), draft, demo.at(now));
    }

    private Long category(DemoIdea demo, IdeaRound round) {
        return round.categories().isEmpty()
                ? repository.findCategory(demo.category()).orElseThrow()
                : round.categories().get(Integer.parseInt(demo.category())).id();
    }

    private void support(Idea idea, DemoIdea demo, IdeaRound round, Instant now) {
        repository.support(idea.id(), demo.supports(), demo.at(now));
        if (demo.isObliging()) {
            Instant reachedAt = demo.reachedAt(now);
            Long entity = idea.entityId().orElse(null);
            tally.setDeadline(
                    new IdeaTallyRepository.Reached(idea.id(), entity, round.threshold(), round.answerDays()),
                    reachedAt,
                    deadlines.after(reachedAt, round.answerDays(), entity));
        }
    }

    private void answer(Idea idea, DemoIdea demo, long officer, Instant now) {
        IdeaOfficial official = new IdeaOfficial(officer, idea.entityId().orElse(null));
        demo.steps(now).forEach(step -> ideas.add(idea.answer(step.answer(), official, step.at())));
        for (DemoIdea.Milestone each : demo.milestones(now)) {
            IdeaMilestone milestone = new IdeaMilestone(idea, each.title(), each.dueOn());
            if (each.doneAt() != null) {
                milestone.complete(each.doneAt());
            }
            ideas.add(milestone);
        }
    }
}
