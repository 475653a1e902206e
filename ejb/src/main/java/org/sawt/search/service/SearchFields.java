package org.sawt.search.service;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.sawt.common.SubjectRef;
import org.sawt.search.SearchDocument;

/** An item as the index holds it: to be found and filtered by, never to be shown from. */
final class SearchFields {

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String STATUS = "status";
    static final String ENTITY = "entity";
    static final String DATE = "date";
    static final String TITLE = "title";

    /** All of an item's text, its titles included. */
    static final String TEXT = "text";

    private SearchFields() {}

    /** What finds this item and no other. */
    static Term key(SubjectRef subject) {
        return new Term(KEY, subject.kind() + ":" + subject.id());
    }

    static Document of(SearchDocument item) {
        Document document = new Document();
        document.add(new StringField(KEY, key(item.subject()).text(), Field.Store.NO));
        document.add(new StringField(KIND, item.subject().kind(), Field.Store.NO));
        document.add(new LongField(ID, item.subject().id(), Field.Store.YES));
        if (item.status() != null) {
            document.add(new StringField(STATUS, item.status(), Field.Store.NO));
        }
        if (item.entityId() != null) {
            document.add(new LongField(ENTITY, item.entityId(), Field.Store.NO));
        }
        if (item.date() != null) {
            document.add(new LongField(DATE, item.date().getEpochSecond(), Field.Store.NO));
        }
        for (String title : item.titles()) {
            document.add(new TextField(TITLE, Folding.withoutInvisible(title), Field.Store.NO));
            document.add(new TextField(TEXT, Folding.withoutInvisible(title), Field.Store.NO));
        }
        for (String text : item.texts()) {
            document.add(new TextField(TEXT, Folding.withoutInvisible(text), Field.Store.NO));
        }
        return document;
    }
}
