package org.tandem.web.architecture.violation;

/** Breaks a rule on purpose. */
public class FacesOutsideShell {
    jakarta.faces.context.FacesContext context;
}
