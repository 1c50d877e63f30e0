package org.tandem.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.tandem.customer.ContactRow;
import org.tandem.customer.ContactService;
import org.tandem.customer.CustomerService;
import org.tandem.customer.CustomerView;
import org.tandem.customer.DescribeContact;
import org.tandem.customer.DescribeCustomer;
import org.tandem.shared.NotFound;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.UrlQuery;

/** The dialogs in which a customer is corrected and contacts are added or corrected. */
@Named
@ViewScoped
public class CustomerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CustomerService customers;

    @Inject
    private ContactService contacts;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private CustomerView customer;
    private ContactRow edited;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> contact = new HashMap<>();

    @PostConstruct
    void load() {
        customer = customers.require(UrlQuery.of(request, "id").id("id").orElseThrow(NotFound::new));
        texts.put("name", customer.name());
        texts.put("domain", customer.domain());
        texts.put("taxId", customer.taxId());
        texts.put("phone", customer.phone());
        texts.put("street", customer.street());
        texts.put("postcode", customer.postcode());
        texts.put("city", customer.city());
        texts.put("country", customer.country());
    }

    public String save() {
        customers.describe(
                customer.id(),
                customer.version(),
                new DescribeCustomer(
                        texts.get("name"),
                        texts.get("domain"),
                        texts.get("taxId"),
                        texts.get("phone"),
                        texts.get("street"),
                        texts.get("postcode"),
                        texts.get("city"),
                        subdivision(),
                        texts.get("country")));
        return again("customer.said.described");
    }

    /** The form has no field for it; another country has other ones. */
    private String subdivision() {
        var same = customer.country() != null && customer.country().equals(texts.get("country"));
        return same ? customer.subdivision() : null;
    }

    public void begin() {
        edited = null;
        contact.clear();
    }

    public void edit(ContactRow row) {
        edited = row;
        contact.put("name", row.name());
        contact.put("email", row.email());
        contact.put("phone", row.phone());
        contact.put("jobTitle", row.jobTitle());
    }

    public String saveContact() {
        var said = new DescribeContact(
                contact.get("name"),
                contact.get("email"),
                contact.get("phone"),
                contact.get("jobTitle"),
                customer.country());
        if (edited == null) {
            contacts.add(customer.id(), said);
        } else {
            contacts.describe(customer.id(), edited.id(), edited.version(), said);
        }
        return again("customer.said.contact");
    }

    private String again(String key) {
        notices.sayOnNextPage(key, customer.reference());
        return "/customer/detail.xhtml?faces-redirect=true&id=" + customer.id();
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, String> getContact() {
        return contact;
    }
}
