package org.tandem.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.tandem.leadimport.LeadImportService;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

/** The file an import begins with. Its name is only shown, never used as a path. */
@Named
@RequestScoped
public class LeadUploadForm {
    /** One byte more than may be read, so that the domain sees that it is too much. */
    private static final int LARGEST = 20 * 1024 * 1024 + 1;

    @Inject
    private LeadImportService imports;

    private Part file;

    public String upload() throws IOException {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            throw RuleViolation.at("file", InputRule.REQUIRED);
        }
        try (var content = file.getInputStream()) {
            var uploaded = imports.upload(name(), content.readNBytes(LARGEST));
            return "/lead/import.xhtml?faces-redirect=true&id=" + uploaded.id();
        }
    }

    /** Some browsers send the whole path. */
    private String name() {
        return file.getSubmittedFileName().replaceAll(".*[/\\\\]", "");
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
