package org.sawt.topic.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sawt.common.api.AnApi;
import org.sawt.common.api.OpenApiResource;
import org.sawt.discussion.api.CommentResource;
import org.sawt.discussion.api.DiscussionResource;
import org.sawt.discussion.api.ParticipantResource;
import org.sawt.government.api.EntityDetail;
import org.sawt.government.api.EntityItem;
import org.sawt.government.api.EntityResource;
import org.sawt.government.service.EntityName;
import org.sawt.idea.api.IdeaCreated;
import org.sawt.idea.api.IdeaDetail;
import org.sawt.idea.api.IdeaExportResource;
import org.sawt.idea.api.IdeaItem;
import org.sawt.idea.api.IdeaResource;
import org.sawt.idea.api.IdeaSimilarResource;
import org.sawt.idea.api.IdeaSupportResource;
import org.sawt.idea.service.SupportReceipt;
import org.sawt.identity.api.AccountData;
import org.sawt.identity.api.AccountResource;
import org.sawt.moderation.api.CommentReportResource;
import org.sawt.moderation.api.DecisionBody;
import org.sawt.moderation.api.FigureBody;
import org.sawt.moderation.api.FigureResource;
import org.sawt.moderation.api.FigureTableResource;
import org.sawt.moderation.api.IdeaReportResource;
import org.sawt.moderation.api.ModerationResource;
import org.sawt.moderation.api.ReportBody;
import org.sawt.moderation.api.RuleItem;
import org.sawt.notification.api.NotificationItem;
import org.sawt.notification.api.NotificationResource;

class OpenApiTest {

    private static final List<Class<?>> RESOURCES = List.of(
            TopicResource.class,
            VoteResource.class,
            PolisResource.class,
            AccountResource.class,
            NotificationResource.class,
            EntityResource.class,
            DiscussionResource.class,
            ParticipantResource.class,
            CommentResource.class,
            IdeaResource.class,
            IdeaSupportResource.class,
            IdeaSimilarResource.class,
            IdeaExportResource.class,
            CommentReportResource.class,
            IdeaReportResource.class,
            ModerationResource.class,
            FigureResource.class,
            FigureTableResource.class,
            OpenApiResource.class);

    private static JsonObject description() {
        return Json.createReader(new OpenApiResource().get()).readObject();
    }

