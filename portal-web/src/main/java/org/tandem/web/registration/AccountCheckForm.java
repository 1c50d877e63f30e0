package org.tandem.web.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.registration.AccountAnswer;
import org.tandem.registration.AccountCheckService;
import org.tandem.registration.CheckAccount;

/** "Is this account free?" */
@Named
@ViewScoped
public class AccountCheckForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountCheckService accounts;

    private final HashMap<String, String> texts = new HashMap<>();
    private AccountAnswer answer;

    public void check() {
        answer = null;
        answer = accounts.check(new CheckAccount(
                texts.get("company"), texts.get("domain"), texts.get("taxId"), texts.get("country"), null, List.of()));
    }

    /** Where it is registered, with what was typed here. */
    public String getAddress() {
        return Stream.of("company", "domain", "country")
                .filter(name -> texts.get(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(texts.get(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/registration/edit.xhtml?", ""));
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public AccountAnswer getAnswer() {
        return answer;
    }
}
