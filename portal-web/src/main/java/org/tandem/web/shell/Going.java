package org.tandem.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Goes to an address of the portal that is made up already; an outcome would be encoded once more. */
@ApplicationScoped
public class Going {
    public void to(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
