package org.tandem.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.List;
import org.tandem.shared.Money;

/** What a registration says about its deal, checked and normalised. Never changed, only replaced as a whole. */
@Embeddable
public class Deal {
    private String company;
    private String domain;

    @Column(name = "tax_id")
    private String taxId;

    @Column(name = "contact_name")
    private String contactName;

    private String email;
    private String phone;
    private String street;
    private String postcode;
    private String city;
    private String country;
    private String subdivision;
    private String categories;
    private String need;

    @Embedded
    private Money value;

    @Column(name = "expected_close")
    private LocalDate expectedClose;

    private String evidence;

    protected Deal() {}

    Deal(DealReader read) {
        company = read.company;
        domain = read.domain;
        taxId = read.taxId;
        contactName = read.contactName;
        email = read.email;
        phone = read.phone;
        street = read.street;
        postcode = read.postcode;
        city = read.city;
        country = read.country;
        subdivision = read.subdivision;
        categories = String.join(" ", read.categories);
        need = read.need;
        value = read.value;
        expectedClose = read.expectedClose;
        evidence = read.evidence;
    }

    /** Whom, what and where: what others are kept away from. */
    Scope scope() {
        return new Scope(AccountKeys.of(company, domain, taxId, country), getCategories(), country, subdivision);
    }

    String getCompany() {
        return company;
    }

    String getDomain() {
        return domain;
    }

    String getTaxId() {
        return taxId;
    }

    String getContactName() {
        return contactName;
    }

    String getEmail() {
        return email;
    }

    String getPhone() {
        return phone;
    }

    String getStreet() {
        return street;
    }

    String getPostcode() {
        return postcode;
    }

    String getCity() {
        return city;
    }

    String getCountry() {
        return country;
    }

    String getSubdivision() {
        return subdivision;
    }

    /** Codes in alphabetical order. */
    List<String> getCategories() {
        return categories(categories);
    }

    static List<String> categories(String written) {
        return written == null || written.isEmpty() ? List.of() : List.of(written.split(" "));
    }

    String getNeed() {
        return need;
    }

    /** Null when every part of it is absent. */
    Money getValue() {
        return value == null || value.getAmount() == null ? null : value;
    }

    LocalDate getExpectedClose() {
        return expectedClose;
    }

    String getEvidence() {
        return evidence;
    }
}
