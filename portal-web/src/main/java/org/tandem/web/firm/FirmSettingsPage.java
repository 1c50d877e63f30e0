package org.tandem.web.firm;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.TenantService;
import org.tandem.web.shell.LookCache;
import org.tandem.web.shell.Notices;

@Named
@ViewScoped
public class FirmSettingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TenantService tenants;

    @Inject
    private LookCache looks;

    @Inject
    private Notices notices;

    private long version;
    private String name;
    private String accent;
    private transient Part file;

    @PostConstruct
    void load() {
        var look = tenants.look();
        version = look.version();
        name = look.name();
        accent = look.accent();
    }

    public String brand() {
        tenants.brand(name, accent, version);
        return shown();
    }

    public String uploadLogo() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw RuleViolation.at("file", InputRule.REQUIRED);
        }
        try (var content = file.getInputStream()) {
            tenants.showLogo(
                    LogoPicture.read(content.readNBytes(LogoPicture.LARGEST + 1))
                            .png(),
                    version);
        }
        return shown();
    }

    public String removeLogo() {
        tenants.showLogo(null, version);
        return shown();
    }

    private String shown() {
        looks.forget();
        notices.sayOnNextPage("firm.said.saved");
        return "/firm/settings.xhtml?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
