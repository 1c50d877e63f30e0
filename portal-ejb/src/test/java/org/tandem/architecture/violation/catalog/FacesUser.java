package org.tandem.architecture.violation.catalog;

import jakarta.faces.context.FacesContext;

/** Knows the front. */
public class FacesUser {
    FacesContext context;
}