    private static Set<String> described() {
        Set<String> found = new TreeSet<>();
        description().getJsonObject("paths").forEach((path, item) -> item.asJsonObject()
                .keySet()
                .forEach(method -> found.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return found;
    }

    private static Set<String> served() {
        Set<String> found = new TreeSet<>();
        for (Class<?> resource : RESOURCES) {
            for (Method method : resource.getDeclaredMethods()) {
                Arrays.stream(method.getAnnotations())
                        .map(Annotation::annotationType)
                        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                        .forEach(type -> found.add(type.getSimpleName() + " " + path(resource, method)));
            }
        }
        return found;
    }

    /** Without the patterns of the parameters: "{id: [0-9]{1,18}}" is "{id}". */
    private static String path(Class<?> resource, Method method) {
        String own = method.isAnnotationPresent(Path.class)
                ? "/" + method.getAnnotation(Path.class).value()
                : "";
        String whole = "/" + resource.getAnnotation(Path.class).value() + own;
        return whole.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    @Test
    void describesExactlyWhatIsServed() {
        assertEquals(served(), described());
        assertTrue(served().contains(GET.class.getSimpleName() + " /topics/{id}/votes"));
        assertTrue(served().contains(POST.class.getSimpleName() + " /topics/imports/polis"));
    }

    @Test
    void namesTheFieldsOfTheAnswers() {
        JsonObject schemas = description().getJsonObject("components").getJsonObject("schemas");
        sameFields(TopicItem.class, schemas.getJsonObject("TopicItem"));
        sameFields(TopicDetail.class, schemas.getJsonObject("Topic"));
        sameFields(TopicDetail.Option.class, schemas.getJsonObject("Option"));
        sameFields(TopicDetail.Statement.class, schemas.getJsonObject("Statement"));
        sameFields(OwnVoteBody.class, schemas.getJsonObject("Vote"));
        sameFields(OwnVoteBody.Vote.class, schemas.getJsonObject("Answer"));
        sameFields(EntityName.class, schemas.getJsonObject("TopicEntity"));
        sameFields(EligibilityBody.class, schemas.getJsonObject("Eligibility"));
        sameFields(EligibilityBody.class, schemas.getJsonObject("EligibilityInput"));
        sameFields(TopicItem.Items.class, schemas.getJsonObject("TopicList"));
        sameFields(EntityItem.class, schemas.getJsonObject("EntityItem"));
        sameFields(EntityItem.Name.class, schemas.getJsonObject("EntityName"));
        sameFields(EntityItem.Items.class, schemas.getJsonObject("EntityList"));
        sameFields(EntityDetail.class, schemas.getJsonObject("Entity"));
        sameFields(EntityDetail.Calendar.class, schemas.getJsonObject("Calendar"));
        sameFields(EntityDetail.Holiday.class, schemas.getJsonObject("Holiday"));
        sameFields(IdeaItem.class, schemas.getJsonObject("IdeaItem"));
        sameFields(IdeaItem.Items.class, schemas.getJsonObject("IdeaList"));
        sameFields(IdeaItem.Category.class, schemas.getJsonObject("IdeaCategory"));
        sameFields(IdeaItem.Categories.class, schemas.getJsonObject("IdeaCategories"));
        sameFields(IdeaDetail.class, schemas.getJsonObject("Idea"));
        sameFields(IdeaDetail.Step.class, schemas.getJsonObject("IdeaStep"));
        sameFields(IdeaDetail.Milestone.class, schemas.getJsonObject("IdeaMilestone"));
        sameFields(IdeaDetail.Addendum.class, schemas.getJsonObject("IdeaAddendum"));
        sameFields(IdeaCreated.class, schemas.getJsonObject("IdeaCreated"));
        sameFields(SupportReceipt.class, schemas.getJsonObject("IdeaSupport"));
        sameFields(IdeaSimilarResource.Items.class, schemas.getJsonObject("SimilarIdeas"));
        sameFields(IdeaSimilarResource.Item.class, schemas.getJsonObject("SimilarIdea"));
        sameFields(ReportBody.class, schemas.getJsonObject("Report"));
        sameFields(DecisionBody.class, schemas.getJsonObject("Decision"));
        sameFields(RuleItem.class, schemas.getJsonObject("Rule"));
        sameFields(FigureBody.class, schemas.getJsonObject("ModerationReport"));
        sameFields(FigureBody.Period.class, schemas.getJsonObject("ModerationPeriod"));
        sameFields(FigureBody.ByRule.class, schemas.getJsonObject("ModerationRuleCount"));
        sameFields(AccountData.class, schemas.getJsonObject("AccountData"));
        sameFields(AccountData.Section.class, schemas.getJsonObject("AccountDataSection"));
        sameFields(NotificationItem.class, schemas.getJsonObject("NotificationItem"));
        sameFields(NotificationItem.Items.class, schemas.getJsonObject("NotificationList"));
    }

    private static void sameFields(Class<?> type, JsonObject schema) {
        Set<String> fields = new TreeSet<>();
        Arrays.stream(type.getRecordComponents())
                .map(part -> part.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .forEach(fields::add);
        assertEquals(fields, new TreeSet<>(schema.getJsonObject("properties").keySet()), type.getSimpleName());
    }

    @Test
    void refersOnlyToWhatIsThere() {
        JsonObject description = description();
        references(description).forEach(reference -> {
            JsonValue found = Json.createPointer(reference.substring(1)).getValue(description);
            assertTrue(found instanceof JsonObject, reference);
        });
    }

    private static Stream<String> references(JsonValue value) {
        return switch (value) {
            case JsonObject object ->
                object.entrySet().stream()
                        .flatMap(entry -> entry.getKey().equals("$ref")
                                ? Stream.of(((JsonString) entry.getValue()).getString())
                                : references(entry.getValue()));
            case JsonArray array -> array.stream().flatMap(OpenApiTest::references);
            default -> Stream.empty();
        };
    }

    @Test
    void isServed() {
        AnApi.Answer answer = AnApi.with(new OpenApiResource()).get("/openapi.json");
        assertEquals(200, answer.status());
        assertEquals("3.1.0", answer.json().getString("openapi"));
    }
}
