package org.sawt.common.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives every request its {@link ViolationHandler}. */
public class ViolationHandlerFactory extends ExceptionHandlerFactory {

    public ViolationHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ViolationHandler(getWrapped().getExceptionHandler());
    }
}
