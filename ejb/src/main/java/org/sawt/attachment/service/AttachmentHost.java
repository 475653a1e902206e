package org.sawt.attachment.service;

/** Lets a feature's items have pictures and files, and says of each item who may see and change them. Found by its type. */
public interface AttachmentHost {

    /** The word in {@link org.sawt.common.SubjectRef#kind}. */
    String kind();

    /** Whether the caller may see this item at this moment; false for one that is hidden or not there. */
    boolean mayRead(long id);

    /** Whether the caller may add files to this item, describe and remove them at this moment. */
    boolean mayChange(long id);

    /** The page below the language from which the caller came to change the files, such as "ideas/12/edit". */
    String path(long id);
}
